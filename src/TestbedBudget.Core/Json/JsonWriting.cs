using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>Writes the properties of an object. What is null, false or empty is left out, so that equal data is equal text.</summary>
internal static class JsonWriting
{
    // Å, ä and ö stay readable; the document is never put into HTML.
    private static readonly JsonWriterOptions Compact =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = JsonLimits.MostDepth };

    private static readonly JsonWriterOptions Indented = Compact with { Indented = true, NewLine = "\n" };

    /// <summary>An object as a document of its own; an indented one ends with a line feed.</summary>
    public static byte[] Document<T>(T value, Action<Utf8JsonWriter, T> write, bool indented)
        where T : class
    {
        var document = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(document, indented ? Indented : Compact))
        {
            write(json, value);
        }

        if (indented)
        {
            document.Write("\n"u8);
        }

        return document.WrittenSpan.ToArray();
    }

    public static void Text(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    public static void Amount(this Utf8JsonWriter json, string name, Money? amount)
    {
        if (amount is { } given)
        {
            json.WriteNumber(name, given.Kronor);
        }
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal number) =>
        json.WriteNumber(name, WithoutTrailingZeros(number));

    public static void Share(this Utf8JsonWriter json, string name, Share? share)
    {
        if (share is { } given)
        {
            json.Number(name, given.Fraction);
        }
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date)
    {
        if (date is { } given)
        {
            json.WriteString(name, IsoDay.Text(given));
        }
    }

    public static void Row(this Utf8JsonWriter json, string name, RowId? row) => json.Text(name, row?.Value);

    public static void Period(this Utf8JsonWriter json, string name, PeriodId? period) =>
        json.Date(name, period?.FirstDay);

    public static void Flag(this Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, true);
        }
    }

    public static void List<T>(
        this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        if (items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }

    /// <summary>An object under the name, left out when it is null.</summary>
    public static void Object<T>(this Utf8JsonWriter json, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        if (value is not null)
        {
            json.WritePropertyName(name);
            write(json, value);
        }
    }

    public static void AmountOrNull(Utf8JsonWriter json, Money? amount)
    {
        if (amount is { } given)
        {
            json.WriteNumberValue(given.Kronor);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    // 0.50 and 0.5 are one number and must be one text: dividing by a 1 of full scale drops the zeros.
    private static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
