using TestbedBudget.Core;

namespace TestbedBudget.Tui;

public sealed class EnglishSharingTexts : SharingTexts
{
    public override string StoreIsReadOnly => "The database is open read-only: nothing is stored.";
    public override string HasOwnDraft => "You have a draft of the case yourself. Save it as a version, or drop it, first.";
    public override string CaseIsGone => "The case has been removed from the database. What stands here is not stored: write the memo to a file.";
    public override string TakenTitle => "Your draft has been taken over";
    public override string TakenSeen => "I have seen it";
    public override string TakeItBack => "Take the draft back";
    public override string WrittenIsHere => "The text that you are writing is still here, and becomes a new draft when you keep it.";
    public override string NoCase => "There is no stored case here.";
    public override string NotLooking => "It is the case itself that is shown.";
    public override string LookingKeys => "Esc back";
    public override string DraftsTitle => "Drafts of others";
    public override string NoDrafts => "Nobody else has a draft of the case.";
    public override string TakeOverWord => "take over";
    public override string Dropped => "The draft has been set aside.";
    public override string StateTitle => "State of the case";
    public override string PurgeTitle => "Remove the case for good";
    public override string PurgeName => "Type the name of the case";
    public override string You => "you";
    public override string NothingToChoose => "There is nothing to choose here: only one of you has changed it.";
    public override string CannotChoose => "Theirs cannot be chosen here: put mine on top and change it by hand, or take theirs as a whole.";
    public override string DraftStays => "Nothing has been saved. Your changes stay in the draft.";
    public override string Grant => "1:1 grant";
    public override string Place => "Place";
    public override string Mine => "Mine";
    public override string Becomes => "Becomes";
    public override string AsideTitle => "Take theirs, keep mine as a scenario";
    public override string CopyTitle => "Save mine as a case of its own";
    public override string NumberHint => "empty: no case number";
    public override string CopyIntro => "Your draft becomes a case of its own. The case that it came from is as its latest version.";
    public override string PageTitle => "STANDING";
    public override string StandingHead => "Standing";
    public override string LeftHead => "Left to do";
    public override string NothingLeft => "Nothing.";
    public override string ChooseGrantRow => "Choose which row is the grant row.";

    public override string LooksAt(string what) => $"You are looking at {what}: nothing changes. Esc goes back.";

    public override string OnlyLooking(string what) => $"You are only looking at {what}: nothing changes here. Esc goes back.";

    public override string DraftGone(string user) => $"{user} has no draft of the case any more.";

    public override string DraftOf(string user) => $"the draft of {user}";

    public override string LookAtIt(string by) => $"Look at the draft {by} has now";

    public override string NewerShort(int number) => $"! version {number} is there";

    public override string OpenShort(string user, int more) => $"open with {user}{(more > 0 ? $" +{more}" : string.Empty)}";

    public override string DraftsShort(int count) => $"{(count == 1 ? "1 draft" : $"{count} drafts")}";

    public override string Version(int number) => $"Version {number}";

    public override string NewerShown(int number) => $"Version {number} is shown.";

    public override string NothingNewer(int version) => $"There is no version after {version}.";

    public override string AsideIntro(int version) => $"Version {version} holds. Your changes stay as a scenario under What-if.";

    public override string NoAlternative(string change) => $"Cannot be a part of the scenario: {change}";

    public override string SetAside(string name, int version) => $"Version {version} holds; your changes are the scenario {name}.";

    public override string MineSince(string user, DateOnly day) => $"Changes by {user} {DateInput.Text(day)}";

    public override string CopyOf(string title) => $"{title} (copy)";

    public override string Copied(string title) => $"Saved as a case of its own: {title}.";

    public override string OnTop(int count, int version) => $"{Changes(count)} on top of version {version} now.";

    public override string Period(DateOnly first, DateOnly last) => $"Project period: {DateInput.Text(first)} – {DateInput.Text(last)}";

    public override string WriteSections(string headings) => $"Write the sections: {headings}.";

