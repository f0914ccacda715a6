using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// My draft beside what somebody else has saved since its version: what each of us changed, what it would come to, and the
/// ways on. Nothing is stored before one of them is chosen.
/// </summary>
public sealed record ConflictLayer : Layer
{
    public required SavedElsewhere Saved { get; init; }

    /// <summary>My changes that are in force.</summary>
    public required ImmutableArray<Change> Changes { get; init; }

    /// <summary>The version that my changes were made on.</summary>
    public required int Version { get; init; }

    /// <summary>The reason that was given with the save.</summary>
    public string? Why { get; init; }

    /// <summary>A version was to be saved: the way that is chosen does it.</summary>
    public bool IsSaving { get; init; }

    /// <summary>What is to hold where both changed the same.</summary>
    public ImmutableDictionary<Aspect, Holds> Choices { get; init; } = ImmutableDictionary<Aspect, Holds>.Empty;

    public required Rebasing Rebasing { get; init; }
    public required ImmutableArray<ConflictLine> Lines { get; init; }
    public int Index { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Conflict;

    public ConflictLine? Chosen => Lines.IsEmpty ? null : Lines[Index];

    public static Step Open(Model model, SavedElsewhere saved, SaveAnswered answered)
    {
        var open = model.Case!;
        ImmutableArray<Change> changes = [.. open.History.Take(open.Position).Select(done => done.Change)];
        var rebasing = Rebasing.Of(saved.Base, changes, saved.Theirs, ImmutableDictionary<Aspect, Holds>.Empty);
        var layer = new ConflictLayer
        {
            Saved = saved,
            Changes = changes,
            Version = open.Version,
            Why = answered.Why,
            IsSaving = answered.WasSaving,
            Rebasing = rebasing,
            Lines = ConflictLines.Of(model.Texts, saved, rebasing),
        };
        return (model with { Notice = null }).Push(layer);
    }

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override void Paint(Painter painter, Model model) => ConflictPainter.Paint(painter, model, this);

    /// <summary>Goes on to the next of mine, theirs, and what my change comes to on theirs.</summary>
    public static Step Choose(Model model)
    {
        var layer = (ConflictLayer)model.Top;
        if (layer.Chosen is not { Divergence: { IsClash: true, Aspect: var aspect } })
        {
            return model.Say(model.Texts.Sharing.NothingToChoose);
        }

        var next = layer.Next(aspect);
        var choices = layer.Choices.SetItem(aspect, next);
        var rebasing = Rebasing.Of(layer.Saved.Base, layer.Changes, layer.Saved.Theirs, choices);
        if (next == Holds.Theirs && aspect.Differs(rebasing.Result, layer.Saved.Theirs))
        {
            return model.Say(model.Texts.Sharing.CannotChoose);
        }

        return model.WithTop(layer with
        {
            Choices = choices,
            Rebasing = rebasing,
            Lines = ConflictLines.Of(model.Texts, layer.Saved, rebasing),
        });
    }

    public Holds HoldsAt(Aspect aspect) => Choices.GetValueOrDefault(aspect);

    // Mostly my change comes to mine on theirs: then there are two to choose from.
    private Holds Next(Aspect aspect)
    {
        var replayed = Rebasing.Of(Saved.Base, Changes, Saved.Theirs, Choices.Remove(aspect)).Result;
        return HoldsAt(aspect) switch
        {
            Holds.Theirs => Holds.Replayed,
            Holds.Replayed when aspect.Differs(replayed, Saved.Mine) => Holds.Mine,
            _ => Holds.Theirs,
        };
    }

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Up => At(model, Index - 1),
        KeyCode.Down => At(model, Index + 1),
        KeyCode.PageUp => At(model, Index - 10),
        KeyCode.PageDown => At(model, Index + 10),
        KeyCode.Home => At(model, 0),
        KeyCode.End => At(model, Lines.Length - 1),
        KeyCode.Escape => Left(model),
        KeyCode.Character when key == Keys.Cancel => Left(model),
        _ => model.Keymap.Find(KeyPlace.Conflict, key)?.Try(model) ?? (Step)model,
    };

    private Model At(Model model, int index) => model.WithTop(this with { Index = Math.Clamp(index, 0, Math.Max(0, Lines.Length - 1)) });

    private static Model Left(Model model) => model.Pop().Say(model.Texts.Sharing.DraftStays);
}
