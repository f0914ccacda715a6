using System.Runtime.InteropServices;

namespace TestbedBudget.Core;

/// <summary>One of the two tables in several projects: the base's rows in its order, then those that only others have.</summary>
public sealed record ComparedTable(TableKind Kind, ImmutableArray<ComparedRow> Rows, ComparedRow Sum)
{
    public bool Differs => Sum.Differs || Rows.Any(row => row.Differs);

    internal static ComparedTable Of(
        TableKind kind, Sheet[] sheets, ImmutableArray<ComparedPeriod> periods, RowMatch match)
    {
        var rows = ImmutableArray.CreateBuilder<ComparedRow>();
        var seen = new HashSet<string>(StringComparer.Ordinal);

        // Where each period stands in each of the projects; −1 where it has none of that identity.
        int[][] places = [.. periods.Select(period => sheets.Select(sheet => sheet.Project.Timeline.IndexOf(period.Id)).ToArray())];
        Dictionary<string, SheetRow>[] found = [.. sheets.Select(sheet => ByKey(sheet.Table(kind)))];
        foreach (var row in sheets.SelectMany(sheet => sheet.Table(kind).Rows))
        {
            var key = Key(row.Row, match);
            if (seen.Add(key))
            {
                SheetRow?[] each = [.. found.Select(rowsByKey => rowsByKey.GetValueOrDefault(key))];
                rows.Add(new ComparedRow(
                    row.Row.Id,
                    row.Row.Label,
                    row.Row.IsHeading,
                    Amounts(i => each[i]?.Amounts),
                    new ComparedAmount([.. each.Select(one => one?.Total ?? CellValue.Blank)])));
            }
        }

        var sum = new ComparedRow(
            null,
            "",
            IsHeading: false,
            Amounts(i => sheets[i].Table(kind).Totals),
            new ComparedAmount([.. sheets.Select(sheet => sheet.Table(kind).Total)]));
        return new ComparedTable(kind, rows.ToImmutable(), sum);

        Dictionary<string, SheetRow> ByKey(SheetTable table) => table.Rows
            .DistinctBy(row => Key(row.Row, match))
            .ToDictionary(row => Key(row.Row, match), StringComparer.Ordinal);

        ImmutableArray<ComparedAmount> Amounts(Func<int, ImmutableArray<CellValue>?> amounts)
        {
            var compared = ImmutableArray.CreateBuilder<ComparedAmount>(places.Length);
            foreach (var place in places)
            {
                var values = new CellValue[sheets.Length];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = place[i] >= 0 && amounts(i) is { } row ? row[place[i]] : CellValue.Blank;
                }

                compared.Add(new ComparedAmount(ImmutableCollectionsMarshal.AsImmutableArray(values)));
            }

            return compared.MoveToImmutable();
        }
    }

    internal static string Key(Row row, RowMatch match) => match == RowMatch.Identity ? row.Id.Value : row.Label;
}
