using System.Text.Json;

namespace TestbedBudget.Core;

/// <summary>An edit of a project. A new edit gets a case in both functions; a test finds one that was forgotten.</summary>
internal static class EditJson
{
    public static void Write(Utf8JsonWriter json, Edit edit)
    {
        json.WriteStartObject();
        switch (edit)
        {
            case EditAll all:
                json.Case("all");
                json.List("edits", all.Edits, Write);
                break;
            case SetCells cells:
                json.Case("setCells");
                json.List("cells", cells.Changes, WriteCell);
                json.Flag("evenActual", cells.EvenActual);
                break;
            case AddRow add:
                json.Case("addRow");
                json.WriteString("table", JsonWords.Table[(int)add.Row.Table]);
                json.WriteNumber("index", add.Index);
                json.Object("row", add.Row, RowJson.Write);
                break;
            case RemoveRow remove:
                json.Case("removeRow");
                json.Row("row", remove.Row);
                break;
            case MoveRow move:
                json.Case("moveRow");
                json.Row("row", move.Row);
                json.WriteNumber("index", move.Index);
                break;
            case RenameRow rename:
                json.Case("renameRow");
                json.Row("row", rename.Row);
                json.Text("label", rename.Label);
                break;
            case SetCostKind set:
                json.Case("setCostKind");
                json.Row("row", set.Row);
                json.WriteString("kind", JsonWords.CostKind[(int)set.Kind]);
                break;
            case SetFinancier set:
                json.Case("setFinancier");
                json.Row("row", set.Row);
                json.WriteString("sector", JsonWords.Sector[(int)set.Sector]);
                json.WriteString("contribution", JsonWords.Contribution[(int)set.Contribution]);
                break;
            case SetPace set:
                json.Case("setPace");
                json.Row("row", set.Row);
                json.Text("pace", set.Pace is { } pace ? JsonWords.Pace[(int)pace] : null);
                break;
            case SetRule set:
                json.Case("setRule");
                json.Row("row", set.Row);
                json.Object("rule", set.Rule, RuleJson.Write);
                json.Flag("keepTyped", set.KeepTyped);
                break;
            case LockPeriod set:
                json.Case("lockPeriod");
                json.Period("period", set.Period);
                json.Flag("actual", set.Actual);
                break;
            case SplitPeriod split:
                json.Case("splitPeriod");
                json.Period("period", split.Period);
                json.Date("at", split.At);
                break;
            case SplitIntoYears split:
                json.Case("splitIntoYears");
                json.Period("period", split.Period);
                break;
            case MergePeriods merge:
                json.Case("mergePeriods");
                json.Period("first", merge.First);
                json.Period("last", merge.Last);
                break;
            case SetTimelineEnds set:
                json.Case("setTimelineEnds");
                json.Date("first", set.First);
                json.Date("last", set.Last);
                break;
            case AddPeriod add:
                json.Case("addPeriod");
                json.Date("day", add.Day);
                break;
            case RemovePeriod remove:
                json.Case("removePeriod");
                json.Period("period", remove.Period);
                break;
            case ExtendTo extend:
                json.Case("extendTo");
                json.Date("last", extend.Last);
                json.Share("yearlyIndex", extend.YearlyIndex);
                json.List("paces", extend.Paces, WritePace);
                break;
            case SplitRest split:
                json.Case("splitRest");
                json.List("payers", split.Payers, WritePayer);
                json.WriteString("by", JsonWords.CostSplit[(int)split.By]);
                break;
            case SetHeader set:
                json.Case("setHeader");
                json.Object("header", set.Header, HeaderJson.Write);
                break;
            case SetGrantTerms set:
                json.Case("setGrantTerms");
                json.Object("terms", set.Terms, GrantTermsJson.Write);
                break;
            case SetLimits set:
                json.Case("setLimits");
                json.Object("limits", set.Limits, LimitsJson.Write);
                break;
            case SetMemoText set:
                json.Case("setMemoText");
                json.List("sections", set.Memo.Sections, MemoTextJson.Write);
                json.Text("template", set.Memo.Template);
                break;
            case SetSection set:
                json.Case("setSection");
                json.WriteNumber("index", set.Index);
                json.Object("section", set.Section, MemoTextJson.Write);
                break;
            case SetNote set:
                json.Case("setNote");
                json.Object("note", set.Note, NoteJson.Write);
                break;
            case ReviewFinding set:
                json.Case("reviewFinding");
                json.Object("review", set.Review, NoteJson.WriteReview);
                break;
            default:
                throw JsonCase.Unknown(edit);
        }

        json.WriteEndObject();
    }

