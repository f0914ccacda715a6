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
        Dictionary<string, SheetRow>[] found = [.. sheets.Select(ByKey)];
        foreach (var (key, row) in found.SelectMany(rowsByKey => rowsByKey))
        {
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

        Dictionary<string, SheetRow> ByKey(Sheet sheet)
        {
            var table = sheet.Table(kind);
            var keys = RowKeys.Of(table.Rows.Select(row => row.Row), match);
            return table.Rows.Select((row, i) => (keys[i], row)).ToDictionary(StringComparer.Ordinal);
        }

        ImmutableArray<ComparedAmount> Amounts(Func<int, ImmutableArray<CellValue>?> amounts)
        {
            var compared = ImmutableArray.CreateBuilder<ComparedAmount>(periods.Length);
            foreach (var period in periods)
            {
                var values = new CellValue[sheets.Length];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = amounts(i) is { } row ? Sum(row, period.Places[i]) : CellValue.Blank;
                }

                compared.Add(new ComparedAmount(ImmutableCollectionsMarshal.AsImmutableArray(values)));
            }

            return compared.MoveToImmutable();
        }

        static CellValue Sum(ImmutableArray<CellValue> row, Range place)
        {
            var sum = CellValue.Blank;
            for (var i = place.Start.Value; i < place.End.Value; i++)
            {
                sum += row[i];
            }

            return sum;
        }
    }
}
