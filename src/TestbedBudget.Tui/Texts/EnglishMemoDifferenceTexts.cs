using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

public sealed class EnglishMemoDifferenceTexts(FindingTexts findings) : MemoDifferenceTexts(findings)
{
    public override string Title => "DIFFERENCES FROM THE CASE";
    public override string None => "The text says the same as the case.";
    public override string Keys => "Space chooses  A all  N none  Enter takes the chosen  Esc cancel";
    public override string Before => "Case:";
    public override string After => "Text:";
    protected override string IncreaseByItself => "worked out: change the grant row, the cap or the earlier grant";
    protected override string PeriodsByHand => "by hand: split or merge the periods in the menu Table";
    public override string NoneChosen => "No difference is chosen: Space chooses, A chooses all.";
    public override string ReadAsNew => "Read it as a new case";

    public override string AskTitle(string caseNumber) => $"{caseNumber} is a case already: what is the text?";

    public override string Way(JoinAs way) => way switch
    {
        JoinAs.Differences => "A changed text of the same decision: show the differences",
        JoinAs.Next => "The next decision: what holds now becomes the earlier one",
        _ => "An earlier decision of the case",
    };

    public override string Joined(JoinAs way) => way == JoinAs.Next
        ? "The text is the case's new budget; the one before is the earlier decision. Undo takes it back."
        : "The text is an earlier decision of the case. Undo takes it back.";

    public override string Imported(JoinAs way) => way == JoinAs.Next
        ? "The memo is the next decision of the case; the budget that was there is the earlier decision."
        : "The memo is an earlier decision of the case; the budget is unchanged.";

    public override string Count(int chosen, int all) => $"{chosen} of {all} chosen";

    public override string Taken(int count) => count == 1 ? "1 difference is taken over." : $"{count} differences are taken over.";

    protected override string Period => "Project period";
    protected override string Share => "Share";
    protected override string Cap => "Cap";
    protected override string RowName => "Label";
    protected override string Order => "Order of the sections";
    protected override string Blank => "blank";

    protected override string Field(HeaderPart field) => field switch
    {
        HeaderPart.Title => "Project",
        HeaderPart.CaseNumber => "Case number",
        HeaderPart.Applicant => "Applicant",
        HeaderPart.Officer => "Case officer",
        HeaderPart.Unit => "Unit",
        HeaderPart.Forum => "Forum",
        _ => "Date of the memo",
    };

    protected override string Increase => "The increase";

    protected override string Earlier(EarlierField field) => "Earlier decision: " + field switch
    {
        EarlierField.Date => "date",
        EarlierField.Paragraph => "paragraph",
        EarlierField.Grant => "grant",
        EarlierField.First => "from",
        _ => "to",
    };

    protected override string Came(string row) => $"New row: {row}";

    protected override string Went(string row) => $"Row gone: {row}";

    protected override string SectionCame(string heading) => $"New section: {heading}";

    protected override string SectionWent(string heading) => $"Section gone: {heading}";

    protected override string Paragraph(string heading) => $"{heading}: changed paragraph";

    protected override string ParagraphCame(string heading) => $"{heading}: new paragraph";

    protected override string ParagraphWent(string heading) => $"{heading}: paragraph gone";
}