    public static Edit Read(JsonElement json) => json.Case() switch
    {
        "all" => new EditAll(json.List("edits", Read)),
        "setCells" => new SetCells(json.List("cells", ReadCell, most: int.MaxValue)) { EvenActual = json.Flag("evenActual") },
        "addRow" => new AddRow(
            RowJson.Read(json.Required("row"), (TableKind)json.Word("table", JsonWords.Table)),
            json.Whole("index", int.MinValue, int.MaxValue)),
        "removeRow" => new RemoveRow(json.Row("row")),
        "moveRow" => new MoveRow(json.Row("row"), json.Whole("index", int.MinValue, int.MaxValue)),
        "renameRow" => new RenameRow(json.Row("row"), json.Text("label", Row.LongestLabel)),
        "setCostKind" => new SetCostKind(json.Row("row"), (CostKind)json.Word("kind", JsonWords.CostKind)),
        "setFinancier" => new SetFinancier(
            json.Row("row"),
            (Sector)json.Word("sector", JsonWords.Sector),
            (Contribution)json.Word("contribution", JsonWords.Contribution)),
        "setPace" => new SetPace(json.Row("row"), (Pace?)json.OptionalWord("pace", JsonWords.Pace)),
        "setRule" => new SetRule(json.Row("row"), RuleJson.Read(json.Required("rule")), json.Flag("keepTyped")),
        "lockPeriod" => new LockPeriod(json.Period("period"), json.Flag("actual")),
        "splitPeriod" => new SplitPeriod(json.Period("period"), json.Date("at")),
        "splitIntoYears" => new SplitIntoYears(json.Period("period")),
        "mergePeriods" => new MergePeriods(json.Period("first"), json.Period("last")),
        "setTimelineEnds" => new SetTimelineEnds(json.Date("first"), json.Date("last")),
        "addPeriod" => new AddPeriod(json.Date("day")),
        "removePeriod" => new RemovePeriod(json.Period("period")),
        "extendTo" => new ExtendTo(json.Date("last"))
        {
            YearlyIndex = json.Share("yearlyIndex"),
            Paces = json.List("paces", ReadPace),
        },
        "splitRest" => new SplitRest(json.List("payers", ReadPayer), (CostSplit)json.Word("by", JsonWords.CostSplit)),
        "setHeader" => new SetHeader(HeaderJson.Read(json.Required("header"))),
        "setGrantTerms" => new SetGrantTerms(GrantTermsJson.Read(json.Required("terms"))),
        "setLimits" => new SetLimits(LimitsJson.Read(json.Required("limits"))),
        "setMemoText" => new SetMemoText(new MemoText(json.List("sections", MemoTextJson.Read)) { Template = json.OptionalText("template") }),
        "setSection" => new SetSection(
            json.Whole("index", int.MinValue, int.MaxValue), MemoTextJson.Read(json.Required("section"))),
        "setNote" => new SetNote(NoteJson.Read(json.Required("note"))),
        "reviewFinding" => new ReviewFinding(NoteJson.ReadReview(json.Required("review"))),
        _ => throw json.UnknownCase(),
    };

    private static void WriteCell(Utf8JsonWriter json, CellChange change)
    {
        json.WriteStartObject();
        json.Row("row", change.Cell.Row);
        json.Period("period", change.Cell.Period);
        json.WritePropertyName("entry");
        RowJson.WriteEntry(json, change.Entry);
        json.WriteEndObject();
    }

    private static void WritePace(Utf8JsonWriter json, RowPace pace)
    {
        json.WriteStartObject();
        json.Row("row", pace.Row);
        json.WriteString("pace", JsonWords.Pace[(int)pace.Pace]);
        json.WriteEndObject();
    }

    private static RowPace ReadPace(JsonElement json) =>
        new(json.Row("row"), (Pace)json.Word("pace", JsonWords.Pace));

    private static void WritePayer(Utf8JsonWriter json, CostPayer payer)
    {
        json.WriteStartObject();
        json.Row("row", payer.Row);
        json.Number("fullTimeEquivalents", payer.FullTimeEquivalents);
        json.WriteEndObject();
    }

    private static CostPayer ReadPayer(JsonElement json) => new(json.Row("row"), json.Number("fullTimeEquivalents"));

    private static CellChange ReadCell(JsonElement json) => new(
        new CellId(json.Row("row"), json.Period("period")), json.Optional("entry", entry => RowJson.ReadEntry(entry)!));
}
