namespace TestbedBudget.Tui;

/// <summary>A text under edit with what it was before: a word typed, a run deleted, or a paste is one step.</summary>
public sealed record TextHistory(TextArea Now)
{
    private ImmutableStack<TextArea> Past { get; init; } = [];
    private ImmutableStack<TextArea> Future { get; init; } = [];
    private TextStep Last { get; init; }

    /// <summary>How many steps there have been, those taken back too: another number is another step.</summary>
    public int Steps { get; private init; }

    public bool CanUndo => !Past.IsEmpty;

    public bool CanRedo => !Future.IsEmpty;

    /// <summary>The caret moved: what is typed next is a new step.</summary>
    public TextHistory Moved(TextArea next) => this with { Now = next, Last = TextStep.None };

    /// <summary>The text changed.</summary>
    public TextHistory Changed(TextArea next, TextStep step)
    {
        if (next.Text == Now.Text)
        {
            return Moved(next);
        }

        return step != TextStep.Whole && step == Last && !BeginsWord(next, step)
            ? this with { Now = next, Future = [] }
            : this with { Now = next, Past = Past.Push(Now), Future = [], Last = step, Steps = Steps + 1 };
    }

    public TextHistory Undo() => this with
    {
        Now = Past.Peek(),
        Past = Past.Pop(),
        Future = Future.Push(Now),
        Last = TextStep.None,
        Steps = Steps + 1,
    };

    public TextHistory Redo() => this with
    {
        Now = Future.Peek(),
        Future = Future.Pop(),
        Past = Past.Push(Now),
        Last = TextStep.None,
        Steps = Steps + 1,
    };

    private static bool BeginsWord(TextArea next, TextStep step) => step == TextStep.Typing
        && next.Caret > 1 && char.IsWhiteSpace(next.Text[next.Caret - 2]) && !char.IsWhiteSpace(next.Text[next.Caret - 1]);
}

/// <summary>What made a text another: steps of one kind in a row are undone together.</summary>
public enum TextStep
{
    None,
    Typing,
    Deleting,

    /// <summary>A paste, a cut: a step of its own.</summary>
    Whole,
}
