using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Keeps the work in a file of its own, answered by <see cref="WorkKept"/>.</summary>
/// <param name="Fault">Why the database does not take it; null when it was never to.</param>
public sealed record KeepAside(CaseWork Work, StoreFault? Fault) : Effect;

/// <summary>Keeps what is half-typed where no case is open in a file of its own.</summary>
public sealed record KeepTyped(LeftOff Typed) : Effect;

/// <summary>
/// Brings the database to what is on the screen, answered by <see cref="CaughtUp"/> or <see cref="WorkKept"/>.
/// </summary>
/// <param name="IsAsked">The user wants it, also where the file is another one by now.</param>
public sealed record CatchUp(CaseWork Work, bool IsAsked) : Effect;

/// <summary>The same because some time has passed: answered by <see cref="CaughtUp"/>, or not at all where nothing has changed.</summary>
public sealed record TryToCatchUp(CaseWork Work) : Effect;

/// <summary>Goes on in another database file, made when it is not there; answered as <see cref="CatchUp"/> is.</summary>
public sealed record GoOnIn(string Database, CaseWork Work) : Effect;

/// <summary>Puts work of an earlier session into the database, answered by <see cref="TakenBack"/>.</summary>
public sealed record TakeBack(FoundWork Found) : Effect;

/// <summary>Removes the file that holds kept work.</summary>
public sealed record ForgetWork(FoundWork Found) : Effect;
