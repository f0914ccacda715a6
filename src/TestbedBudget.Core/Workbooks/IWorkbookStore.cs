namespace TestbedBudget.Core;

/// <summary>The cases of an office: every version, every user's draft, and who has what open.</summary>
/// <remarks>
/// What a method returns is on disk. What users can do to each other comes back as an outcome; what the disk can do
/// to us is thrown as <see cref="StoreException"/>, and then nothing was changed. A case is named by its key or its Dnr.
/// </remarks>
public interface IWorkbookStore : IDisposable
{
    /// <summary>Nothing can be written: it was opened so, or the permissions of the file say so.</summary>
    bool IsReadOnly { get; }

    /// <summary>What is wrong with the file: then what could be salvaged of it is there to read. Null when it is sound as far as is known.</summary>
    StoreDamaged? Damage { get; }

    /// <summary>Whether somebody else has written since this was asked the last time.</summary>
    bool ChangedByOthers();

    /// <summary>
    /// Wakes those who watch the file, when anything was written since it was said last; closing does too. It is no
    /// part of writing: that is what the user waits for, and this is for others.
    /// </summary>
    void TellOthers();

    CaseList List(CaseQuery query);

    CaseLine? Find(string name);

    CreateOutcome Create(Workbook workbook, VersionKind kind, string? reason = null);

    /// <summary>The case with this user's draft; null when there is none of that name.</summary>
    OpenedCase? Open(string name);

    /// <summary>Another user's draft, to look at; null when there is none.</summary>
    OpenedCase? OpenDraftOf(string name, string user);

    /// <summary>Why a write to the draft would be refused by now; null when it would not, or when the case is gone.</summary>
    DraftOutcome? Conflict(DraftMark draft);

    /// <summary>Adds a change after those in force; what was undone cannot be redone after it.</summary>
    DraftOutcome Append(DraftMark draft, Change change);

    /// <summary>Undo and redo: so many of the changes are in force.</summary>
    DraftOutcome MoveTo(DraftMark draft, int position);

    /// <summary>Puts the draft on another version, with the changes that fit it. The old draft stays in the archive.</summary>
    DraftOutcome Rebase(DraftMark draft, int onto, ImmutableArray<Change> changes);

    /// <summary>Sets the draft aside: it stays in the archive, and no screen shows it.</summary>
    DraftOutcome Drop(DraftMark draft);

    /// <summary>Makes another user's draft one's own; the other is told.</summary>
    DraftOutcome TakeOver(string name, string user);

    /// <summary>Saves the draft as the next version, unless somebody has saved something else since its base.</summary>
    SaveOutcome SaveDraft(DraftMark draft, Workbook mine, string? reason = null);

    /// <summary>Saves a workbook as the next version without a draft: an import over a case, a version taken back.</summary>
    SaveOutcome Save(string name, int basedOn, Workbook mine, VersionKind kind, string? reason = null);

    /// <summary>Saves a version in which only the state differs.</summary>
    SaveOutcome SetState(string name, int basedOn, CaseState state, string? reason = null);

    /// <summary>Remembers where the user was, and half-typed text; null forgets it.</summary>
    void LeaveOff(string name, LeftOff? leftOff);

    /// <summary>All versions, the latest first.</summary>
    ImmutableArray<VersionLine> History(string name);

    /// <summary>The workbook of a version; null when there is none.</summary>
    Workbook? Version(string name, int number);

    /// <summary>The grant by year, applicant, financier or case, as the latest versions have it.</summary>
    Portfolio Portfolio(PortfolioQuery query);

    /// <summary>The plans of a case side by side, with drafts and scenarios; null when there is none of that name.</summary>
    CasePlan? Plan(string name);

    /// <summary>Enters what a year may take in all, or takes it away; everybody sees it.</summary>
    /// <param name="year">A budget year.</param>
    /// <param name="amount">Null takes it away.</param>
    /// <param name="was">What the user saw: where it is another one now, nothing is stored.</param>
    FrameOutcome SetFrame(int year, Money? amount, Money? was);

    /// <summary>Lets a scenario of the case count in the portfolio in the budget's place; null lets the budget count.</summary>
    void CountScenario(string name, string? scenario);

    /// <summary>Marks the case as open in this process, and no other; null when none is.</summary>
    void MarkOpen(string? name);

    ImmutableArray<Notice> Notices();

    void Dismiss(Notice notice);

    /// <summary>Deletes the case with its versions and drafts. There is no way back.</summary>
    void Purge(string name);
}
