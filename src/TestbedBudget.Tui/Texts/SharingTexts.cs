using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The words of several analysts on one case: who has what, drafts, conflicts, states, and the page of a case.</summary>
public abstract class SharingTexts
{
    public abstract string StoreIsReadOnly { get; }
    public abstract string HasOwnDraft { get; }
    public abstract string CaseIsGone { get; }
    public abstract string TakenTitle { get; }
    public abstract string TakenSeen { get; }
    public abstract string TakeItBack { get; }

    /// <summary>Of a section's text that was being written when the draft was taken over.</summary>
    public abstract string WrittenIsHere { get; }
    public abstract string NoCase { get; }
    public abstract string NotLooking { get; }
    public abstract string LookingKeys { get; }
    public abstract string DraftsTitle { get; }
    public abstract string NoDrafts { get; }
    public abstract string TakeOverWord { get; }
    public abstract string Dropped { get; }
    public abstract string StateTitle { get; }
    public abstract string PurgeTitle { get; }
    public abstract string PurgeName { get; }
    public abstract string You { get; }
    public abstract string NothingToChoose { get; }
    public abstract string CannotChoose { get; }
    public abstract string DraftStays { get; }
    public abstract string Grant { get; }
    public abstract string Place { get; }
    public abstract string Mine { get; }
    public abstract string Becomes { get; }
    public abstract string AsideTitle { get; }
    public abstract string CopyTitle { get; }
    public abstract string NumberHint { get; }
    public abstract string CopyIntro { get; }
    public abstract string PageTitle { get; }
    public abstract string StandingHead { get; }
    public abstract string LeftHead { get; }
    public abstract string NothingLeft { get; }
    public abstract string ChooseGrantRow { get; }

    public abstract string LooksAt(string what);

    public abstract string OnlyLooking(string what);

    public abstract string DraftGone(string user);

    public abstract string DraftOf(string user);

    public abstract string LookAtIt(string by);

    public abstract string NewerShort(int number);

    public abstract string OpenShort(string user, int more);

    public abstract string DraftsShort(int count);

    public abstract string Version(int number);

    public abstract string NewerShown(int number);

    public abstract string NothingNewer(int version);

    public abstract string AsideIntro(int version);

    public abstract string NoAlternative(string change);

    public abstract string SetAside(string name, int version);

    public abstract string MineSince(string user, DateOnly day);

    public abstract string CopyOf(string title);

    public abstract string Copied(string title);

    public abstract string OnTop(int count, int version);

    public abstract string Period(DateOnly first, DateOnly last);

    public abstract string WriteSections(string headings);

    public abstract string StateIsSet(string state, int version);

    public abstract string PurgeNameDiffers(string name);

    public abstract string PurgeAsks(string name, string title, int versions);

    public abstract string Purged(string key);

    public abstract string DropAsks(int changes, int version);

    /// <summary>"Lena: utkast, 12 ändringar sedan version 7".</summary>
    public string Draft(DraftLine draft) => Draft(draft.User, Changes(draft.Changes), draft.BasedOn);

    /// <summary>"Lena: 12 ändringar".</summary>
    public string DraftShort(DraftLine draft) => $"{draft.User}: {Changes(draft.Changes)}";

    public string DraftToSave(DraftLine draft) => DraftToSave(draft.User, Changes(draft.Changes), draft.BasedOn);

    public string TakeOverAsks(DraftLine draft) => TakeOverAsks(draft.User, Changes(draft.Changes), draft.BasedOn);

    public string TookOver(DraftLine draft) => TookOver(draft.User, Changes(draft.Changes), draft.BasedOn);

    public string Taken(Notice notice) => Taken(notice.By, notice.Key, Changes(notice.Changes), notice.BasedOn, CaseStanding.Time(notice.At));

    /// <summary>"Öppet hos Bo sedan 2025-11-20 09:12".</summary>
    public string HasOpen(Visit visit, string user) =>
        HasOpen(visit.Visitor.User == user ? You : visit.Visitor.User, visit.Visitor.User == user, CaseStanding.Time(visit.Since));

    /// <summary>What somebody has saved since; with unsaved changes of one's own, what to do about it.</summary>
    public abstract string NewerSaved(string by, int number, string? reason, bool isMine);

    public abstract string ConflictHead(VersionLine theirs);

    public abstract string ConflictCounts(int changes, int version, int clashes);

    /// <summary>What the mark of a line means, and what can be chosen there.</summary>
    public abstract string Meaning(ConflictMark mark, string by, Holds holds);

    /// <summary>Asks when not all of mine comes out as it was.</summary>
    public abstract string OnTopAsks(int refused, int unmet);

    /// <summary>What usually comes next; null at the end.</summary>
    public abstract string? Next(CaseState state);

    /// <summary>The change that was not made; null where none is known.</summary>
    public abstract string NotMade(string? change);

    public abstract string TakenMeanwhile(string by, string notMade);

    public abstract string ChangedElsewhere(string notMade);

    /// <summary>The window shows what another window of the user has done.</summary>
    public abstract string Followed { get; }

    protected abstract string Changes(int count);

    protected abstract string Draft(string user, string changes, int version);

    protected abstract string DraftToSave(string user, string changes, int version);

    protected abstract string TakeOverAsks(string user, string changes, int version);

    protected abstract string TookOver(string user, string changes, int version);

    protected abstract string Taken(string by, string key, string changes, int version, string at);

    protected abstract string HasOpen(string user, bool isSelf, string since);
}
