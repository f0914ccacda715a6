using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A row whose cells the text itself keeps apart, by tabs or pipes.</summary>
internal readonly record struct CellRow(int Line, string Label, ImmutableArray<string> Cells);

/// <summary>Reads the amounts of rows whose cells are kept apart.</summary>
internal static partial class CellTable
{
    public static ReadTable Read(
        TableHead head, IEnumerable<CellRow> source, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var rows = ImmutableArray.CreateBuilder<ReadRow>();
        var decimals = 0;
        foreach (var row in source)
        {
            var cells = row.Cells;
            while (cells.Length > head.Columns && cells[^1].Length == 0)
            {
                cells = cells[..^1];
            }

            if (cells.All(cell => cell.Length == 0))
            {
                rows.Add(new ReadRow(row.Line, row.Label, IsHeading: true, Blanks(head), null));
            }
            else if (cells.Length != head.Columns)
            {
                errors.Add(new WrongColumnCount(row.Line, row.Label, cells.Length, head.Columns));
            }
            else
            {
                var amounts = ImmutableArray.CreateBuilder<Money?>(head.Columns);
                for (var i = 0; i < cells.Length; i++)
                {
                    amounts.Add(Amount(head, row, i, errors, defaults));
                    decimals = Math.Max(decimals, DecimalsOf(cells[i]));
                }

                rows.Add(new ReadRow(
                    row.Line, row.Label, IsHeading: false, [.. amounts.Take(head.Periods.Length)],
                    head.HasTotal ? amounts[^1] : null));
            }
        }

        return ReadTable.Of(head, rows.ToImmutable(), decimals, errors, defaults);
    }

    /// <summary>Digits after the decimal sign.</summary>
    public static int DecimalsOf(string text) => Decimals().Match(text) is { Success: true, Length: var length } ? length - 1 : 0;

    private static ImmutableArray<Money?> Blanks(TableHead head) => [.. new Money?[head.Periods.Length]];

    private static Money? Amount(
        TableHead head, CellRow row, int column, List<ReadError> errors, List<ImportDefault> defaults)
    {
        var text = row.Cells[column];
        var bare = AmountReader.Read(text, Precision.Ore);

        // With its unit, so that what is finer than a hundredth of a million is not lost. An own unit stands.
        var isScaled = head.Factor != 1 && bare is ReadAmount && !char.IsLetter(text[^1]);
        switch (isScaled ? AmountReader.Read($"{text} {(head.Factor == 1_000 ? "tkr" : "mnkr")}", Precision.Ore) : bare)
        {
            case NoAmount:
            // A dash alone is how some write a blank cell.
            case NotAnAmount when text.Trim() is "-" or "–" or "—" or "\u2212":
                return null;
            case ReadAmount { WasRounded: true } read:
                defaults.Add(new AmountRounded(row.Line, row.Label, head.Column(column), text, read.Amount));
                return read.Amount;
            case ReadAmount read:
                return read.Amount;
            case AmountBeyondRange:
                errors.Add(new AmountBeyondCell(row.Line, row.Label, head.Column(column), text));
                return null;
            case NotAnAmount wrong:
                errors.Add(new AmountUnreadable(row.Line, row.Label, head.Column(column), text, wrong.Found));
                return null;
            default:
                errors.Add(new AmountUnclear(row.Line, row.Label, head.Column(column), text));
                return null;
        }
    }

    /// <summary>The amount in kronor and öre; null when no cell could hold it.</summary>
    public static Money? Scaled(Money amount, long factor)
    {
        var ore = (decimal)amount.Ore * factor;
        return Math.Abs(ore) <= Money.Largest.Ore ? new Money((long)ore) : null;
    }

    [GeneratedRegex(@"[.,](?:\d{1,2}|\d{4,})(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex Decimals();
}
