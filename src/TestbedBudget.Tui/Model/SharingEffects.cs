using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Asks what the store says of a case, answered by <see cref="CaseSeen"/>.</summary>
public sealed record SeeCase(string Key) : Effect;

/// <summary>Reads a version to look at, answered by <see cref="VersionRead"/>.</summary>
public sealed record ReadVersion(string Key, int Number) : Effect;

/// <summary>Reads a user's draft to look at, answered by <see cref="DraftRead"/>.</summary>
public sealed record ReadDraft(string Key, string User) : Effect;

/// <summary>Makes another user's draft one's own, and opens the case; a refusal is answered by <see cref="TakeOverRefused"/>.</summary>
public sealed record TakeOverDraft(string Key, string User) : Effect;

/// <summary>Sets the open case's draft aside, and opens the case as its latest version is.</summary>
public sealed record DropDraft : Effect;

/// <summary>Puts the draft on another version with these changes, and opens the case anew.</summary>
public sealed record RebaseDraft(int Onto, ImmutableArray<Change> Changes) : Effect;

/// <summary>Compares the draft with what others have saved since its base, answered by <see cref="SaveAnswered"/>.</summary>
public sealed record CompareWithLatest(Workbook Mine) : Effect;

/// <summary>Stores the workbook as a case of its own, drops the draft that it was made from, and opens it.</summary>
public sealed record StoreCopy(Workbook Copy, string? Why) : Effect;

/// <summary>Saves a workbook of the history as the next version, answered by <see cref="VersionRestored"/>.</summary>
/// <param name="BasedOn">The latest version that the user has seen.</param>
public sealed record RestoreVersion(string Key, int Number, int BasedOn, Workbook Workbook, string? Why) : Effect;

/// <summary>Sets how far the case has come, answered by <see cref="StateAnswered"/>.</summary>
public sealed record SetCaseState(string Key, int BasedOn, CaseState State) : Effect;

/// <summary>Deletes the case with its history, answered by <see cref="CasePurged"/>.</summary>
public sealed record PurgeCase(string Key) : Effect;

/// <summary>Asks what the user is to be told, answered by <see cref="NoticesRead"/>.</summary>
public sealed record ReadNotices : Effect;

/// <summary>The user has been told.</summary>
public sealed record DismissNotice(Notice Notice) : Effect;
