using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The scanner takes what the library takes, and reads it as the library does.</summary>
public sealed class JsonScannerTests
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\\"", "\\u00e5", "\\ud83d\\ude00", "\\ud83d", "\\ude00", "\\u12", "\\x", "\\n", "\\/", "\"a\":", "\"\"",
        "\"å\"", "\"a\\tb\"", "0", "-0", "01", "-", "1.", ".5", "1.50", "1e3", "1E+2", "2e", "12345678901234567890", "0.1234567890123456789012345678901", "1e400",
        "true", "tru", "false", "null", "nul", " ", "\t", "\n", "\r", "\v", "\u00a0", "/*", "//", "\0",
    ];

    private static readonly string[] Documents =
    [
        .. Enumerable.Range(0, 3).Select(seed => Encoding.UTF8.GetString(WorkbookJson.Write(RandomWorkbook.Of(new Dice(seed)), indented: seed == 0))),
        """{"a":[1,-2.5,3e2,true,false,null,"\u00e5\"\\\/\b\f\n\r\t\ud83d\ude00"],"b":{},"c":[],"b":{"a":[{"a":""}]}}""",
        """ [ "\ud83d" , { "\ud83d" : 1 } , "å𝄞" ] """,
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_reads_what_the_library_reads(bool refusesDoubles) => Law.Holds(
        Mutated.Texts(Documents).Select(Encoding.UTF8.GetBytes), utf8 => Agree(utf8, refusesDoubles), times: 2000);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_reads_pieces_as_the_library_does(bool refusesDoubles) => Law.Holds(
        Gen.Elements(Pieces).ListOf().Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))), utf8 => Agree(utf8, refusesDoubles), times: 4000);

    [Fact]
    public void It_reads_bytes_that_are_no_text_as_the_library_does() => Law.Holds(
        Gen.Choose(0, int.MaxValue).Select(seed => Damaged(new Dice(seed))), utf8 => Agree(utf8, refusesDoubles: false), times: 1000);

    [Theory]
    [InlineData(JsonLimits.MostDepth, true)]
    [InlineData(JsonLimits.MostDepth + 1, false)]
    public void It_goes_as_deep_as_documents_may(int depth, bool isJson)
    {
        foreach (var (open, close) in ((string, string)[])[("[", "]"), ("{\"a\":", "}")])
        {
            var json = string.Concat(Enumerable.Repeat(open, depth)) + "0" + string.Concat(Enumerable.Repeat(close, depth));
            var utf8 = Encoding.UTF8.GetBytes(json);
            (JsonScanner.Scan(utf8, refusesDoubles: true, out _) is not null).ShouldBe(isJson);
            Agree(utf8, refusesDoubles: true);
        }
    }

    [Theory]
    [InlineData("{\n\"a\": 1,\n\"a\": tru }", 3)]
    [InlineData("[1,\n2", 2)]
    [InlineData("[1]\n\n2", 3)]
    public void What_is_no_json_is_found_in_its_line(string json, int line) =>
        WorkbookJson.Read(Encoding.UTF8.GetBytes(json)).Fault.ShouldBe(new JsonFault("", line, JsonExpectation.Json, null, null));

    private static byte[] Damaged(Dice dice)
    {
        var utf8 = Encoding.UTF8.GetBytes(dice.One(Documents));
        for (var change = dice.Between(1, 5); change > 0; change--)
        {
            utf8[dice.Between(0, utf8.Length - 1)] = (byte)dice.Between(0, byte.MaxValue);
        }

        return utf8;
    }

    private static void Agree(byte[] utf8, bool refusesDoubles)
    {
        var tokens = JsonScanner.Scan(utf8, refusesDoubles, out _);
        using var library = Library(utf8, refusesDoubles);
        (tokens is not null).ShouldBe(library is not null);
        if (library is not null)
        {
            Same(new JsonValue(new JsonContent(utf8, tokens!), Place: 0), library.RootElement);
        }
    }

    private static JsonDocument? Library(byte[] utf8, bool refusesDoubles)
    {
        try
        {
            return JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = JsonLimits.MostDepth, AllowDuplicateProperties = !refusesDoubles });
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static void Same(JsonValue mine, JsonElement theirs)
    {
        mine.Kind.ToString().ShouldBe(theirs.ValueKind.ToString());
        Encoding.Latin1.GetString(mine.Utf8).ShouldBe(Encoding.Latin1.GetString(JsonMarshal.GetRawUtf8Value(theirs)));
        switch (theirs.ValueKind)
        {
            case JsonValueKind.String:
                mine.Text.ShouldBe(TextOrNull(theirs.GetString));
                break;
            case JsonValueKind.Number:
                mine.Whole.ShouldBe(theirs.TryGetInt64(out var whole) ? whole : null);
                mine.Number.ShouldBe(theirs.TryGetDecimal(out var number) ? number : null);
                break;
            case JsonValueKind.Array:
                Same(mine.Items(), [.. theirs.EnumerateArray()]);
                break;
            case JsonValueKind.Object:
                JsonProperty[] members = [.. theirs.EnumerateObject()];
                Same(mine.Items(), [.. members.Select(member => member.Value)]);
                foreach (var (item, member) in mine.Items().Zip(members))
                {
                    item.Name.ShouldBe(TextOrNull(() => member.Name));
                }

                HasMember(mine, theirs, "a");
                HasMember(mine, theirs, "schema");
                break;
        }
    }

    private static void Same(JsonValue[] mine, JsonElement[] theirs)
    {
        mine.Length.ShouldBe(theirs.Length);
        foreach (var (one, other) in mine.Zip(theirs))
        {
            Same(one, other);
        }
    }

    private static void HasMember(JsonValue mine, JsonElement theirs, string name)
    {
        var member = mine.Member(name);
        try
        {
            var expected = JsonMarshal.GetRawUtf8Value(theirs.GetProperty(name)).Length;
            member?.Utf8.Length.ShouldBe(expected);
        }
        catch (KeyNotFoundException)
        {
            member.ShouldBeNull();
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in another name: the library does not look further.
        }
    }

    private static string? TextOrNull(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
