using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishCaseTexts : CaseTexts
{
    public override string ListTitle => "CASES";
    public override string EmptyList => "There are no cases yet. Paste the decision here, or press n for a new case.";
    public override string NothingMatches => "No case matches the search.";
    public override string FilterHead => "Search";
    public override string NoCaseNumber => "(no case number)";
    public override string NewTitle => "New case";
    public override string HeaderTitle => "Case details";
    public override string Title => "Project";
    public override string CaseNumber => "Case number";
    public override string Applicant => "Applicant";
    public override string Officer => "Case officer";
    public override string Unit => "Unit";
    public override string Forum => "Forum";
    public override string MemoDate => "Date of the memo";
    public override string FirstDay => "First day";
    public override string LastDay => "Last day";
    public override string DateHint => "YYYY-MM-DD or YYYY-MM";
    public override string Rows => "Rows";
    public override string UsualRows => "the usual rows";
    public override string NoRows => "no rows";
    public override string SaveTitle => "Save version";
    public override string Why => "Why (optional)";
    public override string WhyHint => "e.g. after talking to the municipality";
    public override string ImportTitle => "Import a decision";
    public override string File => "File";
    public override string ChecklistTitle => "Imported: is this right?";
    public override string GrantRow => "Grant row";
    public override string NoGrantRow => "none";
    public override string Actual => "actual (locked)";
    public override string Budget => "budget";
    public override string PasteTitle => "Pasted";
    public override string RowTitle => "Row details";
    public override string NewRowTitle => "New row";
    public override string NewHeadingTitle => "New heading";
    public override string Label => "Label";
    public override string Kind => "Cost category";
    public override string Sector => "Sector";
    public override string Contribution => "Contributes";
    public override string Pace => "Pace of an extension";
    public override string PaceOfKind => "as the row's kind";
    public override string TermsTitle => "Grant terms";
    public override string Share => "Share (%)";
    public override string Basis => "Basis of the share";
    public override string Cap => "Cap (kr)";
    public override string CapHint => "empty: the cap follows the grant row";
    public override string Path => "File";
    public override string FindingsTitle => "To check";
    public override string Needed => "Type something here.";
    public override string PublicHeading => "Offentlig finansiär";
    public override string OwnGrantLabel => "1:1-medel";
    public override string OwnBudgetLabel => "rambudget";

    // Memos are Swedish, and so are the labels that a new case starts with.
    public override ImmutableArray<string> UsualCostLabels =>
        ["Egen personal", "Externa tjänster", "Resor och logi", "Investeringar, materiel och lokaler", "Indirekta kostnader"];

    public override string CostKind(CostKind kind) => kind switch
    {
        Core.CostKind.Staff => "staff",
        Core.CostKind.ExternalServices => "external services",
        Core.CostKind.Travel => "travel and lodging",
        Core.CostKind.Equipment => "equipment, materials, premises",
        Core.CostKind.Investment => "investment",
        Core.CostKind.Indirect => "indirect costs",
        Core.CostKind.InKind => "in kind",
        Core.CostKind.Income => "income (minus)",
        _ => "other",
    };

    public override string SectorName(Sector sector) => sector == Core.Sector.Public ? "public" : "private";

    public override string ContributionName(Contribution contribution) => contribution switch
    {
        Core.Contribution.Cash => "cash",
        Core.Contribution.Time => "time",
        Core.Contribution.InKind => "in kind",
        _ => "own budget (RAM)",
    };

    public override string PaceName(Pace pace) => pace switch
    {
        Core.Pace.Month => "per month",
        Core.Pace.HalfYear => "per started half-year",
        Core.Pace.Year => "per started year",
        _ => "unchanged",
    };

    public override string State(CaseState state) => state switch
    {
        CaseState.Draft => "draft",
        CaseState.InReview => "in review",
        CaseState.Decided => "decided",
        _ => "closed",
    };

    public override string NothingToSave(int version) => $"Nothing has changed since version {version}.";

    public override string Saved(int version, CaseState? state) =>
        $"Saved as version {version}{(state is { } now ? $", and the case is now {State(now)}" : string.Empty)}.";

    public override string Undone(string change) => $"Undone: {change}";

    public override string Redone(string change) => $"Done again: {change}";

    public override string Locked(string period, bool actual) =>
        actual ? $"{period} is locked as actual." : $"{period} is budget again.";

    public override string DeleteGrantRow(string label) => $"{label} is the grant row. Delete it all the same? Undo brings it back.";

    public override string DeleteReadRow(string label, IReadOnlyList<string> readers) =>
        $"{label} is used to calculate {string.Join(", ", readers)}. Delete the row all the same? Undo brings it back.";

    public override string NotADate(string text) => $"'{text}' is no date: type YYYY-MM-DD, or YYYY-MM for the end of the month.";

    public override string NotAShare(string text) => $"'{text}' is no share: type per cent between 0 and 100, e.g. 50 or 33,5.";

    public override string PeriodTooLong(int mostYears) => $"The project can have {mostYears} years at most.";

    public override string EndBeforeStart(DateOnly first, DateOnly last) =>
        $"The last day {IsoDay.Text(last)} lies before the first day {IsoDay.Text(first)}.";

    public override string Exists(string name, string title) =>
        $"The case {name} is there already ({title}). Open it from the list, or give another case number.";

    public override string LeaveUnstored(int changes) =>
        $"{(changes == 1 ? "One change is" : $"{changes} changes are")} not stored: another case has the same Dnr. ^S asks how the text is stored. Go and lose {(changes == 1 ? "it" : "them")}?";

    public override string Missing(string name) => $"There is no case called {name}.";

    public override string Written(string path) => $"Written to {path}";

    public override string Replace(string path) => $"{path} is there already and holds another text. Replace it?";

    public override string Imported(int rows, int periods) => $"Read {Wording.Count(rows, "row", "rows")} and {Wording.Count(periods, "period", "periods")}.";

    public override string Opened(int changes, int version) =>
        $"Opened where you left it: {changes} {(changes == 1 ? "change" : "changes")} since version {version}.";

    public override string HalfTyped(string text) => $"You were typing: {text}";

    public override string HalfTypedToPaste(string text) => $"You were typing (^V in a field puts it in): {text}";

    public override string PasteAsks(int rows, bool isMemo) => isMemo
        ? "What was pasted is a decision memo. Import it as a case?"
        : $"This looks like a paste of {rows} rows. Use it?";
}
