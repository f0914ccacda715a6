using System.Text.Json;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>The portfolio as <c>portfolio --json</c> gives it: kronor; null is what nobody has said.</summary>
internal static class PortfolioJson
{
    public static string Document(Func<PortfolioBy, Portfolio> read) => JsonOutput.Document(json =>
    {
        var years = read(PortfolioBy.Years);
        json.WriteStartObject();
        json.WriteStartArray("years");
        foreach (var line in years.Lines)
        {
            Year(json, line);
        }

        json.WriteEndArray();
        json.WriteStartObject("total");
        Sums(json, years.Whole, isKnown: years.Whole.Unknown == 0);
        json.WriteNumber("cases", years.Cases);
        json.WriteEndObject();
        Missing(json, years.Missing);
        Groups(json, "applicants", read(PortfolioBy.Applicants));
        Groups(json, "financiers", read(PortfolioBy.Financiers));
        Cases(json, read(PortfolioBy.Cases), read(PortfolioBy.CaseYears));
        json.WriteEndObject();
    });

    private static void Year(Utf8JsonWriter json, PortfolioLine line)
    {
        json.WriteStartObject();
        json.WriteNumber("year", line.Year!.Value);
        Sums(json, line.Sums, isKnown: line.WithoutYears == 0);
        json.Amount("undivided", line.Sums.Undivided, Precision.Krona);
        json.Amount("frame", line.Frame, Precision.Krona);
        json.Amount("left", line.Left, Precision.Krona);
        json.WriteNumber("cases", line.Cases);
        json.WriteNumber("withoutYears", line.WithoutYears);
        json.WriteBoolean("spread", line.IsSpread);
        json.WriteBoolean("cut", line.IsCut);
        json.WriteEndObject();
    }

    private static void Missing(Utf8JsonWriter json, PortfolioMissing missing)
    {
        json.WriteStartObject("missing");
        json.WriteNumber("decisions", missing.Decisions);
        json.Amount("decided", missing.Decided, Precision.Krona);
        json.WriteNumber("plans", missing.Plans);
        json.Amount("planned", missing.Planned, Precision.Krona);
        json.WriteNumber("unknown", missing.Unknown);
        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, string name, Portfolio portfolio)
    {
        json.WriteStartArray(name);
        foreach (var line in portfolio.Lines)
        {
            json.WriteStartObject();
            json.WriteString("name", line.Name is { Length: > 0 } known ? known : null);
            json.WriteNumber("cases", line.Cases);
            Whole(json, line);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Cases(Utf8JsonWriter json, Portfolio cases, Portfolio years)
    {
        var ofCase = years.Lines.ToLookup(line => line.Key, StringComparer.Ordinal);
        json.WriteStartArray("cases");
        foreach (var line in cases.Lines)
        {
            json.WriteStartObject();
            json.WriteString("caseNumber", line.Case!.CaseNumber);
            json.WriteString("title", line.Name);
            json.WriteString("applicant", line.Case.Applicant);
            json.WriteString("state", JsonWord.Of(line.Case.State));
            json.WriteString("scenario", line.Case.ScenarioIsGone ? null : line.Case.Scenario);
            Whole(json, line);
            json.WriteStartArray("years");
            foreach (var year in ofCase[line.Key])
            {
                OfCase(json, year);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A case in a year; what has no year is among the case's sums.
    private static void OfCase(Utf8JsonWriter json, PortfolioLine line)
    {
        if (line.Year is null)
        {
            return;
        }

        json.WriteStartObject();
        json.WriteNumber("year", line.Year.Value);
        Sums(json, line.Sums, isKnown: line.WithoutYears == 0);
        json.Amount("undivided", line.Sums.Undivided, Precision.Krona);
        json.WriteBoolean("spread", line.IsSpread);
        json.WriteBoolean("cut", line.IsCut);
        json.WriteEndObject();
    }

    private static void Whole(Utf8JsonWriter json, PortfolioLine line)
    {
        Sums(json, line.Sums, isKnown: line.Sums.Unknown == 0);
        json.WriteNumber("withoutYears", line.WithoutYears);
        json.WriteBoolean("spread", line.IsSpread);
        json.WriteBoolean("cut", line.IsCut);
    }

    // A sum of nothing that is known is null, never 0.
    private static void Sums(Utf8JsonWriter json, PortfolioSums sums, bool isKnown)
    {
        json.Amount("decided", isKnown || sums.Decided != Money.Zero ? sums.Decided : null, Precision.Krona);
        json.Amount("proposed", isKnown || sums.Proposed != Money.Zero ? sums.Proposed : null, Precision.Krona);
    }
}
