using System.Text.Json;
using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>A what-if as JSON: the case before and after, in the shape of <c>show --json</c>, who pays the rest after it, and every cell that changes.</summary>
internal static class WhatIfJson
{
    public static void Write(
        Utf8JsonWriter json, CaseView before, CaseView after, ImmutableArray<CellDifference> changes, Texts texts)
    {
        var precision = after.Sheet.Project.Precision;
        json.WriteStartObject();
        json.WritePropertyName("before");
        CaseJson.Write(json, before, texts);
        json.WritePropertyName("after");
        CaseJson.Write(json, after, texts);
        json.WriteString("payer", RestPayer.Of(after.Sheet.Project)?.Label);
        json.WriteStartArray("changes");
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("table", change.Table == TableKind.Costs ? "costs" : "financing");
            json.WriteString("row", change.Label);
            json.WriteString("period", change.Period);
            json.Amount("from", change.From, precision);
            json.Amount("to", change.To, precision);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
