using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A table as the text prints it. Rows without amounts are headings.</summary>
/// <param name="Decimals">The most digits that an amount has after the comma.</param>
internal sealed record ReadTable(TableHead Head, ImmutableArray<ReadRow> Rows, ReadRow? Sum, int Decimals)
{
    /// <summary>What the printed amounts are rounded to: a krona, or a tenth of a thousand in a table of "5,5 tkr".</summary>
    public Money Unit => new(Head.Factor * Rounding.Quantum(Decimals));

    /// <summary>
    /// Takes the last row as the sum when its label says so, and leaves out sums in the middle that add up.
    /// </summary>
    public static ReadTable Of(
        TableHead head, ImmutableArray<ReadRow> rows, int decimals, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var sum = rows is [.., { IsHeading: false } last] && RowLabels.IsSum(last.Label) ? last : null;
        var kept = ImmutableArray.CreateBuilder<ReadRow>(rows.Length);
        var group = 0;
        foreach (var row in sum is null ? rows : rows[..^1])
        {
            if (row.IsHeading)
            {
                group = kept.Count;
                kept.Add(row);
            }
            else if (!RowLabels.IsSum(row.Label))
            {
                kept.Add(row);
            }
            else if (IsSumOf(row, kept, group) || IsSumOf(row, kept, 0))
            {
                defaults.Add(new SubtotalLeftOut(row.Line, row.Label));
                group = kept.Count;
            }
            else
            {
                errors.Add(new SubtotalUnclear(row.Line, row.Label));
            }
        }

        return new ReadTable(head, kept.ToImmutable(), sum, decimals);

        bool IsSumOf(ReadRow subtotal, IReadOnlyList<ReadRow> above, int first)
        {
            for (var column = 0; column < head.Periods.Length; column++)
            {
                var total = 0L;
                var addends = 0;
                for (var i = first; i < above.Count; i++)
                {
                    total += above[i].Cells[column]?.Ore ?? 0;
                    addends += above[i].Cells[column] is null ? 0 : 1;
                }

                var quantum = head.Factor * Rounding.Quantum(decimals);
                if (!Rounding.Explains((subtotal.Cells[column]?.Ore ?? 0) - total, addends, quantum))
                {
                    return false;
                }
            }

            return true;
        }
    }
}

/// <param name="Cells">One place a period; null is blank.</param>
/// <param name="Total">What the total column prints; null when it prints nothing.</param>
internal sealed record ReadRow(int Line, string Label, bool IsHeading, ImmutableArray<Money?> Cells, Money? Total);

internal static class Rounding
{
    /// <summary>The last digit of an amount that is printed with so many decimals, in öre; finer than öre is öre.</summary>
    public static long Quantum(int decimals) => decimals switch { 0 => Money.OrePerKrona, 1 => Money.OrePerKrona / 10, _ => 1 };

    /// <summary>Whether so many rounded addends and a rounded sum can differ by so much (DOMAIN §4.1).</summary>
    /// <param name="quantum">What the addends are rounded to, in the unit of the difference.</param>
    public static bool Explains(long difference, int addends, long quantum) =>
        Math.Abs(difference) * 2 <= (addends + 1) * quantum;
}

/// <summary>What the label of a row says about it.</summary>
internal static partial class RowLabels
{
    private const int LongestTail = 80;

    public static bool IsSum(string label) => SumLabel().IsMatch(label);

    /// <summary>"Offentlig finansiär" and its like, which stand over rows.</summary>
    public static bool IsHeading(string label) => HeadingLabel().IsMatch(label);

    /// <summary>A line that goes on with the label above it.</summary>
    public static bool Continues(string words) =>
        words is { Length: > 0 and <= LongestTail } and not [.., '.'] && (char.IsLower(words[0]) || words[0] == '(');

    /// <summary>
    /// Digits in groups, or dashes for blank cells: what no label holds, so the line is a row that cannot be read.
    /// </summary>
    public static bool HoldsAmounts(string words) => Amounts().IsMatch(words);

    [GeneratedRegex(@"(?<!\S)\d{1,3} \d{3}(?!\S)|(?:(?<!\S)[-\u2212\u2013\u2014](?!\S) ?){2}", RegexOptions.None, 1000)]
    private static partial Regex Amounts();

    [GeneratedRegex(@"^(?:delsumma|summa|totalt|totalsumma|total|s:a)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SumLabel();

    [GeneratedRegex(@"^(?:offentliga?|privata?|övriga?)(?: kontanta?)? (?:med)?finansi(?:är(?:er)?|ering):?$", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex HeadingLabel();
}
