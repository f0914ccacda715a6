using System.Globalization;
using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>A case as a JSON document: what a version in the database and an exported file hold.</summary>
public static class WorkbookJson
{
    /// <summary>The newest shape of the document. A field can be added without a new number, never renamed.</summary>
    public const int Schema = 1;

    /// <summary>The largest document that is read.</summary>
    public const int MostBytes = JsonLimits.MostBytes;

    public static byte[] Write(Workbook workbook, bool indented = false) =>
        JsonWriting.Document(workbook, WriteObject, indented);

    public static JsonReading<Workbook> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, ReadObject);

    /// <summary>What keeps the workbook from being stored, which is that it could not be read back; null when nothing does.</summary>
    /// <remarks>A workbook that has no key yet gets one before it is stored.</remarks>
    public static JsonFault? WhyNot(Workbook workbook) =>
        Read(Write(workbook.Key.Length == 0 ? workbook with { Key = "~" } : workbook)).Fault;

    /// <summary>Whether the workbooks hold the same: they do when their JSON is the same.</summary>
    public static bool Same(Workbook one, Workbook other) =>
        ReferenceEquals(one, other) || Write(one).AsSpan().SequenceEqual(Write(other));

    internal static void WriteObject(Utf8JsonWriter json, Workbook workbook)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        json.Text("key", workbook.Key);
        json.Object("base", workbook.Base, ProjectJson.WriteObject);
        json.List("decisions", workbook.Decisions, DecisionJson.Write);
        json.Flag("isDecided", workbook.IsDecided);
        json.List("scenarios", workbook.Scenarios, ScenarioJson.Write);
        json.Object("printed", workbook.Printed, PrintedJson.Write);
        json.List("told", workbook.Told, ToldJson.Write);
        json.WriteEndObject();
    }

    internal static Workbook ReadObject(JsonElement json)
    {
        if (json.Required("schema") is var schema
            && !(schema.ValueKind == JsonValueKind.Number && schema.TryGetInt32(out var number) && number == Schema))
        {
            throw new JsonPlaceException(
                schema, JsonExpectation.KnownSchema, Schema.ToString(CultureInfo.InvariantCulture));
        }

        return new Workbook
        {
            Key = json.Identity("key"),
            Base = ProjectJson.ReadObject(json.Required("base")),
            Decisions = json.List("decisions", DecisionJson.Read),
            IsDecided = json.Flag("isDecided"),
            Scenarios = json.List("scenarios", ScenarioJson.Read),
            Printed = json.Optional("printed", PrintedJson.Read),
            Told = json.List("told", ToldJson.Read),
        };
    }
}
