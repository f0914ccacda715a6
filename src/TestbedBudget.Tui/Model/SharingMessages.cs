using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the store says of a case; null when it is gone.</summary>
/// <param name="IsBehind">The case is open, and another window of the same user has changed its draft.</param>
public sealed record CaseSeen(string Key, CaseNews? News, bool IsBehind) : Message;

/// <summary>A version to look at; null when there is none of that number.</summary>
public sealed record VersionRead(string Key, int Number, Workbook? Workbook) : Message;

/// <summary>A user's draft to look at; null when there is none any more.</summary>
public sealed record DraftRead(string Key, string User, OpenedCase? Draft) : Message;

/// <summary>The draft was not taken over.</summary>
public sealed record TakeOverRefused(string User, DraftOutcome Why) : Message;

/// <summary>A copy was not stored, since there is a case of that name.</summary>
public sealed record CopyRefused(CaseExists Exists) : Message;

/// <summary>What came of making an earlier version the latest.</summary>
public sealed record VersionRestored(string Key, int Number, SaveOutcome Outcome) : Message;

/// <summary>What came of setting the state of a case.</summary>
public sealed record StateAnswered(string Key, CaseState State, SaveOutcome Outcome) : Message;

public sealed record CasePurged(string Key) : Message;

/// <summary>What the user is to be told by now.</summary>
public sealed record NoticesRead(ImmutableArray<Notice> Notices) : Message;
