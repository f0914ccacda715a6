using System.Globalization;

namespace TestbedBudget.Core;

/// <summary>Reads the properties of an object. What is optional and absent is null, false or empty.</summary>
internal static class JsonFields
{
    // No number that this program writes is longer; a longer one would be rounded unseen.
    private const int LongestNumber = 31;

    private const decimal LargestNumber = 1_000_000_000_000;

    // A share of the largest amounts must still be an amount.
    private const decimal LargestShare = 1_000;

    public static JsonValue Required(this JsonValue json, string name) =>
        json.Optional(name) ?? throw new JsonPlaceException(json, JsonExpectation.Object, missing: name);

    public static JsonValue? Optional(this JsonValue json, string name)
    {
        if (json.Kind != JsonKind.Object)
        {
            throw new JsonPlaceException(json, JsonExpectation.Object);
        }

        return json.Member(name) is { } value && value.Kind != JsonKind.Null ? value : null;
    }

    public static T? Optional<T>(this JsonValue json, string name, Func<JsonValue, T> read)
        where T : class => json.Optional(name) is { } value ? read(value) : null;

    public static string Text(this JsonValue json, string name, int longest = JsonLimits.LongestText) =>
        json.Required(name).AsText(longest);

    public static string? OptionalText(this JsonValue json, string name) =>
        json.Optional(name)?.AsText(JsonLimits.LongestText);

    public static string Identity(this JsonValue json, string name) => json.Required(name).AsIdentity();

    public static RowId Row(this JsonValue json, string name) => new(json.Identity(name));

    public static PeriodId Period(this JsonValue json, string name) => new(json.Date(name));

    public static Money Amount(this JsonValue json, string name) => json.Required(name).AsAmount();

    public static Money? OptionalAmount(this JsonValue json, string name) => json.Optional(name)?.AsAmount();

    public static Share Share(this JsonValue json, string name) => json.Required(name).AsShare();

    public static Share? OptionalShare(this JsonValue json, string name) => json.Optional(name)?.AsShare();

    public static decimal Number(this JsonValue json, string name) => json.Required(name).AsNumber();

    public static int Whole(this JsonValue json, string name, int least, int most)
    {
        var value = json.Required(name);
        return value.Kind == JsonKind.Number && value.Whole is { } number && number >= least && number <= most
            ? (int)number
            : throw new JsonPlaceException(value, JsonExpectation.WholeNumber, $"{Digits(least)}–{Digits(most)}");
    }

    public static DateOnly Date(this JsonValue json, string name) => json.Required(name).AsDate();

    public static DateOnly? OptionalDate(this JsonValue json, string name) => json.Optional(name)?.AsDate();

    public static bool Flag(this JsonValue json, string name) => json.Optional(name) is { } value
        && (value.Kind == JsonKind.True || (value.Kind == JsonKind.False
            ? false
            : throw new JsonPlaceException(value, JsonExpectation.YesOrNo)));

    /// <summary>The place of the word among the words, which are an enum's members in order.</summary>
    public static int Word(this JsonValue json, string name, string[] words) => json.Required(name).AsWord(words);

    public static int? OptionalWord(this JsonValue json, string name, string[] words) =>
        json.Optional(name)?.AsWord(words);

    public static ImmutableArray<T> List<T>(
        this JsonValue json, string name, Func<JsonValue, T> read, int most = JsonLimits.MostItems)
    {
        if (json.Optional(name) is not { } list)
        {
            return [];
        }

        var items = new T[list.ListLength(most)];
        var count = 0;
        foreach (var item in list.Items())
        {
            items[count++] = read(item);
        }

        return Immutable.Of(items);
    }

    public static int ListLength(this JsonValue list, int most)
    {
        if (list.Kind != JsonKind.Array)
        {
            throw new JsonPlaceException(list, JsonExpectation.List);
        }

        var length = list.Token.Count;
        return length <= most ? length : throw new JsonPlaceException(list, JsonExpectation.ShorterList, Digits(most));
    }

    public static string AsText(this JsonValue value, int longest)
    {
        if (value.Kind != JsonKind.String || value.Text is not { } text)
        {
            throw new JsonPlaceException(value, JsonExpectation.Text);
        }

        return text.Length <= longest
            ? text
            : throw new JsonPlaceException(value, JsonExpectation.ShorterText, Digits(longest));
    }

    public static Money AsAmount(this JsonValue value)
    {
        var kronor = value.AsNumber(JsonExpectation.Amount, 10 * LargestNumber * LargestNumber);
        var ore = kronor * Money.OrePerKrona;
        return ore == decimal.Truncate(ore) && Math.Abs(ore) <= long.MaxValue / Money.OrePerKrona
            ? new Money((long)ore)
            : throw new JsonPlaceException(value, JsonExpectation.Amount);
    }

    public static DateOnly AsDate(this JsonValue value)
    {
        var text = value.Kind == JsonKind.String ? value.AsText(JsonLimits.LongestText) : null;
        return IsoDay.Read(text) is { } day && day >= JsonLimits.FirstDay && day <= JsonLimits.LastDay
            ? day
            : throw new JsonPlaceException(value, JsonExpectation.Date);
    }

    private static string AsIdentity(this JsonValue value) => value.AsText(JsonLimits.LongestIdentity) is { Length: > 0 } text
        ? text
        : throw new JsonPlaceException(value, JsonExpectation.TextNotEmpty);

    private static Share AsShare(this JsonValue value) => value.AsNumber() is var number && Math.Abs(number) <= LargestShare
        ? new Share(number)
        : throw new JsonPlaceException(value, JsonExpectation.Number, "–1000");

    private static decimal AsNumber(
        this JsonValue value, JsonExpectation expected = JsonExpectation.Number, decimal largest = LargestNumber) =>
        value.Kind == JsonKind.Number
            && value.Utf8.Length <= LongestNumber
            && value.Number is { } number && Math.Abs(number) <= largest
            ? number
            : throw new JsonPlaceException(value, expected);

    private static int AsWord(this JsonValue value, string[] words)
    {
        var place = value.Kind == JsonKind.String
            ? Array.IndexOf(words, value.AsText(JsonLimits.LongestText))
            : -1;
        return place >= 0
            ? place
            : throw new JsonPlaceException(value, JsonExpectation.KnownWord, string.Join(", ", words));
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
