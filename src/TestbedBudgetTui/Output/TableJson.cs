using System.Text.Json;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>One of the two tables: its rows, the computed sums, and the printed ones beside them.</summary>
internal static class TableJson
{
    public static void Write(Utf8JsonWriter json, CaseView given, TableKind kind)
    {
        var precision = given.Sheet.Project.Precision;
        var table = given.Sheet.Table(kind);
        var printed = given.Stated?.Table(kind);
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            WriteRow(json, row, StatedTotal(printed, row.Row.Id), precision);
        }

        json.WriteEndArray();
        json.WriteStartArray("totals");
        foreach (var total in table.Totals)
        {
            json.Amount(total.Amount, precision);
        }

        json.WriteEndArray();
        json.Amount("total", table.Total.Amount, precision);
        json.WriteStartArray("statedTotals");
        foreach (var period in given.Sheet.Project.Timeline.Periods)
        {
            json.Amount(StatedSum(printed, period.Id), precision);
        }

        json.WriteEndArray();
        json.Amount("statedTotal", printed?.Total, precision);
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, SheetRow row, Money? statedTotal, Precision precision)
    {
        json.WriteStartObject();
        json.WriteString("label", row.Row.Label);
        json.WriteBoolean("heading", row.Row.IsHeading);
        if (row.Row is CostRow cost)
        {
            json.WriteString("kind", cost.IsHeading ? null : JsonWord.Of(cost.Kind));
        }
        else if (row.Row is FinancierRow financier)
        {
            json.WriteString("sector", financier.IsHeading ? null : JsonWord.Of(financier.Sector));
            json.WriteString("contribution", financier.IsHeading ? null : JsonWord.Of(financier.Contribution));
        }

        json.WriteString("rule", row.Row.IsHeading ? null : JsonWord.Of(row.Row.Rule));
        json.WriteStartArray("amounts");
        foreach (var amount in row.Amounts)
        {
            json.Amount(amount.Amount, precision);
        }

        json.WriteEndArray();
        json.Amount("total", row.Total.Amount, precision);
        json.Amount("statedTotal", statedTotal, precision);
        json.WriteEndObject();
    }

    private static Money? StatedTotal(PrintedTable? printed, RowId id)
    {
        foreach (var row in printed?.Rows ?? [])
        {
            if (row.Row == id)
            {
                return row.Total;
            }
        }

        return null;
    }

    private static Money? StatedSum(PrintedTable? printed, PeriodId id) =>
        printed?.Periods.IndexOf(id) is >= 0 and var column ? printed.Sums[column] : null;
}
