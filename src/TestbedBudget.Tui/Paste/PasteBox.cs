using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// A box to type or paste rows into, for terminals that do not say where a paste begins and ends: until ^G all that
/// comes is text. ^G hands it on as a paste, Esc gives it up.
/// </summary>
/// <param name="History">The text with the tabs that it came with.</param>
/// <param name="Scroll">The first line shown.</param>
public sealed record PasteBox(TextHistory History, int Scroll = 0) : Layer
{
    private const int WidestBox = 90;
    private const int TallestBox = 18;

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public static Step Open(Model model) => model.Push(new PasteBox(new TextHistory(new TextArea(string.Empty, 0))));

    /// <summary>The box with the text in it and the caret after it.</summary>
    public PasteBox Filled(Model model, string text) => Scrolled(model.Size, new TextHistory(new TextArea(text, text.Length)));

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed { Key: var key } } => Press(model, key),
        Input { Event: Pasted { Truncated: true } } => model.Say(model.Texts.Intake.PasteTooLong),
        Input { Event: Pasted paste } => Insert(model, paste.Text, TextStep.Whole),
        _ => model,
    };

    public override void Paint(Painter painter, Model model)
    {
        var (width, height) = (Math.Min(painter.Width, WidestBox), Math.Min(painter.Height, TallestBox));
        var box = painter.Box((painter.Width - width) / 2, (painter.Height - height) / 2, width, height, model.Texts.Pastes.BoxTitle);
        var (shown, moves) = (Shown(painter.Unicode ? '→' : '>'), Moves(painter.Size));
        var room = Room(painter.Size);
        for (var i = 0; i < room && Scroll + i < moves.Lines.Length; i++)
        {
            var line = moves.Lines[Scroll + i];
            box.Text(0, i, shown.AsSpan(line.Start, line.End - line.Start), Theme.Plain);
        }

        var caret = History.Now.Caret;
        box.Cursor(moves.ColumnOf(caret), moves.LineOf(caret) - Scroll);
        box.Short(0, box.Height - 1, box.Width, model.Notice ?? model.Texts.Pastes.BoxKeys, Theme.Quiet);
    }

    private Step Press(Model model, Key key)
    {
        if (key == Keys.Cancel)
        {
            var below = model.Pop();
            return PasteInGrid.Start(below, below.Grid(), new Pasted(History.Now.Text, Bracketed: true, Truncated: false));
        }

        return key switch
        {
            { Code: KeyCode.Escape } => model.Pop().Say(model.Texts.Pastes.GivenUp),
            { Code: KeyCode.Tab, Modifiers: KeyModifiers.None } => Insert(model, "\t", TextStep.Typing),
            _ => TextAreaKeys.Press(History, key, Moves(model.Size), selecting: false, Room(model.Size)) is { } history
                ? With(model, history)
                : model,
        };
    }

    // Cells keep the tabs between them; of what else a terminal could obey nothing is let in.
    private Step Insert(Model model, string text, TextStep step)
    {
        var area = History.Now;
        var added = string.Join('\t', text.Split('\t').Select(TextArea.Clean));
        return area.Text.Length - area.Selected.Length + added.Length > TextArea.LongestText
            ? model.Say(model.Texts.Intake.PasteTooLong)
            : With(model, History.Changed(
                new TextArea(string.Concat(area.Text.AsSpan(0, area.Start), added, area.Text.AsSpan(area.End)), area.Start + added.Length),
                step));
    }

    private Model With(Model model, TextHistory history) => model.WithTop(Scrolled(model.Size, history));

    private PasteBox Scrolled(Size size, TextHistory history)
    {
        var next = this with { History = history };
        var (line, room) = (next.Moves(size).LineOf(history.Now.Caret), Room(size));
        return next with { Scroll = Math.Clamp(Scroll, Math.Max(0, line - room + 1), line) };
    }

    private TextMoves Moves(Size size) => new(Shown('>'), Math.Max(1, Math.Min(size.Columns, WidestBox) - 5));

    private string Shown(char tab) => History.Now.Text.Replace('\t', tab);

    private static int Room(Size size) => Math.Max(1, Math.Min(size.Rows, TallestBox) - 3);
}
