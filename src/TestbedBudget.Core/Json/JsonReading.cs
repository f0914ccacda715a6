using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>What a document holds, or where it is wrong: one of them is null.</summary>
public readonly record struct JsonReading<T>(T? Value, JsonFault? Fault)
    where T : class;

/// <summary>Reads a document as a whole: whatever is wrong with it becomes a <see cref="JsonFault"/>.</summary>
internal static class JsonDocumentReader
{
    private const int LongestFound = 60;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = JsonLimits.MostDepth, AllowDuplicateProperties = false };

    public static JsonReading<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonElement, T> read)
        where T : class
    {
        if (utf8.Length > JsonLimits.MostBytes)
        {
            var most = JsonLimits.MostBytes.ToString(CultureInfo.InvariantCulture);
            return new(null, new JsonFault("", 1, JsonExpectation.SmallerDocument, most, null));
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, Options);
            try
            {
                return new(read(document.RootElement), null);
            }
            catch (JsonPlaceException wrong)
            {
                return new(null, Fault(document.RootElement, utf8.Span, wrong));
            }
        }
        catch (JsonException wrong)
        {
            return NoJson((int)(wrong.LineNumber ?? 0) + 1);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair in the name of a property: it is found when the names are compared.
            return NoJson(1);
        }

        static JsonReading<T> NoJson(int line) => new(null, new JsonFault("", line, JsonExpectation.Json, null, null));
    }

    // Nothing is noted on the way down: the place is looked up only when something is wrong there.
    private static JsonFault Fault(JsonElement root, ReadOnlySpan<byte> utf8, JsonPlaceException wrong)
    {
        var offset = Offset(utf8, wrong.Place);
        var path = new StringBuilder();
        AppendPath(path, root, utf8, offset);
        if (wrong.Missing is not null)
        {
            path.Append(path.Length > 0 ? "/" : "").Append(wrong.Missing);
        }

        var line = 1 + utf8[..offset].Count((byte)'\n');
        return new JsonFault(
            path.ToString(), line, wrong.Expected, wrong.Detail, wrong.Missing is null ? Found(wrong.Place) : null);
    }

    private static void AppendPath(StringBuilder path, JsonElement element, ReadOnlySpan<byte> utf8, int offset)
    {
        if (Offset(utf8, element) == offset)
        {
            return;
        }

        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (Holds(utf8, property.Value, offset))
                {
                    path.Append(path.Length > 0 ? "/" : "").Append(property.Name);
                    AppendPath(path, property.Value, utf8, offset);
                }
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            var index = 0;
            foreach (var item in element.EnumerateArray())
            {
                if (Holds(utf8, item, offset))
                {
                    path.Append(path.Length > 0 ? "/" : "").Append(index.ToString(CultureInfo.InvariantCulture));
                    AppendPath(path, item, utf8, offset);
                }

                index++;
            }
        }
    }

    private static bool Holds(ReadOnlySpan<byte> utf8, JsonElement element, int offset)
    {
        var start = Offset(utf8, element);
        return offset >= start && offset < start + JsonMarshal.GetRawUtf8Value(element).Length;
    }

    private static int Offset(ReadOnlySpan<byte> utf8, JsonElement element) =>
        utf8.Overlaps(JsonMarshal.GetRawUtf8Value(element), out var offset) ? offset : 0;

    private static string Found(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{…}",
        JsonValueKind.Array => "[…]",
        _ when element.GetRawText() is { Length: > LongestFound } text => text[..LongestFound] + "…",
        _ => element.GetRawText(),
    };
}

/// <summary>Tells the way out of the reading functions that something is wrong in a place. Never leaves this folder.</summary>
internal sealed class JsonPlaceException(
    JsonElement place, JsonExpectation expected, string? detail = null, string? missing = null) : Exception
{
    public JsonElement Place { get; } = place;
    public JsonExpectation Expected { get; } = expected;
    public string? Detail { get; } = detail;

    /// <summary>The property that the place should have.</summary>
    public string? Missing { get; } = missing;
}

/// <summary>How large a document may be: far beyond real cases, and small enough to be read at once.</summary>
internal static class JsonLimits
{
    public const int MostBytes = 64 * 1024 * 1024;
    public const int MostDepth = 64;
    public const int LongestIdentity = 64;
    public const int LongestText = 10_000;
    public const int LongestBody = 1_000_000;
    public const int MostItems = 100_000;
    public static readonly DateOnly FirstDay = new(1900, 1, 1);
    public static readonly DateOnly LastDay = new(2999, 12, 31);
}
