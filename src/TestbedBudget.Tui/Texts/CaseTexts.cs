using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of cases as wholes: list, new case, details, versions, import and memo.</summary>
public abstract class CaseTexts
{
    public abstract string ListTitle { get; }
    public abstract string EmptyList { get; }
    public abstract string NothingMatches { get; }
    public abstract string FilterHead { get; }
    public abstract string NoCaseNumber { get; }
    public abstract string NewTitle { get; }
    public abstract string HeaderTitle { get; }
    public abstract string Title { get; }
    public abstract string CaseNumber { get; }
    public abstract string Applicant { get; }
    public abstract string Officer { get; }
    public abstract string Unit { get; }
    public abstract string Forum { get; }
    public abstract string MemoDate { get; }
    public abstract string FirstDay { get; }
    public abstract string LastDay { get; }
    public abstract string DateHint { get; }
    public abstract string Rows { get; }
    public abstract string UsualRows { get; }
    public abstract string NoRows { get; }
    public abstract string SaveTitle { get; }
    public abstract string Why { get; }
    public abstract string WhyHint { get; }
    public abstract string ImportTitle { get; }
    public abstract string File { get; }
    public abstract string ChecklistTitle { get; }
    public abstract string GrantRow { get; }
    public abstract string NoGrantRow { get; }
    public abstract string Actual { get; }
    public abstract string Budget { get; }
    public abstract string PasteTitle { get; }
    public abstract string RowTitle { get; }
    public abstract string NewRowTitle { get; }
    public abstract string NewHeadingTitle { get; }
    public abstract string Label { get; }
    public abstract string Kind { get; }
    public abstract string Sector { get; }
    public abstract string Contribution { get; }
    public abstract string Pace { get; }
    public abstract string PaceOfKind { get; }
    public abstract string TermsTitle { get; }
    public abstract string Share { get; }
    public abstract string Basis { get; }
    public abstract string Cap { get; }
    public abstract string CapHint { get; }
    public abstract string Path { get; }
    public abstract string FindingsTitle { get; }
    public abstract string Needed { get; }

    public abstract ImmutableArray<string> UsualCostLabels { get; }
    public abstract string PublicHeading { get; }
    public abstract string OwnGrantLabel { get; }
    public abstract string OwnBudgetLabel { get; }

    public abstract string CostKind(CostKind kind);

    public abstract string SectorName(Sector sector);

    public abstract string ContributionName(Contribution contribution);

    public abstract string PaceName(Pace pace);

    public abstract string State(CaseState state);

    public abstract string NothingToSave(int version);

    /// <param name="version">Its number.</param>
    /// <param name="state">What the case has become by it; null where that is as it was.</param>
    public abstract string Saved(int version, CaseState? state);

    public abstract string Undone(string change);

    public abstract string Redone(string change);

    public abstract string Locked(string period, bool actual);

    public abstract string DeleteGrantRow(string label);

    public abstract string DeleteReadRow(string label, IReadOnlyList<string> readers);

    public abstract string NotADate(string text);

    public abstract string NotAShare(string text);

    public abstract string PeriodTooLong(int mostYears);

    public abstract string EndBeforeStart(DateOnly first, DateOnly last);

    public abstract string Exists(string name, string title);

    public abstract string LeaveUnstored(int changes);

    public abstract string Missing(string name);

    public abstract string Written(string path);

    public abstract string Replace(string path);

    public abstract string Imported(int rows, int periods);

    public abstract string Opened(int changes, int version);

    public abstract string HalfTyped(string text);

    /// <summary>The dialog that it was typed in is not open again.</summary>
    public abstract string HalfTypedToPaste(string text);

    public abstract string PasteAsks(int rows, bool isMemo);
}
