using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What happens to the model: a key, a paste, or what came of an effect. A closed set.</summary>
public abstract record Message
{
    private protected Message()
    {
    }
}

/// <summary>What the terminal sent.</summary>
public sealed record Input(InputEvent Event) : Message;

/// <summary>The cases of the database, as the list asked for them.</summary>
public sealed record CasesListed(CaseList List) : Message;

/// <summary>A case was opened, with the user's draft on it.</summary>
public sealed record CaseOpened(OpenedCase Case) : Message
{
    /// <summary>Work on it that was left in this session when the database did not take it.</summary>
    public ImmutableArray<FoundWork> Kept { get; init; } = [];
}

/// <summary>There is no case of that name to open.</summary>
public sealed record CaseMissing(string Name) : Message;

/// <summary>What came of storing the case for the first time.</summary>
public sealed record CreateAnswered(CreateOutcome Outcome) : Message;

/// <summary>The draft was not written: it was changed or taken over elsewhere.</summary>
public sealed record DraftRefused(DraftOutcome Outcome) : Message;

/// <summary>What came of making the draft a version.</summary>
/// <param name="Why">The reason that was given for the version; it is kept for the next try.</param>
/// <param name="WasSaving">False when it was only compared.</param>
public sealed record SaveAnswered(SaveOutcome Outcome, string? Why = null, bool WasSaving = true) : Message;

/// <summary>Somebody else has written to the store.</summary>
public sealed record StoreChanged : Message;

/// <summary>Nothing has come for a while.</summary>
public sealed record Paused : Message;

/// <summary>A file was written; the path is whole.</summary>
public sealed record FileWritten(string Path) : Message;

/// <summary>The file is there already and holds something else, or is a link out of its folder: ask before it is written.</summary>
/// <param name="LinkTo">The file that the link names; null when it is none.</param>
public sealed record FileExists(string Path, string Content, string? LinkTo = null) : Message;

/// <summary>The clipboard took the text, or why not.</summary>
public sealed record Copied(ClipboardOutcome Outcome) : Message;

/// <summary>The text as it came back from the user's editor.</summary>
public sealed record EditedOutside(string Text) : Message;

/// <summary>The text of a file that was to be read in.</summary>
public sealed record FileRead(string Path, string Text) : Message;

/// <summary>The user's own templates, and a sentence on those that could not be read.</summary>
public sealed record TemplatesRead(ImmutableArray<MemoTemplate> Templates, string? Problem) : Message;

/// <summary>The case of a document that was to be read in.</summary>
public sealed record CaseRead(string Path, Workbook Workbook) : Message;

/// <summary>A file could not be written: the sentence says which, why, and what to do.</summary>
public sealed record WriteFailed(string Sentence) : Message;

/// <summary>What an outside editor saved cannot be read, and is kept in its file.</summary>
public sealed record EditRefused(string Sentence) : Message;

/// <summary>An effect failed: the sentence says what and what to do. Work is kept.</summary>
public sealed record EffectFailed(string Sentence) : Message;
