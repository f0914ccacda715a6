using System.Globalization;
using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>The words of the preview of a paste: how much of it is taken, and what is not and why.</summary>
public abstract class PasteTexts
{
    private readonly RefusalTexts _refusals;

    private protected PasteTexts(RefusalTexts refusals) => _refusals = refusals;

    public abstract string Title { get; }
    public abstract string NewRowLabel { get; }
    public abstract string GivenUp { get; }
    public abstract string NotYet { get; }
    public abstract string NothingToPaste { get; }

    /// <summary>While one cell is typed.</summary>
    public abstract string SeveralInOneCell { get; }
    public abstract string BoxTitle { get; }
    public abstract string BoxKeys { get; }

    /// <summary>How much is taken, then what is remarked, the gravest first.</summary>
    public IEnumerable<string> Lines(PastePlan plan)
    {
        yield return Sentence(Summary(plan));
        foreach (var remark in plan.Remarks.OrderBy(Rank))
        {
            yield return (Rank(remark) <= 3 ? "! " : "  ") + Of(remark);
        }
    }

    public string Applied(PastePlan plan) => $"{AppliedWord}: {Sentence(Summary(plan))}";

    /// <summary>The keys that mean something for this paste.</summary>
    public string Keys(PastePlan plan, PasteLayer layer)
    {
        var keys = new List<string>();
        Add(plan.Edit is not null, "Enter", ApplyWord);
        Add(plan.IsUnclear || layer.Choices.AsGroups is not null, "G", GroupWord);
        Add(plan.IsUnclear || layer.Choices.AsGroups is not null, "D", DecimalWord);
        Add(layer.Choices.AddRows || plan.Remarks.Any(remark => remark is PasteNewRow), "N", RowsWord(layer.Choices.AddRows));
        Add(layer.Choices.AddPeriods || plan.Remarks.Any(remark => remark is PasteNewPeriod), "P", PeriodsWord(layer.Choices.AddPeriods));
        Add(layer.HasLabels, "L", PlaceWord(layer.Choices.ByPlace));
        Add(layer.HasGuessedSums, "T", SumsWord(layer.Choices.TakeGuessedSums));
        Add(true, "Esc", CancelWord);
        return string.Join("  ", keys);

        void Add(bool shown, string key, string word)
        {
            if (shown)
            {
                keys.Add($"{key} {word}");
            }
        }
    }

    public string Of(PasteRemark remark) => remark switch
    {
        PasteNotAllowed no => _refusals.Of(no.Refusal),
        PasteUnclear two => Unclear(two.Place, two.Text, Exact(two.AsGroup), Exact(two.AsDecimal)),
        PasteRefused no => $"{no.Place}: \"{Cut(no.Text)}\" {Reason(no.Why)}",
        PasteSumDiffers sum => SumDiffers(sum.Place, Exact(sum.Stated), Exact(sum.Computed)),
        PasteRounded rounded => Rounded(rounded.Place, rounded.Text, Exact(rounded.Amount)),
        PasteNewRow { Label: { } label } row => NewRow(Cut(label), row.Added),
        PasteNewRow row => RowBelow(row.Added),
        PasteNewPeriod { Label.Length: 0 } => PeriodBeyond,
        PasteNewPeriod period => NewPeriod(period.Label, period.Added),
        PasteGrantRow grant => GrantRow(grant.Label),
        PasteColumnIgnored column => ColumnIgnored(Cut(column.Text)),
        PasteSumsLeftOut sums => SumsLeftOut(sums.Count.ToString(CultureInfo.InvariantCulture), sums.Guessed, sums.Kept),
        _ => throw new InvalidOperationException($"{remark.GetType().Name} has no words."),
    };

    protected abstract string Nothing { get; }
    protected abstract string ApplyWord { get; }
    protected abstract string AppliedWord { get; }
    protected abstract string GroupWord { get; }
    protected abstract string DecimalWord { get; }
    protected abstract string CancelWord { get; }
    protected abstract string RowBelow(bool added);
    protected abstract string PeriodBeyond { get; }
    protected abstract string RowsWord(bool added);
    protected abstract string PeriodsWord(bool added);
    protected abstract string PlaceWord(bool byPlace);
    protected abstract string SumsWord(bool taken);
    protected abstract IEnumerable<(int Count, string Words)> Counts(PastePlan plan, int rounded, int refused, int unclear);
    protected abstract string Unclear(string place, string text, string asGroup, string asDecimal);
    protected abstract string Reason(PasteReason why);
    protected abstract string SumDiffers(string place, string stated, string computed);
    protected abstract string Rounded(string place, string text, string amount);
    protected abstract string NewRow(string label, bool added);
    protected abstract string NewPeriod(string label, bool added);
    protected abstract string GrantRow(string label);
    protected abstract string ColumnIgnored(string text);
    protected abstract string SumsLeftOut(string count, bool guessed, bool kept);

