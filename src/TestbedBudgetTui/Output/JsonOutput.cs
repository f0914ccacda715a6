using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>What the JSON of every command has in common: kronor, shares, days, and null for what is not there.</summary>
internal static class JsonOutput
{
    // Å, ä and ö stay readable; the document is never put into HTML.
    private static readonly JsonWriterOptions Options =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A document, ended by a line feed.</summary>
    public static string Document(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Whole kronor, or with two decimals where the precision is öre.</summary>
    public static void Amount(this Utf8JsonWriter json, Money? amount, Precision precision)
    {
        if (amount is not { } given)
        {
            json.WriteNullValue();
        }
        else if (precision == Precision.Ore)
        {
            json.WriteRawValue(given.Kronor.ToString("0.00", CultureInfo.InvariantCulture));
        }
        else
        {
            json.WriteNumberValue(given.Kronor);
        }
    }

    public static void Amount(this Utf8JsonWriter json, string name, Money? amount, Precision precision)
    {
        json.WritePropertyName(name);
        json.Amount(amount, precision);
    }

    /// <summary>A fraction, rounded to six decimals.</summary>
    public static void Share(this Utf8JsonWriter json, Share? share)
    {
        if (share is { } given)
        {
            json.WriteRawValue(Number(given.Fraction));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    public static void Share(this Utf8JsonWriter json, string name, Share? share)
    {
        json.WritePropertyName(name);
        json.Share(share);
    }

    public static void Date(this Utf8JsonWriter json, string name, DateOnly? date) =>
        json.WriteString(name, IsoDay.Text(date));

    public static void Months(this Utf8JsonWriter json, string name, decimal? months)
    {
        json.WritePropertyName(name);
        if (months is { } given)
        {
            json.WriteRawValue(Number(given));
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static string Number(decimal number) =>
        decimal.Round(number, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);
}
