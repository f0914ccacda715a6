using System.Text.Json;
using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>The list of cases as <c>list --json</c> gives it.</summary>
internal static class CaseListJson
{
    public static void Write(Utf8JsonWriter json, ImmutableArray<CaseLine> cases)
    {
        json.WriteStartArray();
        foreach (var line in cases)
        {
            json.WriteStartObject();
            json.WriteString("caseNumber", line.CaseNumber);
            json.WriteString("title", line.Title);
            json.WriteString("applicant", line.Applicant);
            json.WriteString("officer", line.Officer);
            json.WriteString("state", JsonWord.Of(line.State));
            json.Date("first", line.First);
            json.Date("last", line.Last);
            json.Amount("costs", line.Figures.Costs, Precision.Krona);
            json.Amount("financing", line.Figures.Financing, Precision.Krona);
            json.Amount("grant", line.Figures.Grant, Precision.Krona);
            json.Share("share", line.Figures.Share);
            json.WriteNumber("version", line.Version);
            json.WriteString("changedAt", line.ChangedAt);
            json.WriteString("changedBy", line.ChangedBy);
            json.WriteStartArray("drafts");
            foreach (var draft in line.Drafts)
            {
                json.WriteStartObject();
                json.WriteString("user", draft.User);
                json.WriteNumber("changes", draft.Changes);
                json.WriteNumber("basedOn", draft.BasedOn);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("openBy");
            foreach (var visit in line.OpenBy)
            {
                json.WriteStartObject();
                json.WriteString("user", visit.Visitor.User);
                json.WriteString("host", visit.Visitor.Host);
                json.WriteString("since", visit.Since);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
