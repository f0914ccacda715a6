using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Something for the shell to do outside the model, answered by a <see cref="Message"/>. A closed set.</summary>
public abstract record Effect
{
    private protected Effect()
    {
    }
}

/// <summary>Asks for the cases that match, answered by <see cref="CasesListed"/>.</summary>
public sealed record ListCases(CaseQuery Query) : Effect;

/// <summary>Opens a case, answered by <see cref="CaseOpened"/>.</summary>
public sealed record OpenStoredCase(string Name) : Effect;

/// <summary>Stores the case as version 1; a refusal is answered by <see cref="CreateAnswered"/>.</summary>
public sealed record StoreCase(Workbook Workbook, VersionKind Kind) : Effect;

/// <summary>Appends a change to the open case's draft, after those in force; what was undone goes.</summary>
public sealed record AppendChange(Change Change) : Effect;

/// <summary>Undo and redo: so many changes of the draft are in force.</summary>
public sealed record MoveDraft(int Position) : Effect;

/// <summary>Remembers where the user is and what is half-typed.</summary>
public sealed record LeaveOffAt(LeftOff? LeftOff) : Effect
{
    /// <summary>The work on the case, to be kept beside a database that does not take what is half-typed; null when nothing is.</summary>
    /// <remarks>The model may show another place by then.</remarks>
    public CaseWork? Work { get; init; }
}

/// <summary>Makes the draft a version, answered by <see cref="SaveAnswered"/>.</summary>
public sealed record SaveVersion(Workbook Workbook, string? Why) : Effect;

/// <summary>Nobody works with the case here any more.</summary>
public sealed record CloseCase : Effect;

/// <summary>Writes a file whole or not at all.</summary>
public sealed record WriteFile(string Path, string Content, bool Replace) : Effect;

public sealed record ReadTextFile(string Path) : Effect;

/// <summary>Asks for the user's own templates, answered by <see cref="TemplatesRead"/>.</summary>
public sealed record ReadTemplates : Effect;

/// <summary>Sends the text to the user's own clipboard.</summary>
public sealed record CopyOut(string Text) : Effect;

/// <summary>Leaves the screen, prints the text plainly, and waits for Enter.</summary>
public sealed record ShowPlain(string Text) : Effect;

/// <summary>Hands the text to the user's editor.</summary>
public sealed record EditOutside(string Text) : Effect;

public sealed record UseMouse(bool On) : Effect;

public sealed record Redraw : Effect;

public sealed record Suspend : Effect;
