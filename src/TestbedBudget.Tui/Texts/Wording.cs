using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Numbers and names as they stand in a sentence: no line breaks inside a number or before its unit.</summary>
internal static class Wording
{
    private const char Nbsp = SwedishNumber.NoBreakSpace;

    /// <summary>"1 rad", "3 rader".</summary>
    public static string Count(int count, string one, string many) => $"{Whole(count)} {(count == 1 ? one : many)}";

    /// <summary>"1 899 876", with öre where there are any.</summary>
    public static string Number(Money amount) => SwedishNumber.Amount(amount, Precision.Krona, Nbsp);

    public static string Kronor(Money amount) => Number(amount) + Nbsp + "kr";

    /// <summary>"50,56 %".</summary>
    public static string Percent(Share share, int decimals = 2) =>
        SwedishNumber.Grouped(share.Percent, decimals, Nbsp) + Nbsp + "%";

    /// <summary>"33", as many decimals as it has.</summary>
    public static string Stated(Share share) => SwedishNumber.StatedPercent(share);

    public static string StatedPercent(Share share) => Stated(share) + Nbsp + "%";

    /// <summary>"+24 %", "−35 %".</summary>
    public static string SignedPercent(Share share) => (share.Fraction > 0 ? "+" : "") + Percent(share, 0);

    public static string Whole(long number) => SwedishNumber.Grouped(number, 0, Nbsp);

    /// <summary>The same text, where no line breaks inside a number.</summary>
    public static string Unbroken(string text)
    {
        var letters = text.ToCharArray();
        for (var i = 1; i < letters.Length - 1; i++)
        {
            if (letters[i] == ' ' && char.IsAsciiDigit(letters[i - 1]) && char.IsAsciiDigit(letters[i + 1]))
            {
                letters[i] = Nbsp;
            }
        }

        return new string(letters);
    }

    public static string Date(DateOnly date) => IsoDay.Text(date);

    /// <summary>What a text says, kept on one line.</summary>
    public static string Hard(string said) => said.Replace(' ', Nbsp).Replace('\n', Nbsp);

    /// <summary>"A, B and C", the last two joined by the word.</summary>
    public static string List(IReadOnlyList<string> items, string and) => items.Count < 2
        ? string.Concat(items)
        : $"{string.Join(", ", items.Take(items.Count - 1))} {and} {items[^1]}";

    /// <summary>A character as it can be told apart: itself in quotes, or its number.</summary>
    public static string Character(char character) => char.IsControl(character) || char.IsWhiteSpace(character)
        ? $"U+{((int)character).ToString("X4", CultureInfo.InvariantCulture)}"
        : $"\"{character}\"";
}
