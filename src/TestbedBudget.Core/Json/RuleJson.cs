using System.Text.Json;

namespace TestbedBudget.Core;

internal static class RuleJson
{
    public static void Write(Utf8JsonWriter json, RowRule rule)
    {
        json.WriteStartObject();
        json.Case(JsonWord.Of(rule));
        switch (rule)
        {
            case Typed or Residual:
                break;
            case PerMonth staff:
                json.Number("monthly", staff.Monthly);
                json.Number("fullTimeEquivalents", staff.FullTimeEquivalents);
                json.Share("socialCharges", staff.SocialCharges);
                json.Share("yearlyIndex", staff.YearlyIndex);
                json.WriteNumber("indexYear", staff.IndexYear);
                break;
            case FlatRate flat:
                json.Share("rate", flat.Rate);
                json.List("base", flat.Base, WriteTerm);
                break;
            case Spread spread:
                json.Amount("total", spread.Total);
                json.WriteString("by", JsonWords.SpreadBy[(int)spread.By]);
                break;
            case GrantShare grant:
                json.WriteString("by", JsonWords.GrantSplit[(int)grant.By]);
                break;
            default:
                throw JsonCase.Unknown(rule);
        }

        json.WriteEndObject();
    }

    public static RowRule Read(JsonElement json) => json.Case() switch
    {
        "typed" => Typed.Rule,
        "perMonth" => new PerMonth(
            json.Number("monthly"),
            json.Number("fullTimeEquivalents"),
            json.Share("socialCharges"),
            json.Share("yearlyIndex"),
            json.Whole("indexYear", JsonLimits.FirstDay.Year, JsonLimits.LastDay.Year)),
        "flatRate" => new FlatRate(json.Share("rate"), json.List("base", ReadTerm)),
        "spread" => new Spread(json.Amount("total"), (SpreadBy)json.Word("by", JsonWords.SpreadBy)),
        "grantShare" => new GrantShare((GrantSplit)json.Word("by", JsonWords.GrantSplit)),
        "residual" => Residual.Rule,
        _ => throw json.UnknownCase(),
    };

    private static void WriteTerm(Utf8JsonWriter json, BaseTerm term)
    {
        json.WriteStartObject();
        switch (term)
        {
            case RowTerm one:
                json.Row("row", one.Row);
                break;
            case ContributionTerm all:
                json.WriteString("contribution", JsonWords.Contribution[(int)all.Contribution]);
                break;
            default:
                throw JsonCase.Unknown(term);
        }

        json.Flag("less", term.IsLess);
        json.WriteEndObject();
    }

    private static BaseTerm ReadTerm(JsonElement json) =>
        json.OptionalWord("contribution", JsonWords.Contribution) is { } contribution
            ? new ContributionTerm((Contribution)contribution, json.Flag("less"))
            : new RowTerm(json.Row("row"), json.Flag("less"));
}