    private string Summary(PastePlan plan) => string.Join(", ", Counts(
            plan,
            plan.Remarks.Count(remark => remark is PasteRounded),
            plan.Remarks.Count(remark => remark is PasteRefused),
            plan.Remarks.Count(remark => remark is PasteUnclear))
        .Where(part => part.Count > 0).Select(part => $"{part.Count.ToString(CultureInfo.InvariantCulture)} {part.Words}"));

    private string Sentence(string summary) => (summary.Length == 0 ? Nothing : summary) + ".";

    private static int Rank(PasteRemark remark) => remark switch
    {
        PasteNotAllowed => 0,
        PasteUnclear => 1,
        PasteRefused => 2,
        PasteSumDiffers => 3,
        PasteRounded => 4,
        PasteNewPeriod => 5,
        PasteNewRow => 6,
        _ => 7,
    };

    private static string Cut(string text) => text.Length <= 40 ? text : text[..39] + "…";

    private static string Exact(Money amount) => Kronor(amount);
}

public sealed class SwedishPasteTexts(RefusalTexts refusals) : PasteTexts(refusals)
{
    public override string Title => "Klistra in";
    public override string NewRowLabel => "Ny rad";
    public override string GivenUp => "Ingenting klistrades in.";
    public override string NotYet => "Inget att klistra in än: välj först hur det ska läsas, eller Esc.";
    public override string NothingToPaste => "Det inklistrade är tomt.";
    public override string SeveralInOneCell => "Det inklistrade är flera celler och har inte använts. Lämna cellen först (Enter eller Esc).";
    public override string BoxTitle => "Inklistringsruta: rader och celler";
    public override string BoxKeys => "^G visa vad som tas in  Tab nästa cell  Enter ny rad  Esc avbryt";
    protected override string Nothing => "Ingen cell ändras";
    protected override string ApplyWord => "klistra in";
    protected override string AppliedWord => "Inklistrat";
    protected override string GroupWord => "tusental";
    protected override string DecimalWord => "decimaler";
    protected override string CancelWord => "avbryt";
    protected override string PeriodBeyond => "En kolumn ligger efter sista perioden";

    protected override string RowBelow(bool added) => added ? "En ny rad läggs till sist" : "En rad ligger nedanför tabellen och tas inte in";

    protected override string RowsWord(bool added) => added ? "utan nya rader" : "lägg till raderna";

    protected override string PeriodsWord(bool added) => added ? "utan nya perioder" : "lägg till perioderna";

    protected override string PlaceWord(bool byPlace) => byPlace ? "efter radnamn" : "från markören, oavsett namn";

    protected override string SumsWord(bool taken) => taken ? "lämna summorna utanför" : "ta in summorna som belopp";

    protected override IEnumerable<(int Count, string Words)> Counts(PastePlan plan, int rounded, int refused, int unclear) =>
    [
        (plan.Taken, "belopp"),
        (plan.Cleared, plan.Cleared == 1 ? "tömd cell" : "tömda celler"),
        (plan.Unchanged, plan.Unchanged == 1 ? "oförändrat" : "oförändrade"),
        (rounded, rounded == 1 ? "avrundat" : "avrundade"),
        (refused, refused == 1 ? "avvisat" : "avvisade"),
        (unclear, unclear == 1 ? "oklart" : "oklara"),
    ];

    protected override string Unclear(string place, string text, string asGroup, string asDecimal) =>
        $"{place}: \"{text}\" är {asGroup} (G) eller {asDecimal} (D)";

    protected override string Reason(PasteReason why) => why switch
    {
        PasteReason.Percent => "är en andel, inget belopp",
        PasteReason.TooLarge => "ryms inte i en cell",
        PasteReason.Locked => "tas inte in: perioden är låst som utfall",
        PasteReason.Heading => "tas inte in: raden är en rubrik",
        _ => "är inget belopp",
    };

