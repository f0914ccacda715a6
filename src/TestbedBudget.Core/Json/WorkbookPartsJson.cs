using System.Text.Json;

namespace TestbedBudget.Core;

internal static class ScenarioJson
{
    public static void Write(Utf8JsonWriter json, Scenario scenario)
    {
        json.WriteStartObject();
        json.Text("name", scenario.Name);
        json.List("edits", scenario.Edits, EditJson.Write);
        json.WriteEndObject();
    }

    public static Scenario Read(JsonElement json) => new(json.Text("name"), json.List("edits", EditJson.Read));
}

internal static class DecisionJson
{
    public static void Write(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartObject();
        json.Date("date", decision.Date);
        json.Text("paragraph", decision.Paragraph);
        json.Text("forum", decision.Forum);
        json.Amount("grant", decision.Grant);
        json.Share("share", decision.Share);
        json.Date("first", decision.First);
        json.Date("last", decision.Last);
        json.Object("project", decision.Project, ProjectJson.WriteObject);
        json.Object("printed", decision.Printed, PrintedJson.Write);
        json.WriteEndObject();
    }

    public static Decision Read(JsonElement json) => new()
    {
        Date = json.OptionalDate("date"),
        Paragraph = json.OptionalText("paragraph"),
        Forum = json.OptionalText("forum"),
        Grant = json.OptionalAmount("grant"),
        Share = json.OptionalShare("share"),
        First = json.OptionalDate("first"),
        Last = json.OptionalDate("last"),
        Project = json.Optional("project", ProjectJson.ReadObject),
        Printed = json.Optional("printed", PrintedJson.Read),
    };
}

/// <summary>What an import printed as sums.</summary>
internal static class PrintedJson
{
    public static void Write(Utf8JsonWriter json, Printed printed)
    {
        json.WriteStartObject();
        json.Object("costs", printed.Costs, WriteTable);
        json.Object("financing", printed.Financing, WriteTable);
        json.Amount("increase", printed.Increase);
        json.List("claims", printed.Claims, ToldJson.WriteClaim);
        json.Text("title", printed.Title);
        json.WriteEndObject();
    }

    public static Printed Read(JsonElement json) => new(
        ReadTable(json.Required("costs")), ReadTable(json.Required("financing")), json.OptionalAmount("increase"))
    {
        Claims = json.List("claims", ToldJson.ReadClaim),
        Title = json.OptionalText("title"),
    };

    public static void WriteTable(Utf8JsonWriter json, PrintedTable table)
    {
        json.WriteStartObject();
        json.List("periods", table.Periods, WritePeriod);
        json.List("rows", table.Rows, WriteRow);
        json.List("sums", table.Sums, JsonWriting.AmountOrNull);
        json.Amount("total", table.Total);
        json.Amount("unit", table.Unit);
        json.WriteEndObject();
    }

    public static PrintedTable ReadTable(JsonElement json)
    {
        var periods = json.List("periods", ReadPeriod, Timeline.MostPeriods);
        var rows = json.List("rows", ReadRow, Project.MostRows);
        var sums = json.List("sums", ReadAmount, Timeline.MostPeriods);
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Cells.Length != periods.Length)
            {
                throw new JsonPlaceException(json.Required("rows")[i], JsonExpectation.CellForEachPeriod);
            }
        }

        return sums.Length == periods.Length
            ? new PrintedTable(periods, rows, sums, json.OptionalAmount("total")) { Unit = json.OptionalAmount("unit") }
            : throw new JsonPlaceException(json, JsonExpectation.CellForEachPeriod);
    }

    private static void WriteRow(Utf8JsonWriter json, PrintedRow row)
    {
        json.WriteStartObject();
        json.Row("row", row.Row);
        json.List("cells", row.Cells, JsonWriting.AmountOrNull);
        json.Amount("total", row.Total);
        json.WriteEndObject();
    }

    private static PrintedRow ReadRow(JsonElement json) =>
        new(json.Row("row"), json.List("cells", ReadAmount, Timeline.MostPeriods), json.OptionalAmount("total"));

    private static void WritePeriod(Utf8JsonWriter json, PeriodId period) =>
        json.WriteStringValue(IsoDay.Text(period.FirstDay));

    private static PeriodId ReadPeriod(JsonElement json) => new(json.AsDate());

    private static Money? ReadAmount(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.AsAmount();
}
