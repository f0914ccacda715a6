using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The case that is open: its latest version, the changes since, and what they come to.</summary>
/// <remarks>Undo keeps the old workbooks: they share every row that did not change.</remarks>
public sealed record OpenCase
{
    public required Workbook Start { get; init; }

    /// <summary>The number of the version that the changes are made on; 0 for a case that is not stored yet.</summary>
    public required int Version { get; init; }
    public ImmutableArray<DoneChange> History { get; init; } = [];
    public int Position { get; init; }

    /// <summary>False for a file that was opened and not changed.</summary>
    public required bool IsStored { get; init; }
    public bool IsReadOnly { get; init; }

    /// <summary>The what-if that stands on the screen in the base's place; one without a name is not kept yet.</summary>
    public Scenario? Trial { get; init; }

    /// <summary>The what-if that was left last without a name, until something is changed: undo brings it back.</summary>
    public Scenario? LeftTrial { get; init; }

    /// <summary>The what-if that undo has brought back: left again as it is, it makes way for what was done before it.</summary>
    public Scenario? BroughtBack { get; init; }

    /// <summary>What is on the screen: the base, or the trial replayed on it.</summary>
    public required CaseView Shown { get; init; }

    /// <summary>The base, whatever is shown.</summary>
    public required CaseView BaseView { get; init; }

    /// <summary>What the extension of the what-if is worked out from; the base while none is tried.</summary>
    public required Project Unextended { get; init; }

    public bool IsTrialKept => Trial is { Name.Length: > 0 };
    /// <summary>What the store said last of this case; null until it has.</summary>
    public CaseNews? News { get; init; }

    /// <summary>The store's draft is another than this one since another window of the same user changed it.</summary>
    public bool IsBehind { get; init; }

    /// <summary>What somebody else has saved since the version that the changes are made on.</summary>
    public VersionLine? Newer => News?.NewerThan(Version);

    public string Key => Start.Key;
    public Workbook Workbook => Position == 0 ? Start : History[Position - 1].After;
    public bool CanUndo => Position > 0;
    public bool CanRedo => Position < History.Length;

    public static OpenCase Of(Workbook workbook, int version, bool isStored)
    {
        var view = CaseView.Of(workbook);
        return new OpenCase { Start = workbook, Version = version, IsStored = isStored, Shown = view, BaseView = view, Unextended = workbook.Base };
    }

    /// <summary>The case as it was left. A change that no longer fits ends the replay: what follows stood on it.</summary>
    public static OpenCase Of(OpenedCase stored, bool isReadOnly)
    {
        var history = ImmutableArray.CreateBuilder<DoneChange>(stored.Changes.Length);
        var workbook = stored.Base;
        foreach (var draft in stored.Changes)
        {
            var (next, refusal) = draft.Change.ApplyTo(workbook);
            if (refusal is not null)
            {
                break;
            }

            workbook = next;
            history.Add(new DoneChange(draft.Change, next) { By = draft.By });
        }

        return Of(stored.Base, stored.Draft.BasedOn, isStored: true) with { IsReadOnly = isReadOnly, History = history.ToImmutable() } is var open
            && history.Count > 0 ? open.At(Math.Min(stored.Draft.Position, history.Count)) : open;
    }

    /// <summary>The case with the change made, what was undone before it gone; or the same case and why not.</summary>
    public (OpenCase Case, Refusal? Refusal) Apply(Change change)
    {
        var (next, refusal) = change.ApplyTo(Workbook);
        return refusal is not null || ReferenceEquals(next, Workbook)
            ? (this, refusal)
            : ((this with
            {
                History = [.. History.AsSpan(0, Position), new DoneChange(change, next)],
                Position = Position + 1,
                LeftTrial = null,
            }).Viewed(), null);
    }

    /// <summary>Whether that many of its changes give another budget than the one that the what-if on the screen is tried on.</summary>
    public bool MovesBaseUnderTrial(int position) => Trial is not null
        && (!IsTrialKept || !ReferenceEquals((position == 0 ? Start : History[position - 1].After).Base, Workbook.Base));

    /// <summary>The case with so many of its changes in force.</summary>
    public OpenCase At(int position) => (this with { Position = position, LeftTrial = null }).Viewed();

    /// <summary>The case with the what-if on the screen; null shows the base again.</summary>
    public OpenCase Try(Scenario? trial)
    {
        var workbook = Workbook;
        var view = ReferenceEquals(BaseView.Workbook, workbook) ? BaseView
            : ReferenceEquals(BaseView.Project, workbook.Base) ? CaseView.Of(workbook, BaseView.Sheet)
            : CaseView.Of(workbook);
        if (trial is null)
        {
            return this with { Trial = null, BaseView = view, Shown = view, Unextended = workbook.Base };
        }

        var before = trial.BeforeExtension();
        var unextended = before.Replay(workbook.Base).Project;
        var rest = trial with { Edits = trial.Edits[before.Edits.Length..] };
        return this with
        {
            Trial = trial,
            LeftTrial = null,
            BaseView = view,
            Shown = CaseView.Of(workbook, rest.Replay(unextended).Project),
            Unextended = unextended,
        };
    }

    /// <summary>The case after its draft became a version.</summary>
    public OpenCase Saved(int version) => this with { Start = Workbook, Version = version, History = [], Position = 0 };

    // A kept trial is what the workbook says it is; undo may have taken it away.
    private OpenCase Viewed() => Try(IsTrialKept ? Workbook.FindScenario(Trial!.Name) : Trial);
}

/// <summary>A change that was made, and the workbook after it.</summary>
public sealed record DoneChange(Change Change, Workbook After)
{
    /// <summary>Who made it, where the draft says; a draft that was taken over has changes of others. Null is oneself.</summary>
    public string? By { get; init; }
}

/// <summary>A workbook with everything that is calculated from it.</summary>
public sealed record CaseView(Workbook Workbook, Sheet Sheet, GrantFigures Grant, ImmutableArray<Finding> Findings)
{
    public Project Project => Sheet.Project;

    /// <summary>Whether the base is another one than was decided. What was reviewed is no change of it.</summary>
    public bool IsChangedSinceDecision { get; init; }

    /// <summary>What the earlier decision gave year by year, at most what it granted; empty where there is none, or its tables are not known.</summary>
    public ImmutableArray<PlannedYears> EarlierPlan { get; init; } = [];

    public static CaseView Of(Workbook workbook) => Of(workbook, workbook.Base);

    /// <summary>The case with another project in the base's place. What the memo stated is said of the base alone.</summary>
    public static CaseView Of(Workbook workbook, Project project) => Of(workbook, Sheet.Of(project));

    /// <summary>The same with its project calculated already.</summary>
    public static CaseView Of(Workbook workbook, Sheet sheet)
    {
        var own = ReferenceEquals(sheet.Project, workbook.Base) ? workbook : workbook with { Base = sheet.Project, Printed = null };
        var grant = GrantFigures.Of(own, sheet);
        return new CaseView(own, sheet, grant, Checker.Check(workbook, sheet, grant))
        {
            EarlierPlan = own.LatestDecision is { Project: { } earlier } decision ? GrantPlan.Of(Sheet.Of(earlier), decision.Grant) : [],
            IsChangedSinceDecision = own.DecidedBase is { } decided && !ReferenceEquals(decided, own.Base)
                && !ProjectJson.Same(decided with { Reviews = [] }, own.Base with { Reviews = [] }),
        };
    }

    /// <summary>What the edit would come to; the same when it is refused.</summary>
    public CaseView After(Edit edit) => edit.ApplyTo(Project) is { Refusal: null, Project: var next } ? Of(Workbook, next) : this;
}
