using System.Globalization;
using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>Kept work as a JSON document: what a recovery file holds.</summary>
public static class KeptWorkJson
{
    public static byte[] Write(KeptWork kept) => JsonWriting.Document(kept, WriteObject, indented: false);

    public static JsonReading<KeptWork> Read(ReadOnlyMemory<byte> utf8) => JsonDocumentReader.Read(utf8, ReadObject);

    private static void WriteObject(Utf8JsonWriter json, KeptWork kept)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", WorkbookJson.Schema);
        json.Text("database", kept.Database);
        json.Text("at", kept.At.ToString("O", CultureInfo.InvariantCulture));
        json.Object("visitor", kept.Visitor, WriteVisitor);
        json.Object("typed", kept.Typed, WriteLeftOff);
        if (kept.Work is { } work)
        {
            json.WriteNumber("basedOn", work.BasedOn);
            json.WriteNumber("position", work.Position);
            json.Object("draft", kept.Draft, WriteDraft);
            json.Object("leftOff", work.LeftOff, WriteLeftOff);
            json.Object("base", work.Base, WorkbookJson.WriteObject);
            json.List("changes", work.Changes, ChangeJson.WriteObject);
        }

        json.WriteEndObject();
    }

    private static KeptWork ReadObject(JsonElement json)
    {
        var kept = new KeptWork(null, null, json.Text("database"), ReadVisitor(json.Required("visitor")), ReadTime(json))
        {
            Typed = json.Optional("typed", ReadLeftOff),
        };
        if (kept.Typed is not null)
        {
            return kept;
        }

        var changes = json.List("changes", ChangeJson.ReadObject);
        var work = new CaseWork(
            WorkbookJson.ReadObject(json.Required("base")),
            json.Whole("basedOn", 0, int.MaxValue),
            changes,
            json.Whole("position", 0, changes.Length),
            json.Optional("leftOff", ReadLeftOff));
        return kept with { Work = work, Draft = json.Optional("draft", draft => ReadDraft(draft, work.Key)) };
    }

    private static void WriteVisitor(Utf8JsonWriter json, Visitor visitor)
    {
        json.WriteStartObject();
        json.Text("user", visitor.User);
        json.Text("host", visitor.Host);
        json.WriteNumber("process", visitor.ProcessId);
        json.Text("start", visitor.ProcessStart);
        json.WriteEndObject();
    }

    private static Visitor ReadVisitor(JsonElement json) =>
        new(json.Text("user"), json.Text("host"), json.Whole("process", 0, int.MaxValue), json.Text("start"));

    private static void WriteDraft(Utf8JsonWriter json, DraftMark draft)
    {
        json.WriteStartObject();
        json.Text("id", draft.Id.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("basedOn", draft.BasedOn);
        json.WriteNumber("position", draft.Position);
        json.WriteNumber("count", draft.Count);
        json.Text("stamp", draft.Stamp.ToString(CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static DraftMark ReadDraft(JsonElement json, string key) => new(
        key,
        ReadLong(json, "id"),
        json.Whole("basedOn", 0, int.MaxValue),
        json.Whole("position", 0, int.MaxValue),
        json.Whole("count", 0, int.MaxValue),
        ReadLong(json, "stamp"));

    private static void WriteLeftOff(Utf8JsonWriter json, LeftOff leftOff)
    {
        json.WriteStartObject();
        json.Text("place", leftOff.Place);
        json.Text("halfTyped", leftOff.HalfTyped);
        json.WriteEndObject();
    }

    private static LeftOff ReadLeftOff(JsonElement json) =>
        new(json.Text("place"), json.Optional("halfTyped")?.AsText(JsonLimits.LongestBody));

    private static long ReadLong(JsonElement json, string name) =>
        long.TryParse(json.Text(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new JsonPlaceException(json.Required(name), JsonExpectation.WholeNumber, "");

    private static DateTimeOffset ReadTime(JsonElement json) =>
        DateTimeOffset.TryParseExact(json.Text("at"), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var at)
            ? at
            : throw new JsonPlaceException(json.Required("at"), JsonExpectation.Date);
}
