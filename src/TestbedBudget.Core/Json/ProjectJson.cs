using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>A project as a JSON document: amounts in kronor, days as yyyy-MM-dd, always in the same order.</summary>
public static class ProjectJson
{
    public static byte[] Write(Project project, bool indented = false) =>
        JsonWriting.Document(project, WriteObject, indented);

    public static JsonReading<Project> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, ReadObject);

    /// <summary>Whether the projects hold the same: they do when their JSON is the same.</summary>
    public static bool Same(Project one, Project other) =>
        ReferenceEquals(one, other) || Write(one).AsSpan().SequenceEqual(Write(other));

    internal static void WriteObject(Utf8JsonWriter json, Project project)
    {
        json.WriteStartObject();
        json.Object("header", project.Header, HeaderJson.Write);
        json.WriteString("precision", JsonWords.Precision[(int)project.Precision]);
        json.List("periods", project.Timeline.Periods, WritePeriod);
        json.List("costs", project.Costs, RowJson.Write);
        json.List("financing", project.Financing, RowJson.Write);
        json.Object("grant", project.Grant, GrantTermsJson.Write);
        json.List("memo", project.Memo.Sections, MemoTextJson.Write);
        json.Text("template", project.Memo.Template);
        json.Object("limits", project.Limits, LimitsJson.Write);
        json.List("notes", project.Notes, NoteJson.Write);
        json.List("reviews", project.Reviews, NoteJson.WriteReview);
        json.WriteEndObject();
    }

    internal static Project ReadObject(JsonElement json)
    {
        var project = new Project
        {
            Header = HeaderJson.Read(json.Required("header")),
            Precision = (Precision)json.Word("precision", JsonWords.Precision),
            Timeline = ReadTimeline(json),
            Costs = json.List("costs", RowJson.ReadCost, Project.MostRows),
            Financing = json.List("financing", RowJson.ReadFinancier, Project.MostRows),
            Grant = GrantTermsJson.Read(json.Required("grant")),
            Memo = new MemoText(json.List("memo", MemoTextJson.Read)) { Template = json.OptionalText("template") },
            Limits = LimitsJson.Read(json.Required("limits")),
            Notes = json.List("notes", NoteJson.Read),
            Reviews = json.List("reviews", NoteJson.ReadReview),
        };
        CheckRows(json, project);
        return project;
    }

    private static Timeline ReadTimeline(JsonElement json)
    {
        var periods = json.List("periods", ReadPeriod, Timeline.MostPeriods);
        return Timeline.Fault(periods) is { } fault
            ? throw new JsonPlaceException(json.Optional("periods") ?? json, JsonExpectation.Timeline, fault.ToString())
            : new Timeline(periods);
    }

    // Every row has one cell a period and an identity of its own, and the grant is a financier row: all else relies on it.
    private static void CheckRows(JsonElement json, Project project)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        CheckTable("costs", project.Costs.Length, index => project.Costs[index]);
        CheckTable("financing", project.Financing.Length, index => project.Financing[index]);
        if (project.Costs.Length + project.Financing.Length > Project.MostRows)
        {
            throw new JsonPlaceException(json.Required("financing"), JsonExpectation.ShorterList);
        }

        if (project.Grant.Row is { } grant && project.Find(grant) is not FinancierRow { IsHeading: false })
        {
            throw new JsonPlaceException(json.Required("grant").Required("row"), JsonExpectation.FinancierRow);
        }

        void CheckTable(string table, int count, Func<int, Row> rowAt)
        {
            for (var i = 0; i < count; i++)
            {
                if (rowAt(i).Cells.Length != project.Timeline.Count)
                {
                    throw new JsonPlaceException(
                        json.Required(table)[i].Required("cells"), JsonExpectation.CellForEachPeriod);
                }

                if (!seen.Add(rowAt(i).Id.Value))
                {
                    throw new JsonPlaceException(
                        json.Required(table)[i].Required("id"), JsonExpectation.OwnRowIdentity);
                }
            }
        }
    }

    private static void WritePeriod(Utf8JsonWriter json, Period period)
    {
        json.WriteStartObject();
        json.Date("id", period.Id.FirstDay == period.First ? null : period.Id.FirstDay);
        json.Date("first", period.First);
        json.Date("last", period.Last);
        json.Flag("actual", period.Actual);
        json.WriteEndObject();
    }

    private static Period ReadPeriod(JsonElement json)
    {
        var first = json.Date("first");
        return new Period(new PeriodId(json.OptionalDate("id") ?? first), first, json.Date("last"), json.Flag("actual"));
    }
}
