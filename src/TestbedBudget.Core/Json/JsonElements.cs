using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>Reads the properties of an object. What is optional and absent is null, false or empty.</summary>
internal static class JsonElements
{
    // No number that this program writes is longer; a longer one would be rounded unseen.
    private const int LongestNumber = 31;

    private const decimal LargestNumber = 1_000_000_000_000;

    // A share of the largest amounts must still be an amount.
    private const decimal LargestShare = 1_000;

    public static JsonElement Required(this JsonElement json, string name) =>
        json.Optional(name) ?? throw new JsonPlaceException(json, JsonExpectation.Object, missing: name);

    public static JsonElement? Optional(this JsonElement json, string name)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonPlaceException(json, JsonExpectation.Object);
        }

        return json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;
    }

    public static T? Optional<T>(this JsonElement json, string name, Func<JsonElement, T> read)
        where T : class => json.Optional(name) is { } value ? read(value) : null;

    public static string Text(this JsonElement json, string name, int longest = JsonLimits.LongestText) =>
        json.Required(name).AsText(longest);

    public static string? OptionalText(this JsonElement json, string name) =>
        json.Optional(name)?.AsText(JsonLimits.LongestText);

    public static string Identity(this JsonElement json, string name) => json.Required(name).AsIdentity();

    public static RowId Row(this JsonElement json, string name) => new(json.Identity(name));

    public static PeriodId Period(this JsonElement json, string name) => new(json.Date(name));

    public static Money Amount(this JsonElement json, string name) => json.Required(name).AsAmount();

    public static Money? OptionalAmount(this JsonElement json, string name) => json.Optional(name)?.AsAmount();

    public static Share Share(this JsonElement json, string name) => json.Required(name).AsShare();

    public static Share? OptionalShare(this JsonElement json, string name) => json.Optional(name)?.AsShare();

    public static decimal Number(this JsonElement json, string name) => json.Required(name).AsNumber();

    public static int Whole(this JsonElement json, string name, int least, int most)
    {
        var value = json.Required(name);
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
            && number >= least && number <= most
            ? number
            : throw new JsonPlaceException(value, JsonExpectation.WholeNumber, $"{Digits(least)}–{Digits(most)}");
    }

    public static DateOnly Date(this JsonElement json, string name) => json.Required(name).AsDate();

    public static DateOnly? OptionalDate(this JsonElement json, string name) => json.Optional(name)?.AsDate();

    public static bool Flag(this JsonElement json, string name) => json.Optional(name) is { } value
        && (value.ValueKind == JsonValueKind.True || (value.ValueKind == JsonValueKind.False
            ? false
            : throw new JsonPlaceException(value, JsonExpectation.YesOrNo)));

    /// <summary>The place of the word among the words, which are an enum's members in order.</summary>
    public static int Word(this JsonElement json, string name, string[] words) => json.Required(name).AsWord(words);

    public static int? OptionalWord(this JsonElement json, string name, string[] words) =>
        json.Optional(name)?.AsWord(words);

    public static ImmutableArray<T> List<T>(
        this JsonElement json, string name, Func<JsonElement, T> read, int most = JsonLimits.MostItems) =>
        json.Optional(name) is { } list ? list.AsList(read, most) : [];

    public static ImmutableArray<T> AsList<T>(this JsonElement list, Func<JsonElement, T> read, int most)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            throw new JsonPlaceException(list, JsonExpectation.List);
        }

        var length = list.GetArrayLength();
        if (length > most)
        {
            throw new JsonPlaceException(list, JsonExpectation.ShorterList, Digits(most));
        }

        var items = ImmutableArray.CreateBuilder<T>(length);
        foreach (var item in list.EnumerateArray())
        {
            items.Add(read(item));
        }

        return items.MoveToImmutable();
    }

    public static string AsText(this JsonElement value, int longest)
    {
        if (value.ValueKind != JsonValueKind.String)
        {
            throw new JsonPlaceException(value, JsonExpectation.Text);
        }

        // A text with half a surrogate pair is no text.
        string text;
        try
        {
            text = value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new JsonPlaceException(value, JsonExpectation.Text);
        }

        return text.Length <= longest
            ? text
            : throw new JsonPlaceException(value, JsonExpectation.ShorterText, Digits(longest));
    }

    public static Money AsAmount(this JsonElement value)
    {
        var kronor = value.AsNumber(JsonExpectation.Amount, 10 * LargestNumber * LargestNumber);
        var ore = kronor * Money.OrePerKrona;
        return ore == decimal.Truncate(ore) && Math.Abs(ore) <= long.MaxValue / Money.OrePerKrona
            ? new Money((long)ore)
            : throw new JsonPlaceException(value, JsonExpectation.Amount);
    }

    public static DateOnly AsDate(this JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.String ? value.AsText(JsonLimits.LongestText) : null;
        return IsoDay.Read(text) is { } day && day >= JsonLimits.FirstDay && day <= JsonLimits.LastDay
            ? day
            : throw new JsonPlaceException(value, JsonExpectation.Date);
    }

    private static string AsIdentity(this JsonElement value) => value.AsText(JsonLimits.LongestIdentity) is { Length: > 0 } text
        ? text
        : throw new JsonPlaceException(value, JsonExpectation.TextNotEmpty);

    private static Share AsShare(this JsonElement value) => value.AsNumber() is var number && Math.Abs(number) <= LargestShare
        ? new Share(number)
        : throw new JsonPlaceException(value, JsonExpectation.Number, "–1000");

    private static decimal AsNumber(
        this JsonElement value, JsonExpectation expected = JsonExpectation.Number, decimal largest = LargestNumber) =>
        value.ValueKind == JsonValueKind.Number
            && JsonMarshal.GetRawUtf8Value(value).Length <= LongestNumber
            && value.TryGetDecimal(out var number) && Math.Abs(number) <= largest
            ? number
            : throw new JsonPlaceException(value, expected);

    private static int AsWord(this JsonElement value, string[] words)
    {
        var place = value.ValueKind == JsonValueKind.String
            ? Array.IndexOf(words, value.AsText(JsonLimits.LongestText))
            : -1;
        return place >= 0
            ? place
            : throw new JsonPlaceException(value, JsonExpectation.KnownWord, string.Join(", ", words));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
