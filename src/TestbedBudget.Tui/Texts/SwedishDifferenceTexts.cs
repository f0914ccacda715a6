using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

public sealed class SwedishDifferenceTexts(FindingTexts findings) : DifferenceTexts(findings)
{
    public override string Title => "SKILLNADER MOT ÄRENDET";
    public override string None => "Texten säger detsamma som ärendet.";
    public override string Keys => "Mellanslag väljer  A alla  N inga  Enter inför valda  Esc avbryt";
    public override string Before => "Ärendet:";
    public override string After => "Texten:";
    public override string CannotTake => "införs för hand: dela eller slå ihop perioderna i menyn Tabell";
    public override string NoneChosen => "Ingen skillnad är vald: mellanslag väljer, A väljer alla.";
    public override string AskTitle => "Dnr är ett ärende som finns";
    public override string ShowDifferences => "Visa skillnaderna och inför dem i ärendet";
    public override string ReadAsNew => "Läs in som ett nytt ärende";

    public override string Count(int chosen, int all) => $"{chosen} av {all} valda";

    public override string Taken(int count) => count == 1 ? "1 skillnad är införd." : $"{count} skillnader är införda.";

    protected override string Period => "Projektperioden";
    protected override string Share => "Andelen";
    protected override string Cap => "Dock högst";
    protected override string RowName => "Radens text";
    protected override string Blank => "tom";

    protected override string Field(HeaderField field) => field switch
    {
        HeaderField.Title => "Projekt",
        HeaderField.CaseNumber => "Dnr",
        HeaderField.Applicant => "Sökande",
        HeaderField.Officer => "Handläggare",
        HeaderField.Unit => "Tjänsteställe",
        HeaderField.Forum => "Instans",
        _ => "Underlagets datum",
    };

    protected override string Came(string row) => $"Ny rad: {row}";

    protected override string Went(string row) => $"Borttagen rad: {row}";

    protected override string SectionCame(string heading) => $"Nytt avsnitt: {heading}";

    protected override string SectionWent(string heading) => $"Borttaget avsnitt: {heading}";

    protected override string Paragraph(string heading) => $"{heading}: ändrat stycke";

    protected override string ParagraphCame(string heading) => $"{heading}: nytt stycke";

    protected override string ParagraphWent(string heading) => $"{heading}: borttaget stycke";
}
