using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The first line of a table: which table it is, and its columns.</summary>
/// <param name="Unit">"tkr" and the like; null is kronor.</param>
internal sealed partial record TableHead(
    TableKind Kind, int Line, ImmutableArray<PeriodLabel> Periods, bool HasTotal, string? Unit)
{
    /// <summary>Cells of a row, the label not counted.</summary>
    public int Columns => Periods.Length + (HasTotal ? 1 : 0);

    /// <summary>Whether the other heads the same columns of the same table: a head that a new page repeats.</summary>
    public bool IsSameAs(TableHead other) => Kind == other.Kind && HasTotal == other.HasTotal && Periods.SequenceEqual(other.Periods);

    public string Column(int index) => index < Periods.Length ? Periods[index].Text : "Totalt";

    public ImmutableArray<string> ColumnNames => [.. Enumerable.Range(0, Columns).Select(Column)];

    /// <summary>How many kronor the unit is.</summary>
    public long Factor => FactorOf(Unit);

    public static long FactorOf(string? unit) => unit?.ToLowerInvariant() switch
    {
        null or "kr" or "kronor" or "sek" => 1,
        "tkr" or "kkr" or "tusental kronor" or "tusen kronor" => 1_000,
        _ => 1_000_000,
    };

    /// <summary>The kind that a corner names; null when it is the corner of neither table.</summary>
    public static TableKind? KindOf(string corner) => Corner().Match(corner) is { Success: true } match
        ? match.Groups["costs"].Success ? TableKind.Costs : TableKind.Financing
        : null;

    /// <summary>Whether the cells head a table: a corner, and at least one column that is a period or the total.</summary>
    public static bool IsHead(ImmutableArray<string> cells) =>
        cells.Length >= 2 && KindOf(cells[0]) is not null
        && cells.Skip(1).Any(cell => PeriodLabel.IsTotal(cell) || PeriodLabel.Read(cell) is not null);

    /// <summary>Takes the cells of a line; null when it is no head. A head with a strange column is an error.</summary>
    public static TableHead? FromCells(ImmutableArray<string> cells, int line, string? unitAbove, List<ReadError> errors)
    {
        if (!IsHead(cells) || KindOf(cells[0]) is not { } kind)
        {
            return null;
        }

        var columns = cells.AsSpan()[1..];
        while (columns is [.., ""])
        {
            columns = columns[..^1];
        }

        var hasTotal = columns is [.., var last] && PeriodLabel.IsTotal(last);
        var periods = ImmutableArray.CreateBuilder<PeriodLabel>();
        foreach (var column in hasTotal ? columns[..^1] : columns)
        {
            if (PeriodLabel.Read(column) is not { } period)
            {
                errors.Add(new ColumnNotAPeriod(line, column));
                return null;
            }

            periods.Add(period);
        }

        return periods.Count == 0 ? null
            : Checked(new TableHead(kind, line, periods.ToImmutable(), hasTotal, UnitOf(cells[0]) ?? unitAbove), errors);
    }

    /// <summary>Takes a line whose columns are separated by spaces; null when it is no head.</summary>
    public static TableHead? FromLine(MemoLine line, string? unitAbove, List<ReadError> errors)
    {
        var words = NamedYear().Replace(SpacedRange().Replace(line.Words, "${first}-${last}"), "${name}\u00A0${year}");
        if (SpacedHead().Match(words) is not { Success: true } match)
        {
            return null;
        }

        var columns = match.Groups["columns"].Value.Split(' ');
        var isProse = columns.Count(column => PeriodLabel.Read(column) is not null || PeriodLabel.IsTotal(column)) * 2 <= columns.Length;
        return isProse ? null : FromCells([match.Groups["corner"].Value, .. columns], line.Number, unitAbove, errors);
    }

    public static string? UnitOf(string text) => Units().Match(text) is { Success: true, Value: var unit } ? unit : null;

    private static TableHead? Checked(TableHead head, List<ReadError> errors)
    {
        if (head.Periods.Length > Timeline.MostPeriods)
        {
            errors.Add(new TooManyColumns(head.Line, head.Periods.Length, Timeline.MostPeriods));
            return null;
        }

        for (var i = 1; i < head.Periods.Length; i++)
        {
            if (head.Periods[i].First != head.Periods[i - 1].Last.AddDays(1))
            {
                errors.Add(new ColumnsNotContiguous(head.Line, head.Periods[i].Text, head.Periods[i - 1].Text));
                return null;
            }
        }

        return head;
    }

    private const string Corners =
        @"(?:(?<costs>(?:bokförda |budgeterade |totala )?kostnader|projektkostnader|kostnadsslag|kostnad)"
        + @"|(?<financing>(?:med)?finansiär(?:er)?|(?:med)?finansiering))(?:(?: i|,)? ?\(?(?:belopp )?(?:i )?(?:kr|kronor|sek|tkr|kkr|mnkr|mkr|tusental kronor|miljoner kronor)\)?)?";

    [GeneratedRegex("^\\s*" + Corners + "\\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Corner();

    [GeneratedRegex("^(?<corner>" + Corners + ") (?<columns>(?:(?:År|Budget|Utfall|Prognos)\u00A0)?\\d{4}.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SpacedHead();

    [GeneratedRegex(@"(?<first>\d{4}) [-\u2010-\u2014] (?<last>\d{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SpacedRange();

    [GeneratedRegex(@"\b(?<name>År|Budget|Utfall|Prognos) (?<year>\d{4})\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NamedYear();

    [GeneratedRegex(@"\b(?:tkr|kkr|mnkr|mkr|tusental kronor|tusen kronor|miljoner kronor)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Units();
}
