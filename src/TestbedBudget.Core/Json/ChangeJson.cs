using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>A change of a workbook as a JSON document: a line of a draft. A new change gets a case in both functions.</summary>
public static class ChangeJson
{
    public static byte[] Write(Change change) => JsonWriting.Document(change, WriteObject, indented: false);

    public static JsonReading<Change> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, ReadObject);

    internal static void WriteObject(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        switch (change)
        {
            case EditBase of:
                json.Case("editBase");
                json.Object("edit", of.Edit, EditJson.Write);
                break;
            case PasteTables paste:
                json.Case("pasteTables");
                json.Object("edit", paste.Edit, EditJson.Write);
                json.Object("costs", paste.Costs, PrintedJson.WriteTable);
                json.Object("financing", paste.Financing, PrintedJson.WriteTable);
                break;
            case EditScenario of:
                json.Case("editScenario");
                json.Text("scenario", of.Name);
                json.Object("edit", of.Edit, EditJson.Write);
                break;
            case PayInScenario pay:
                json.Case("payInScenario");
                json.Text("scenario", pay.Name);
                json.List("edits", pay.Edits, EditJson.Write);
                break;
            case DropScenarioEdit drop:
                json.Case("dropScenarioEdit");
                json.Text("scenario", drop.Name);
                json.WriteNumber("number", drop.Number);
                break;
            case AddScenario add:
                json.Case("addScenario");
                json.Object("scenario", add.Scenario, ScenarioJson.Write);
                break;
            case RenameScenario rename:
                json.Case("renameScenario");
                json.Text("scenario", rename.Name);
                json.Text("newName", rename.NewName);
                break;
            case DuplicateScenario duplicate:
                json.Case("duplicateScenario");
                json.Text("scenario", duplicate.Name);
                json.Text("newName", duplicate.NewName);
                break;
            case DropScenario drop:
                json.Case("dropScenario");
                json.Text("scenario", drop.Name);
                break;
            case AdoptScenario adopt:
                json.Case("adoptScenario");
                json.Text("scenario", adopt.Name);
                break;
            case Decide decide:
                json.Case("decide");
                json.Date("date", decide.Date);
                json.Text("paragraph", decide.Paragraph);
                json.Text("forum", decide.Forum);
                break;
            case StartAmendment:
                json.Case("startAmendment");
                break;
            case JoinEarlier join:
                json.Case("joinEarlier");
                json.Object("decision", join.Decision, DecisionJson.Write);
                break;
            case CorrectEarlier correct:
                json.Case("correctEarlier");
                json.Object("edit", correct.Edit, EditJson.Write);
                json.Object("figures", correct.Figures, DecisionJson.Write);
                break;
            case JoinNext join:
                json.Case("joinNext");
                json.Object("project", join.Project, ProjectJson.WriteObject);
                json.Object("printed", join.Printed, PrintedJson.Write);
                json.Object("earlier", join.Earlier, DecisionJson.Write);
                break;
            default:
                throw JsonCase.Unknown(change);
        }

        json.WriteEndObject();
    }

    internal static Change ReadObject(JsonElement json) => json.Case() switch
    {
        "editBase" => new EditBase(EditJson.Read(json.Required("edit"))),
        "pasteTables" => new PasteTables(
            EditJson.Read(json.Required("edit")),
            json.Optional("costs", PrintedJson.ReadTable),
            json.Optional("financing", PrintedJson.ReadTable)),
        "editScenario" => new EditScenario(json.Text("scenario"), EditJson.Read(json.Required("edit"))),
        "payInScenario" => new PayInScenario(json.Text("scenario"), json.List("edits", EditJson.Read)),
        "dropScenarioEdit" => new DropScenarioEdit(json.Text("scenario"), json.Whole("number", 1, int.MaxValue)),
        "addScenario" => new AddScenario(ScenarioJson.Read(json.Required("scenario"))),
        "renameScenario" => new RenameScenario(json.Text("scenario"), json.Text("newName")),
        "duplicateScenario" => new DuplicateScenario(json.Text("scenario"), json.Text("newName")),
        "dropScenario" => new DropScenario(json.Text("scenario")),
        "adoptScenario" => new AdoptScenario(json.Text("scenario")),
        "decide" => new Decide(json.Date("date"), json.OptionalText("paragraph"), json.OptionalText("forum")),
        "startAmendment" => new StartAmendment(),
        "joinEarlier" => new JoinEarlier(DecisionJson.Read(json.Required("decision"))),
        "correctEarlier" => new CorrectEarlier(json.Optional("edit", EditJson.Read), DecisionJson.Read(json.Required("figures"))),
        "joinNext" => new JoinNext(
            ProjectJson.ReadObject(json.Required("project")),
            json.Optional("printed", PrintedJson.Read),
            json.Optional("earlier", DecisionJson.Read)),
        _ => throw json.UnknownCase(),
    };
}
