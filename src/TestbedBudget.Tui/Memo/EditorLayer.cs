using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The text of one section under the keys. Esc keeps what is written as one edit.</summary>
/// <param name="Index">The section's place in the memo; the count of sections makes a new one.</param>
public sealed record EditorLayer(int Index, string Heading, TextHistory History) : Layer
{
    /// <summary>The text as the project holds it.</summary>
    public string Kept { get; init; } = string.Empty;

    /// <summary>The first line shown.</summary>
    public int Scroll { get; init; }

    /// <summary>F8: moves extend the selection until it is pressed again.</summary>
    public bool IsSelecting { get; init; }

    /// <summary>What is looked for, kept for the next time.</summary>
    public string Sought { get; init; } = string.Empty;

    /// <summary>The text wrapped as last worked out: made anew only when the text or the width is another.</summary>
    public TextMoves? Moves { get; init; }

    public bool IsChanged => History.Now.Text != Kept;

    public override KeyPlace KeyPlace => KeyPlace.Text;

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed { Key: var key } } => Press(model, key),
        Input { Event: Pasted { Truncated: true } } => model.Say(model.Texts.Intake.PasteTooLong),
        Input { Event: Pasted paste } => Insert(model, paste.Text),
        Input { Event: MouseUsed mouse } => EditorMouse.Use(model, this, mouse),
        EditedOutside edited => Replaced(model, edited.Text),
        _ => model,
    };

    public override EditorLayer On(Model model) => Wrapped(model.Size);

    public override void Paint(Painter painter, Model model) => EditorPainter.Paint(painter, model, this);

    /// <summary>Puts text in place of what is selected, as one step.</summary>
    public Step Insert(Model model, string text) => History.Now.Insert(text) is { } next
        ? With(model, History.Changed(next, TextStep.Whole))
        : model.Say(model.Texts.Memos.TextTooLong);

    /// <summary>
    /// The model with the text as it now is, scrolled to its caret. What is typed is left with the store at each new
    /// word, so that a lost line loses no more.
    /// </summary>
    public Step With(Model model, TextHistory history)
    {
        var isText = history.Now.Text != History.Now.Text;
        var next = this with { History = history, IsSelecting = IsSelecting && !isText };
        Step step = model.WithTop(next.Shown(model.Size));
        return isText && history.Steps != History.Steps && model.Case is { IsStored: true } open
            ? step.Then(new LeaveOffAt(EditorPlace.Of(next, open)))
            : step;
    }

    /// <summary>The layer scrolled so that its caret shows.</summary>
    public EditorLayer Shown(Size size)
    {
        var here = Wrapped(size);
        var room = EditorPainter.Room(size);
        var line = here.Moves!.LineOf(History.Now.Caret);
        return line < Scroll ? here with { Scroll = line }
            : line >= Scroll + room ? here with { Scroll = line - room + 1 }
            : here;
    }

    /// <summary>The layer with its text wrapped for the size.</summary>
    public EditorLayer Wrapped(Size size)
    {
        var (text, width) = (History.Now.Text, EditorPainter.WidthOf(size));
        return Moves?.Fits(text, width) == true ? this : this with { Moves = new TextMoves(text, width) };
    }

    // What is text here is never a command: "/" and "?" are typed, and F10 opens the menu.
    private Step Press(Model model, Key key)
    {
        if (!key.IsText && model.Keymap.Find(KeyPlace.Text, key) is { } command)
        {
            return command.Try(model);
        }

        var page = Math.Max(1, EditorPainter.Room(model.Size) - 1);
        return TextAreaKeys.Press(History, key, EditorPainter.Moves(this, model.Size), IsSelecting, page) is { } history
            ? With(model, history)
            : model;
    }

    private Step Replaced(Model model, string text)
    {
        var clean = TextArea.Clean(text).TrimEnd('\n');
        return clean.Length > TextArea.LongestText
            ? model.Say(model.Texts.Memos.TextTooLong)
            : With(model, History.Changed(new TextArea(clean, Math.Min(History.Now.Caret, clean.Length)), TextStep.Whole));
    }
}
