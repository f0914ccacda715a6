using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The two tables of a memo that was taken apart: whether they are there, and fit each other.</summary>
internal static class MemoTables
{
    public static ReadTable Of(MemoParts parts, TableKind kind) => parts.Tables.First(table => table.Head.Kind == kind);

    /// <summary>The labels of the rows of financing.</summary>
    public static ImmutableArray<string> Financiers(IEnumerable<ReadTable> tables) =>
    [
        .. tables.Where(table => table.Head.Kind == TableKind.Financing)
            .SelectMany(table => table.Rows).Where(row => !row.IsHeading).Select(row => row.Label),
    ];

    /// <summary>The parts with an empty table for one that is not there.</summary>
    public static MemoParts WithBothTables(MemoParts parts) => parts.Tables is [var only]
        ? parts with
        {
            Tables = [only, new ReadTable(
                only.Head with { Kind = only.Head.Kind == TableKind.Costs ? TableKind.Financing : TableKind.Costs }, [], null, only.Decimals)],
        }
        : parts;

    /// <summary>Adds what keeps the parts from being a project.</summary>
    public static void Check(MemoParts parts, List<ReadError> errors)
    {
        var tables = parts.Tables;
        if (tables.IsEmpty)
        {
            errors.Add(new NoTables());
            return;
        }

        foreach (var kind in Enum.GetValues<TableKind>())
        {
            var same = tables.Where(table => table.Head.Kind == kind).ToArray();
            switch (same.Length)
            {
                case 0:
                    errors.Add(new TableMissing(kind));
                    break;
                case > 1:
                    errors.Add(new TableTwice(same[1].Head.Line, kind, same[0].Head.Line));
                    break;
            }
        }

        if (errors.Count > 0)
        {
            return;
        }

        var (costs, financing) = (Of(parts, TableKind.Costs), Of(parts, TableKind.Financing));
        if (!costs.Head.Periods.Select(Days).SequenceEqual(financing.Head.Periods.Select(Days)))
        {
            errors.Add(new ColumnsDiffer(financing.Head.Line, Columns(costs), Columns(financing)));
        }
        else if (costs.Head.Factor != financing.Head.Factor)
        {
            errors.Add(new UnitsDiffer(financing.Head.Line, costs.Head.Unit ?? "kr", financing.Head.Unit ?? "kr"));
        }

        var rows = costs.Rows.Concat(financing.Rows).ToArray();
        if (rows.Length > Project.MostRows)
        {
            errors.Add(new TooManyRows(rows[Project.MostRows].Line, Project.MostRows));
        }

        errors.AddRange(rows.Where(row => row.Label.Length > Row.LongestLabel)
            .Select(row => new LabelTooLong(row.Line, row.Label.Length, Row.LongestLabel)));

        static (DateOnly First, DateOnly Last) Days(PeriodLabel label) => (label.First, label.Last);

        static string Columns(ReadTable table) => string.Join(' ', table.Head.Periods.Select(period => period.Text));
    }
}
