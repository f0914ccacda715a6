using System.Globalization;
using System.Text;

namespace TestbedBudget.Core;

/// <summary>What a document holds, or where it is wrong: one of them is null.</summary>
public readonly record struct JsonReading<T>(T? Value, JsonFault? Fault)
    where T : class;

/// <summary>Reads a document as a whole: whatever is wrong with it becomes a <see cref="JsonFault"/>.</summary>
internal static class JsonDocumentReader
{
    private const int LongestFound = 60;

    public static JsonReading<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonValue, T> read)
        where T : class => Read(utf8, read, refusesDoubles: true);

    /// <summary>A document that this program has written: no property stands twice in it, and nobody looks.</summary>
    public static JsonReading<T> ReadStored<T>(ReadOnlyMemory<byte> utf8, Func<JsonValue, T> read)
        where T : class => Read(utf8, read, refusesDoubles: false);

    private static JsonReading<T> Read<T>(ReadOnlyMemory<byte> utf8, Func<JsonValue, T> read, bool refusesDoubles)
        where T : class
    {
        if (utf8.Length > JsonLimits.MostBytes)
        {
            var most = JsonLimits.MostBytes.ToString(CultureInfo.InvariantCulture);
            return new(null, new JsonFault("", 1, JsonExpectation.SmallerDocument, most, null));
        }

        if (JsonScanner.Scan(utf8.Span, refusesDoubles, out var end) is not { } tokens)
        {
            return new(null, new JsonFault("", Line(utf8.Span, end), JsonExpectation.Json, null, null));
        }

        var root = new JsonValue(new JsonContent(utf8, tokens), Place: 0);
        try
        {
            return new(read(root), null);
        }
        catch (JsonPlaceException wrong)
        {
            return new(null, Fault(root, wrong));
        }
    }

    // Nothing is noted on the way down: the place is looked up only when something is wrong there.
    private static JsonFault Fault(JsonValue root, JsonPlaceException wrong)
    {
        var path = new StringBuilder();
        AppendPath(path, root, wrong.Place);
        if (wrong.Missing is not null)
        {
            path.Append(path.Length > 0 ? "/" : "").Append(wrong.Missing);
        }

        return new JsonFault(
            path.ToString(),
            Line(root.Content.Utf8.Span, wrong.Place.Token.Start),
            wrong.Expected,
            wrong.Detail,
            wrong.Missing is null ? Found(wrong.Place) : null);
    }

    private static void AppendPath(StringBuilder path, JsonValue outer, JsonValue inner)
    {
        if (outer.Place == inner.Place)
        {
            return;
        }

        var items = outer.Items();
        var index = Array.FindIndex(items, item => inner.Place >= item.Place && inner.Place < item.Token.Next);
        path.Append(path.Length > 0 ? "/" : "")
            .Append(outer.Kind == JsonKind.Object ? items[index].Name : index.ToString(CultureInfo.InvariantCulture));
        AppendPath(path, items[index], inner);
    }

    private static int Line(ReadOnlySpan<byte> utf8, int offset) => 1 + utf8[..offset].Count((byte)'\n');

    private static string Found(JsonValue value) => value.Kind switch
    {
        JsonKind.Object => "{…}",
        JsonKind.Array => "[…]",
        _ when Encoding.UTF8.GetString(value.Utf8) is { Length: > LongestFound } text => text[..LongestFound] + "…",
        _ => Encoding.UTF8.GetString(value.Utf8),
    };
}

/// <summary>Tells the way out of the reading functions that something is wrong in a place. Never leaves this folder.</summary>
internal sealed class JsonPlaceException(
    JsonValue place, JsonExpectation expected, string? detail = null, string? missing = null) : Exception
{
    public JsonValue Place { get; } = place;
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
