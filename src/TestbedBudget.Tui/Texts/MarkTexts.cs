using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words around the numbers of the memo's prose.</summary>
public abstract class MarkTexts
{
    public abstract string None { get; }
    public abstract string NothingWrong { get; }
    public abstract string NothingToCorrect { get; }
    public abstract string RewriteByHand { get; }
    public abstract string Corrected { get; }

    /// <summary>What stands over the budget beside the memo.</summary>
    public abstract string Budget { get; }
    public abstract string Total { get; }

    /// <summary>Above what the chosen number is.</summary>
    public abstract string Number { get; }

    /// <summary>Where the Markdown is shown, and a number is asked for.</summary>
    public abstract string OnlyRendered(string key);

    public abstract string ShouldBe(string? right);

    public abstract string Write(string words);

    /// <summary>"12 rätt, 1 fel, 3 okända".</summary>
    public abstract string Counts(int right, int wrong, int unknown);

    /// <summary>"1 899 876 kr: fel, ska vara 1 967 376 kr (utökningen av 1:1-medel)".</summary>
    public abstract string Said(TracedNumber traced, string? figure);

    public abstract string MoreRows(int count);

    /// <summary>A figure that is no cell.</summary>
    public abstract string Figure(FigureName name);

    /// <summary>What figure it is, in words.</summary>
    public string Figure(FigureId id, Project project, FindingTexts findings)
    {
        var period = id.Period is { } named && project.Timeline.IndexOf(named) is >= 0 and var index ? project.Timeline.Label(index) : null;
        return id.Name == FigureName.Cell
            ? findings.Where(new Place(id.Table, id.Row, id.Row is { } row ? project.Find(row)?.Label : null, id.Period, period))
            : period is null ? Figure(id.Name) : $"{Figure(id.Name)} {period}";
    }
}

public sealed class SwedishMarkTexts : MarkTexts
{
    public override string None => "Texten har inga belopp, andelar, datum eller tider.";
    public override string NothingWrong => "Ingenting i texten säger emot budgeten.";
    public override string NothingToCorrect => "Här finns inget att rätta.";
    public override string RewriteByHand => "Beloppet finns inte i budgeten längre: skriv om meningen (e öppnar avsnitten).";
    public override string Corrected => "Rättat; Ångra ger det tillbaka.";
    public override string Budget => "BUDGET";
    public override string Total => "Totalt";
    public override string Number => "VALT I TEXTEN";

    public override string OnlyRendered(string key) => $"Talen märks bara ut i den renderade vyn ({key}).";

    public override string ShouldBe(string? right) => right is null ? "fel: finns inte längre" : $"fel: {right}";

    public override string Write(string words) => $"skriv: {words}";

    public override string Counts(int right, int wrong, int unknown) => $"{right} rätt, {wrong} fel, {unknown} {(unknown == 1 ? "okänd" : "okända")}";

    public override string Said(TracedNumber traced, string? figure) => traced.Verdict switch
    {
        ProseVerdict.Right => $"{traced.Said}: rätt, {figure}",
        ProseVerdict.Wrong when traced.ShouldBe is { } right => $"{traced.Said}: fel, ska vara {right} ({figure})",
        ProseVerdict.Wrong => $"{traced.Said}: fel, {figure} finns inte längre",
        _ => $"{traced.Said}: hör inte till någon känd siffra",
    };

    public override string MoreRows(int count) => $"… {Wording.Count(count, "rad", "rader")} till";

    public override string Figure(FigureName name) => name switch
    {
        FigureName.Cap => "taket (dock högst)",
        FigureName.Increase => "utökningen av 1:1-medel",
        FigureName.Decrease => "minskningen av 1:1-medel",
        FigureName.EarlierGrant => "tidigare beviljat",
        FigureName.Left => "kvarvarande medel",
        FigureName.Used => "upparbetat av 1:1-medel",
        FigureName.StatedShare => "andelen i villkoren",
        FigureName.ShareOfBookedCosts => "andel av bokförda kostnader",
        FigureName.ShareLessOthersInKind => "andel av kostnader utan andras tid och bidrag i annat än pengar",
        FigureName.ShareOfFinancing => "andel av all finansiering",
        FigureName.ShareOfPublicFinancing => "andel av offentlig finansiering",
        FigureName.FirstDay => "projektets första dag",
        FigureName.LastDay => "projektets sista dag",
        FigureName.UsedUntil => "utfallets sista dag",
        FigureName.EarlierFirstDay => "första dag i tidigare beslut",
        FigureName.EarlierLastDay => "sista dag i tidigare beslut",
        FigureName.EarlierDecision => "dagen för tidigare beslut",
        FigureName.Months => "projektperiodens längd",
        FigureName.EarlierMonths => "tidigare projektperiods längd",
        FigureName.AddedMonths => "förlängningen",
        _ => "budgeten",
    };
}

public sealed class EnglishMarkTexts : MarkTexts
{
    public override string None => "The text has no amounts, shares, dates or lengths of time.";
    public override string NothingWrong => "Nothing in the text contradicts the budget.";
    public override string NothingToCorrect => "There is nothing to correct here.";
    public override string RewriteByHand => "The amount is not in the budget any more: rewrite the sentence (e opens the sections).";
    public override string Corrected => "Corrected; Undo brings it back.";
    public override string Budget => "BUDGET";
    public override string Total => "Total";
    public override string Number => "CHOSEN IN THE TEXT";

    public override string OnlyRendered(string key) => $"Numbers are marked in the rendered view only ({key}).";

    public override string ShouldBe(string? right) => right is null ? "wrong: gone" : $"wrong: {right}";

    public override string Write(string words) => $"write: {words}";

    public override string Counts(int right, int wrong, int unknown) => $"{right} right, {wrong} wrong, {unknown} unknown";

    public override string Said(TracedNumber traced, string? figure) => traced.Verdict switch
    {
        ProseVerdict.Right => $"{traced.Said}: right, {figure}",
        ProseVerdict.Wrong when traced.ShouldBe is { } right => $"{traced.Said}: wrong, should be {right} ({figure})",
        ProseVerdict.Wrong => $"{traced.Said}: wrong, {figure} is gone",
        _ => $"{traced.Said}: belongs to no figure that is known",
    };

    public override string MoreRows(int count) => $"… {Wording.Count(count, "row", "rows")} more";

    public override string Figure(FigureName name) => name switch
    {
        FigureName.Cap => "the cap",
        FigureName.Increase => "the grant's increase",
        FigureName.Decrease => "the grant's decrease",
        FigureName.EarlierGrant => "granted before",
        FigureName.Left => "remaining grant",
        FigureName.Used => "used of the grant",
        FigureName.StatedShare => "the share of the terms",
        FigureName.ShareOfBookedCosts => "share of all booked costs",
        FigureName.ShareLessOthersInKind => "share of costs less others' time and in kind",
        FigureName.ShareOfFinancing => "share of all financing",
        FigureName.ShareOfPublicFinancing => "share of public financing",
        FigureName.FirstDay => "the project's first day",
        FigureName.LastDay => "the project's last day",
        FigureName.UsedUntil => "the last day of the actuals",
        FigureName.EarlierFirstDay => "first day of the earlier decision",
        FigureName.EarlierLastDay => "last day of the earlier decision",
        FigureName.EarlierDecision => "the day of the earlier decision",
        FigureName.Months => "the length of the project",
        FigureName.EarlierMonths => "the earlier length of the project",
        FigureName.AddedMonths => "the extension",
        _ => "the budget",
    };
}
