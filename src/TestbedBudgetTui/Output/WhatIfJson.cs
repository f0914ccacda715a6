using System.Text.Json;
using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>What <c>what-if --json</c> gives: the case before and after as <c>show --json</c> gives it, and the cells that change.</summary>
internal static class WhatIfJson
{
    public static string Document(CaseView before, CaseView after, Texts texts) => JsonOutput.Document(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("before");
        CaseJson.Write(json, before, texts);
        json.WritePropertyName("after");
        CaseJson.Write(json, after, texts);
        json.WriteStartArray("changes");
        foreach (var change in Changes(before, after))
        {
            Write(json, change, after.Sheet.Project.Precision);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>The cells that differ, in the order of the tables; the sums follow from them.</summary>
    public static IEnumerable<CellChanged> Changes(CaseView before, CaseView after)
    {
        var comparison = Comparison.Of(
            ComparedProject.Of("before", before.Sheet.Project), [ComparedProject.Of("after", after.Sheet.Project)]);
        foreach (var table in new[] { comparison.Costs, comparison.Financing })
        {
            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Periods.Length; i++)
                {
                    if (row.Periods[i].Differs)
                    {
                        yield return new CellChanged(
                            table.Kind, row, comparison.Periods[i].Label, row.Periods[i].Values[0], row.Periods[i].Values[1]);
                    }
                }
            }
        }
    }

    private static void Write(Utf8JsonWriter json, CellChanged change, Precision precision)
    {
        json.WriteStartObject();
        json.WriteString("table", change.Table == TableKind.Costs ? "costs" : "financing");
        json.WriteString("row", change.Row.Label);
        json.WriteString("period", change.Period);
        json.Amount("from", change.From.Amount, precision);
        json.Amount("to", change.To.Amount, precision);
        json.WriteEndObject();
    }
}

/// <summary>A cell that a what-if changes; a period that is not there is blank.</summary>
internal sealed record CellChanged(TableKind Table, ComparedRow Row, string Period, CellValue From, CellValue To);