    public override string StateIsSet(string state, int version) => $"The case is now: {state} (version {version}).";

    public override string PurgeNameDiffers(string name) => $"Type {name} to remove the case, or Esc.";

    public override string PurgeAsks(string name, string title, int versions) =>
        $"{name} {title}: {(versions == 1 ? "1 version" : $"{versions} versions")} and all drafts go. There is no way back.";

    public override string Purged(string key) => $"Case {key} has been removed.";

    public override string DropAsks(int changes, int version) =>
        $"Set aside {Changes(changes)} since version {version}? The case is then as its latest version.";

    public override string NewerSaved(string by, int number, string? reason, bool isMine) =>
        $"{by} has saved version {number}{(reason is null ? string.Empty : $" ({reason})")}. "
        + (isMine ? "Your changes stay; File, Newer version compares." : "File, Newer version shows it.");

    public override string ConflictHead(VersionLine theirs) =>
        $"{theirs.By} has saved version {theirs.Number} {CaseStanding.Time(theirs.At)}{(theirs.Reason is null ? "." : $": {theirs.Reason}")}";

    public override string ConflictCounts(int changes, int version, int clashes) =>
        $"You have {Changes(changes)} since version {version}. "
        + (clashes == 0 ? "You did not change the same." : $"In {(clashes == 1 ? "one place" : $"{clashes} places")} yours and theirs differ.");

    public override string Meaning(ConflictMark mark, string by, Holds holds) => mark switch
    {
        ConflictMark.Refused => "your change cannot be made on their version",
        ConflictMark.Clash => holds switch
        {
            Holds.Theirs => $"both changed it, {by}'s holds; Space chooses",
            Holds.Mine => "both changed it, yours holds as it was; Space chooses",
            _ => "both changed it, your change holds; Space chooses",
        },
        ConflictMark.Unmet => "comes to something that neither of you wrote",
        ConflictMark.Mine => "only you changed it",
        ConflictMark.Theirs => $"only {by} changed it",
        ConflictMark.Alike => "both changed it to the same",
        _ => "calculated",
    };

    public override string OnTopAsks(int refused, int unmet) =>
        (refused > 0 ? $"{Changes(refused)} cannot be made on their version. " : string.Empty)
        + (unmet > 0 ? $"{Wording.Count(unmet, "place comes", "places come")} to something that neither of you wrote. " : string.Empty)
        + "Put the rest on top?";

    public override string? Next(CaseState state) => state switch
    {
        CaseState.Draft => "Set the state to in review when the memo is ready.",
        CaseState.InReview => "Enter the decision (Mark as decided) when it is made.",
        CaseState.Decided => "Set the state to closed when the case is done.",
        _ => null,
    };

    public override string NotMade(string? change) => change is null ? "The change was not made." : $"Not made: {change}.";

    public override string TakenMeanwhile(string by, string notMade) => $"{by} has taken over your draft. {notMade}";

    public override string Followed => "Your other window has changed the draft: it is shown here.";

    public override string ChangedElsewhere(string notMade) => $"Your draft was changed in another window and is shown as it is now. {notMade}";

    protected override string Changes(int count) => count == 1 ? "1 change" : $"{count} changes";

    protected override string Draft(string user, string changes, int version) => $"{user}: draft, {changes} since version {version}";

    protected override string DraftToSave(string user, string changes, int version) =>
        $"Save or take over the draft of {user}: {changes} since version {version}.";

    protected override string TakeOverAsks(string user, string changes, int version) =>
        $"Take over the draft of {user}: {changes} since version {version}? It becomes yours, with every change, and {user} is told.";

    protected override string TookOver(string user, string changes, int version) => $"The draft of {user} is yours now: {changes} since version {version}.";

    protected override string Taken(string by, string key, string changes, int version, string at) =>
        $"{by} took over your draft of {key} {at}: {changes} since version {version}. What was stored is there.";

    protected override string HasOpen(string user, bool isSelf, string since) =>
        isSelf ? $"Open with you in another window since {since}" : $"Open with {user} since {since}";
}
