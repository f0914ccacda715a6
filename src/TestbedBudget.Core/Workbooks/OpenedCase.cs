namespace TestbedBudget.Core;

/// <summary>A case as a user left it: a version, and the changes that were made since.</summary>
public sealed record OpenedCase
{
    /// <summary>The version that the draft counts from; the latest one when there is no draft.</summary>
    public required Workbook Base { get; init; }

    /// <summary>Changes of the draft in order, those that were undone too: <see cref="DraftMark.Position"/> are in force.</summary>
    public ImmutableArray<DraftChange> Changes { get; init; } = [];
    public required DraftMark Draft { get; init; }
    public required CaseState State { get; init; }

    /// <summary>The latest version: higher than what the draft is based on when somebody else has saved since.</summary>
    public required int Latest { get; init; }
    public LeftOff? LeftOff { get; init; }

    /// <summary>The base with the changes in force made.</summary>
    public Workbook Current()
    {
        var workbook = Base;
        for (var i = 0; i < Draft.Position; i++)
        {
            workbook = Changes[i].Change.ApplyTo(workbook).Workbook;
        }

        return workbook;
    }
}

/// <summary>One change of a draft, and who made it when: a draft that was taken over has changes of two users.</summary>
public sealed record DraftChange(Change Change, string By, DateTimeOffset At);

/// <summary>
/// Where a draft stands, as the caller knows it. What is done to the draft gives the next mark; a mark that is out
/// of date is refused, so that two terminals of one user never overwrite each other.
/// </summary>
/// <param name="Id">What the store calls the draft; zero when nothing is stored yet.</param>
/// <param name="BasedOn">The version that the changes count from.</param>
/// <param name="Position">How many of the changes are in force.</param>
/// <param name="Count">How many changes there are, with those that can be redone.</param>
/// <param name="Stamp">Grows with every write.</param>
public sealed record DraftMark(string Key, long Id, int BasedOn, int Position, int Count, long Stamp);

/// <summary>Where the user was, and the text that was typed and not yet entered; the screen knows what they mean.</summary>
public sealed record LeftOff(string Place, string? HalfTyped);