    protected override string SumDiffers(string place, string stated, string computed) =>
        $"{place}: texten anger {stated}, beloppen ger {computed}";

    protected override string Rounded(string place, string text, string amount) => $"{place}: \"{text}\" avrundas till {amount}";

    protected override string NewRow(string label, bool added) => added ? $"Ny rad: {label}" : $"Raden finns inte och tas inte in: {label}";

    protected override string NewPeriod(string label, bool added) =>
        added ? $"Ny period: {label}" : $"Perioden finns inte och tas inte in: {label}";

    protected override string GrantRow(string label) => $"1:1-raden blir {label}";

    protected override string ColumnIgnored(string text) => $"Kolumnen \"{text}\" tas inte in";

    protected override string SumsLeftOut(string count, bool guessed, bool kept) => guessed
        ? $"Det som ser ut som summor ({count}) jämförs men tas inte in"
        : kept ? $"Summor ({count}) behålls som textens egna, bredvid de beräknade"
        : $"Summor ({count}) jämförs men tas inte in";
}

public sealed class EnglishPasteTexts(RefusalTexts refusals) : PasteTexts(refusals)
{
    public override string Title => "Paste";
    public override string NewRowLabel => "New row";
    public override string GivenUp => "Nothing was pasted.";
    public override string NotYet => "Nothing to paste yet: choose how it is read first, or Esc.";
    public override string NothingToPaste => "What was pasted is empty.";
    public override string SeveralInOneCell => "What was pasted is several cells and was not used. Leave the cell first (Enter or Esc).";
    public override string BoxTitle => "Paste box: rows and cells";
    public override string BoxKeys => "^G show what is taken  Tab next cell  Enter new row  Esc cancel";
    protected override string Nothing => "No cell changes";
    protected override string ApplyWord => "paste";
    protected override string AppliedWord => "Pasted";
    protected override string GroupWord => "thousands";
    protected override string DecimalWord => "decimals";
    protected override string CancelWord => "cancel";
    protected override string PeriodBeyond => "A column lies after the last period";

    protected override string RowBelow(bool added) => added ? "A new row is added last" : "A row lies below the table and is not taken";

    protected override string RowsWord(bool added) => added ? "without new rows" : "add the rows";

    protected override string PeriodsWord(bool added) => added ? "without new periods" : "add the periods";

    protected override string PlaceWord(bool byPlace) => byPlace ? "by row names" : "from the cursor on, whatever the names";

    protected override string SumsWord(bool taken) => taken ? "leave the sums out" : "take the sums as amounts";

    protected override IEnumerable<(int Count, string Words)> Counts(PastePlan plan, int rounded, int refused, int unclear) =>
    [
        (plan.Taken, plan.Taken == 1 ? "amount" : "amounts"),
        (plan.Cleared, plan.Cleared == 1 ? "cell emptied" : "cells emptied"),
        (plan.Unchanged, "unchanged"),
        (rounded, "rounded"),
        (refused, "refused"),
        (unclear, "unclear"),
    ];

    protected override string Unclear(string place, string text, string asGroup, string asDecimal) =>
        $"{place}: \"{text}\" is {asGroup} (G) or {asDecimal} (D)";

    protected override string Reason(PasteReason why) => why switch
    {
        PasteReason.Percent => "is a share, no amount",
        PasteReason.TooLarge => "does not fit a cell",
        PasteReason.Locked => "is not taken: the period is locked as actual",
        PasteReason.Heading => "is not taken: the row is a heading",
        _ => "is no amount",
    };

    protected override string SumDiffers(string place, string stated, string computed) =>
        $"{place}: the text says {stated}, the amounts give {computed}";

    protected override string Rounded(string place, string text, string amount) => $"{place}: \"{text}\" is rounded to {amount}";

    protected override string NewRow(string label, bool added) => added ? $"New row: {label}" : $"There is no such row, not taken: {label}";

    protected override string NewPeriod(string label, bool added) =>
        added ? $"New period: {label}" : $"There is no such period, not taken: {label}";

    protected override string GrantRow(string label) => $"The grant row becomes {label}";

    protected override string ColumnIgnored(string text) => $"The column \"{text}\" is not taken";

    protected override string SumsLeftOut(string count, bool guessed, bool kept) => guessed
        ? $"What looks like sums ({count}) is compared, not taken"
        : kept ? $"Sums ({count}) are kept as the text's own, beside the computed ones"
        : $"Sums ({count}) are compared, not taken";
}
