using System.Text.Json;
using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>A case as <c>show --json</c> gives it. Fields may be added, never renamed.</summary>
internal static class CaseJson
{
    public static void Write(Utf8JsonWriter json, CaseView given, Texts texts)
    {
        var (project, timeline) = (given.Sheet.Project, given.Sheet.Project.Timeline);
        json.WriteStartObject();
        json.WriteString("caseNumber", project.Header.CaseNumber);
        json.WriteString("title", project.Header.Title);
        json.WriteString("applicant", project.Header.Applicant);
        json.WriteString("kind", given.Workbook.IsExtension ? "extension" : "new");
        json.WriteString("state", JsonWord.Of(given.State));
        WriteDraft(json, given.Draft);
        json.WriteString("officer", project.Header.Officer);
        json.WriteString("unit", project.Header.Unit);
        json.WriteString("forum", project.Header.Forum);
        json.Date("memoDate", project.Header.MemoDate);
        json.Date("first", timeline.First);
        json.Date("last", timeline.Last);
        json.Months("months", timeline.Months);
        WritePeriods(json, timeline);
        json.WritePropertyName("costs");
        TableJson.Write(json, given, TableKind.Costs);
        json.WritePropertyName("financing");
        TableJson.Write(json, given, TableKind.Financing);
        json.WriteStartArray("balance");
        for (var i = 0; i < timeline.Count; i++)
        {
            json.Amount(given.Sheet.Balance(i), project.Precision);
        }

        json.WriteEndArray();
        json.WritePropertyName("grant");
        GrantJson.Write(json, GrantFigures.Of(given.Workbook, given.Sheet), given.Stated?.Increase, project.Precision);
        WriteFindings(json, given, texts);
        json.WriteEndObject();
    }

    public static void WriteFindings(Utf8JsonWriter json, CaseView given, Texts texts)
    {
        json.WriteStartArray("findings");
        foreach (var finding in given.Findings)
        {
            Write(json, finding, given.Sheet.Project.Precision, texts.Findings.Of(finding));
        }

        json.WriteEndArray();
    }

    // The version that is shown, and how many of the user's changes since; neither for a file.
    private static void WriteDraft(Utf8JsonWriter json, DraftMark? draft)
    {
        if (draft is null)
        {
            json.WriteNull("version");
            json.WriteNull("draftChanges");
            return;
        }

        json.WriteNumber("version", draft.BasedOn);
        json.WriteNumber("draftChanges", draft.Position);
    }

    private static void WritePeriods(Utf8JsonWriter json, Timeline timeline)
    {
        json.WriteStartArray("periods");
        for (var i = 0; i < timeline.Count; i++)
        {
            json.WriteStartObject();
            json.WriteString("label", timeline.Label(i));
            json.Date("first", timeline[i].First);
            json.Date("last", timeline[i].Last);
            json.Months("months", timeline[i].Months);
            json.WriteBoolean("actual", timeline[i].Actual);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Finding finding, Precision precision, FindingText words)
    {
        json.WriteStartObject();
        json.WriteString("severity", JsonWord.Of(finding.Severity));
        json.WriteString("code", finding.Code);
        json.WriteString("where", finding.Where);
        foreach (var figure in finding.Figures)
        {
            if (figure.IsShare)
            {
                json.Share(figure.Name, new Share(figure.Value));
            }
            else
            {
                json.Amount(figure.Name, Money.Rounded(figure.Value, Precision.Ore), precision);
            }
        }

        if (finding is StatedTotal total)
        {
            json.WriteString("basis", total.Basis == TotalBasis.Cells ? "cells" : "rowTotals");
        }

        if (finding is TextDiffers differs)
        {
            json.WriteString("said", differs.Said);
            json.WriteString("shouldBe", differs.ShouldBe);
        }

        if (finding is MaterialChange { Days: { } days })
        {
            json.Date("comparedFirst", days.First);
            json.Date("comparedLast", days.Last);
        }

        json.WriteBoolean("reviewed", finding.IsReviewed);
        json.WriteString("text", words.Sentence);
        json.WriteString("toDo", words.ToDo);
        json.WriteEndObject();
    }
}
