using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Everything that the screen shows and the keys change.</summary>
public sealed record Model
{
    public required Texts Texts { get; init; }
    public required Surroundings Surroundings { get; init; }
    public required Size Size { get; init; }
    public Keymap Keymap { get; init; } = Keymap.Standard;

    /// <summary>The shell's clock, set before each update.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>By the clock on the wall; the time zone is looked up when this is asked for first.</summary>
    public DateTime LocalNow => Now.LocalDateTime;

    public DateOnly Today => DateOnly.FromDateTime(LocalNow);

    /// <summary>Where the identities of new rows come from; each use takes a step.</summary>
    public ulong Seed { get; init; }

    public OpenCase? Case { get; init; }

    /// <summary>The list as it was left for a case: its filter, order and place.</summary>
    public ListLayer? List { get; init; }

    /// <summary>Bottom first; the last one gets the keys.</summary>
    public ImmutableArray<Layer> Layers { get; init; } = [];

    /// <summary>How many layers that nobody asked for have been laid on the screen.</summary>
    public int Interruptions { get; init; }

    /// <summary>A sentence to show until the next key.</summary>
    public string? Notice { get; init; }

    /// <summary>The text that was last copied or cut here; pasting needs no terminal then.</summary>
    public string CopiedText { get; init; } = string.Empty;

    /// <summary>What was half-typed in an earlier session and is offered to be pasted; null when it has been, or nothing is.</summary>
    public Offered? Offered { get; init; }

    /// <summary>A memo to join with the case that is being opened.</summary>
    public Joining? Joining { get; init; }

    /// <summary>A version or another's draft that is only looked at; null when the case itself is on the screen.</summary>
    public Looking? Looking { get; init; }

    /// <summary>What the user is to be told as soon as nothing is being typed.</summary>
    public ImmutableArray<Notice> Untold { get; init; } = [];

    /// <summary>What was told in this session, so that it is not told twice.</summary>
    public ImmutableArray<Notice> Told { get; init; } = [];

    /// <summary>What is told when the case has been opened anew.</summary>
    public Notice? Telling { get; init; }

    public bool MouseIsOn { get; init; }

    /// <summary>What was copied or cut here last.</summary>
    public Clip? Clip { get; init; }

    /// <summary>Copying also sends the text to the user's own clipboard.</summary>
    public bool CopiesOut { get; init; } = true;

    /// <summary>What was searched for last in the tables.</summary>
    public string? Sought { get; init; }

    /// <summary>Where the user left the portfolio to look at a case.</summary>
    public PortfolioLayer? Portfolio { get; init; }

    public bool Ended { get; init; }

    /// <summary>What ended the program from outside; null when the user did.</summary>
    public EndReason? EndedBy { get; init; }

    /// <summary>Why the work on the open case is not in the database; null when it is.</summary>
    public Trouble? Trouble { get; init; }

    /// <summary>The user has asked to try again, and wants to see what came of it.</summary>
    public bool IsAskingTrouble { get; init; }

    // What a case that was not stored becomes when it is.
    private const int FirstVersion = 1;

    public Layer Top => Layers[^1];

    /// <summary>Why the open case cannot be changed here; null when it can.</summary>
    public string? WhyReadOnly => Looking is { } looking ? Texts.Sharing.OnlyLooking(looking.What)
        : Case is { IsReadOnly: true } ? (Surroundings.Damage is null ? Texts.Screen.CaseIsReadOnly : Texts.Store.WhyDamaged)
        : null;

    /// <summary>Why nothing can be stored at all; null when it can.</summary>
    public string? WhyNoStore => Surroundings.Damage is not null ? Texts.Store.WhyDamaged
        : Surroundings.IsReadOnly ? Texts.Sharing.StoreIsReadOnly
        : null;

    public Model Push(Layer layer) => this with { Layers = Layers.Add(layer) };

    /// <summary>Lays a layer on the screen that nobody asked for.</summary>
    public Model Interrupt(Layer layer) =>
        Push(layer with { Interruption = Interruptions + 1 }) with { Interruptions = Interruptions + 1 };

    public Model Pop() => this with { Layers = Layers.RemoveAt(Layers.Length - 1) };

    public Model WithTop(Layer layer) => this with { Layers = Layers.SetItem(Layers.Length - 1, layer) };

    public Model Say(string notice) => this with { Notice = notice };

    /// <summary>The model with the case changed, and the cursors of its grids where the case has cells.</summary>
    public Model WithCase(OpenCase changed) => this with
    {
        Case = changed,
        Layers = [.. Layers.Select(layer => layer is GridLayer grid ? grid.Within(changed.Shown.Project) : layer)],
    };

    /// <summary>A new identity for a row, and the model that will not give it again.</summary>
    public (RowId Id, Model Model) NewRowId()
    {
        unchecked
        {
            // SplitMix64: one step, and its mix as letters.
            var next = Seed + 0x9E3779B97F4A7C15;
            var mix = (next ^ (next >> 30)) * 0xBF58476D1CE4E5B9;
            mix = (mix ^ (mix >> 27)) * 0x94D049BB133111EB;
            mix ^= mix >> 31;
            return (new RowId($"r{mix:x16}"), this with { Seed = next });
        }
    }

    /// <summary>Makes the change in the open case as one undo step, on disk before it is painted; a refusal is said.</summary>
    public Step Apply(Change change)
    {
        if (Case is not { } open)
        {
            throw new InvalidOperationException("A change without a case.");
        }

        if (WhyReadOnly is { } reason)
        {
            return Say(reason);
        }

        var (next, refusal) = open.Apply(change);
        if (refusal is not null)
        {
            return Say(Texts.Refusals.Of(refusal));
        }

        if (ReferenceEquals(next, open))
        {
            return this;
        }

        var step = (Step)WithCase(next with { IsStored = true, Version = Math.Max(next.Version, FirstVersion) }) with { Made = true };
        return (open.IsStored ? step : step.Then(new StoreCase(open.Start, VersionKind.Imported))).Then(new AppendChange(change));
    }

    /// <summary>Makes the edit in what is shown: the base, or the what-if.</summary>
    public Step Apply(Edit edit) => Case?.Trial is null ? Apply(new EditBase(edit)) : this.ApplyToTrial(edit);
}

/// <summary>What the shell knows of the world and the model may show.</summary>
public sealed record Surroundings(
    string User, string Host, string Database, bool IsReadOnly, string ExportFolder, TerminalFacts Facts)
{
    /// <summary>The name that the user has as case officer, from the settings; null when they do not say.</summary>
    public string? Officer { get; init; }

    /// <summary>The region that pays the 1:1 grant of new cases, from the settings.</summary>
    public string Organisation { get; init; } = UsualOrganisation;

    public const string UsualOrganisation = "Region Örebro län";

    /// <summary>The limits that new cases begin with, from the settings.</summary>
    public Limits Limits { get; init; } = Limits.Default;

    /// <summary>What is wrong with the database; null when it is sound as far as is known.</summary>
    public StoreDamaged? Damage { get; init; }
}
