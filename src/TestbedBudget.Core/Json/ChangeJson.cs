using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>A change of a workbook as a JSON document: a line of a draft. A new change gets a case in both functions.</summary>
public static class ChangeJson
{
    public static byte[] Write(Change change) => JsonWriting.Document(change, WriteObject, indented: false);

    public static JsonReading<Change> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, ReadObject);

    private static void WriteObject(Utf8JsonWriter json, Change change)
    {
        json.WriteStartObject();
        switch (change)
        {
            case EditBase of:
                json.Case("editBase");
                json.Object("edit", of.Edit, EditJson.Write);
                break;
            default:
                throw JsonCase.Unknown(change);
        }

        json.WriteEndObject();
    }

    private static Change ReadObject(JsonElement json) => json.Case() switch
    {
        "editBase" => new EditBase(EditJson.Read(json.Required("edit"))),
        _ => throw json.UnknownCase(),
    };
}
