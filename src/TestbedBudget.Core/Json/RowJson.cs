using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>A row and its cells: a number is an amount, a text a formula, null a blank.</summary>
internal static class RowJson
{
    public static void Write(Utf8JsonWriter json, Row row)
    {
        json.WriteStartObject();
        json.Row("id", row.Id);
        json.Text("label", row.Label);
        json.Flag("heading", row.IsHeading);
        switch (row)
        {
            case CostRow cost:
                json.WriteString("kind", JsonWords.CostKind[(int)cost.Kind]);
                break;
            case FinancierRow financier:
                json.WriteString("sector", JsonWords.Sector[(int)financier.Sector]);
                json.WriteString("contribution", JsonWords.Contribution[(int)financier.Contribution]);
                break;
        }

        if (row.Rule is not Typed)
        {
            json.Object("rule", row.Rule, RuleJson.Write);
        }

        json.Text("pace", row.ChosenPace is { } pace ? JsonWords.Pace[(int)pace] : null);
        json.WriteStartArray("cells");
        foreach (var entry in row.Cells)
        {
            WriteEntry(json, entry);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static CostRow ReadCost(JsonElement json) => new()
    {
        Id = json.Row("id"),
        Label = json.Text("label", Row.LongestLabel),
        IsHeading = json.Flag("heading"),
        Kind = (CostKind)json.Word("kind", JsonWords.CostKind),
        Rule = json.Optional("rule", RuleJson.Read) ?? Typed.Rule,
        ChosenPace = (Pace?)json.OptionalWord("pace", JsonWords.Pace),
        Cells = json.Required("cells").AsList(ReadEntry, Timeline.MostPeriods),
    };

    public static FinancierRow ReadFinancier(JsonElement json) => new()
    {
        Id = json.Row("id"),
        Label = json.Text("label", Row.LongestLabel),
        IsHeading = json.Flag("heading"),
        Sector = (Sector)json.Word("sector", JsonWords.Sector),
        Contribution = (Contribution)json.Word("contribution", JsonWords.Contribution),
        Rule = json.Optional("rule", RuleJson.Read) ?? Typed.Rule,
        ChosenPace = (Pace?)json.OptionalWord("pace", JsonWords.Pace),
        Cells = json.Required("cells").AsList(ReadEntry, Timeline.MostPeriods),
    };

    public static Row Read(JsonElement json, TableKind table) =>
        table == TableKind.Costs ? ReadCost(json) : ReadFinancier(json);

    public static void WriteEntry(Utf8JsonWriter json, CellEntry? entry)
    {
        switch (entry)
        {
            case null:
                json.WriteNullValue();
                break;
            case AmountEntry typed:
                json.WriteNumberValue(typed.Amount.Kronor);
                break;
            case FormulaEntry typed:
                json.WriteStringValue(typed.Formula.Source);
                break;
            default:
                throw JsonCase.Unknown(entry);
        }
    }

    public static CellEntry? ReadEntry(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        if (json.ValueKind == JsonValueKind.String)
        {
            return Formula.FromSource(json.AsText(Formula.LongestSource)) is { } formula
                ? new FormulaEntry(formula)
                : throw new JsonPlaceException(json, JsonExpectation.Formula);
        }

        var amount = json.AsAmount();
        return amount.FitsCell ? new AmountEntry(amount) : throw new JsonPlaceException(json, JsonExpectation.Amount);
    }
}
