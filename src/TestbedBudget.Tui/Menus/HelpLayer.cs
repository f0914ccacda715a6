using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The commands and their keys as text to scroll: those of this place, or all of them.</summary>
/// <param name="For">The place whose keys are shown; null shows all.</param>
public sealed record HelpLayer(KeyPlace? For, int Scroll) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;

    public static Step ForPlace(Model model) => model.Push(new HelpLayer(model.Top.KeyPlace, 0));

    public static Step AllKeys(Model model) => model.Push(new HelpLayer(null, 0));

    public override Step Update(Model model, Message message) => message is not Input { Event: KeyPressed { Key: var key } } ? model
        : Keys.IsCancel(key) || key == Key.Of('q') ? model.Pop()
        : key.Code switch
        {
            KeyCode.F1 => model.WithTop(new HelpLayer(null, 0)),
            KeyCode.Down => Scrolled(model, 1),
            KeyCode.Up => Scrolled(model, -1),
            KeyCode.PageDown => Scrolled(model, model.Size.Rows - 4),
            KeyCode.Character when key == Key.Of(' ') => Scrolled(model, model.Size.Rows - 4),
            KeyCode.PageUp => Scrolled(model, 4 - model.Size.Rows),
            KeyCode.Home => model.WithTop(this with { Scroll = 0 }),
            KeyCode.End => Scrolled(model, int.MaxValue / 2),
            _ => model,
        };

    public override void Paint(Painter painter, Model model)
    {
        painter.Clear();
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        painter.Short(1, 0, painter.Width - 2, For is null ? model.Texts.Dialogs.AllKeysTitle : model.Texts.Dialogs.HelpTitle, Theme.Title);
        var lines = HelpText.Lines(model, For, painter.Width - 2);
        var room = painter.Height - 2;
        for (var i = 0; i < room && Scroll + i < lines.Length; i++)
        {
            var line = lines[Scroll + i];
            var x = painter.Short(1, 1 + i, 18, line.Keys, line.IsHead ? Theme.Head : Theme.KeyName);
            painter.Short(line.Keys.Length == 0 ? 1 : Math.Max(x + 1, 20), 1 + i, painter.Width - 21, line.Text, Theme.Plain);
        }

        painter.Short(1, painter.Height - 1, painter.Width - 2, model.Texts.Dialogs.HelpKeys, Theme.Quiet);
    }

    private Step Scrolled(Model model, int by)
    {
        var lines = HelpText.Lines(model, For, model.Size.Columns - 2).Length;
        return model.WithTop(this with { Scroll = Math.Clamp(Scroll + by, 0, Math.Max(0, lines - (model.Size.Rows - 2))) });
    }
}
