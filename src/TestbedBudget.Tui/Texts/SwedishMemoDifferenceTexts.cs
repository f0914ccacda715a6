using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

public sealed class SwedishMemoDifferenceTexts(FindingTexts findings) : MemoDifferenceTexts(findings)
{
    public override string Title => "SKILLNADER MOT ÄRENDET";
    public override string None => "Texten säger detsamma som ärendet.";
    public override string Keys => "Mellanslag väljer  A alla  N inga  Enter inför valda  Esc avbryt";
    public override string Before => "Ärendet:";
    public override string After => "Texten:";
    protected override string IncreaseByItself => "räknas fram: ändra 1:1-raden, taket eller det tidigare beviljade";
    protected override string PeriodsByHand => "införs för hand: dela eller slå ihop perioderna i menyn Tabell";
    public override string NoneChosen => "Ingen skillnad är vald: mellanslag väljer, A väljer alla.";
    public override string ReadAsNew => "Läs in som ett nytt ärende";

    public override string AskTitle(string caseNumber) => $"{caseNumber} finns redan: vad är texten?";

    public override string Way(JoinAs way) => way switch
    {
        JoinAs.Differences => "En ändrad text om samma beslut: visa skillnaderna",
        JoinAs.Next => "Nästa beslut: det som gäller nu blir det tidigare beslutet",
        _ => "Ett tidigare beslut i ärendet",
    };

    public override string Joined(JoinAs way) => way == JoinAs.Next
        ? "Texten är ärendets nya budget; den förra är det tidigare beslutet. Ångra tar tillbaka det."
        : "Texten är ett tidigare beslut i ärendet. Ångra tar tillbaka det.";

    public override string Imported(JoinAs way) => way == JoinAs.Next
        ? "Underlaget är nästa beslut i ärendet; budgeten som fanns är det tidigare beslutet."
        : "Underlaget är ett tidigare beslut i ärendet; budgeten är oförändrad.";

    public override string Count(int chosen, int all) => $"{chosen} av {all} valda";

    public override string Taken(int count) => count == 1 ? "1 skillnad är införd." : $"{count} skillnader är införda.";

    protected override string Period => "Projektperioden";
    protected override string Share => "Andelen";
    protected override string Cap => "Dock högst";
    protected override string RowName => "Radens text";
    protected override string Order => "Avsnittens ordning";
    protected override string Blank => "tom";

    protected override string Field(HeaderPart field) => field switch
    {
        HeaderPart.Title => "Projekt",
        HeaderPart.CaseNumber => "Dnr",
        HeaderPart.Applicant => "Sökande",
        HeaderPart.Officer => "Handläggare",
        HeaderPart.Unit => "Tjänsteställe",
        HeaderPart.Forum => "Instans",
        _ => "Underlagets datum",
    };

    protected override string Increase => "Utökningen";

    protected override string Earlier(EarlierField field) => "Tidigare beslut: " + field switch
    {
        EarlierField.Date => "datum",
        EarlierField.Paragraph => "paragraf",
        EarlierField.Grant => "beviljat",
        EarlierField.First => "från",
        _ => "till",
    };

    protected override string Came(string row) => $"Ny rad: {row}";

    protected override string Went(string row) => $"Borttagen rad: {row}";

    protected override string SectionCame(string heading) => $"Nytt avsnitt: {heading}";

    protected override string SectionWent(string heading) => $"Borttaget avsnitt: {heading}";

    protected override string Paragraph(string heading) => $"{heading}: ändrat stycke";

    protected override string ParagraphCame(string heading) => $"{heading}: nytt stycke";

    protected override string ParagraphWent(string heading) => $"{heading}: borttaget stycke";
}
