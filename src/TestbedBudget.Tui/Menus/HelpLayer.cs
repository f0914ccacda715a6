using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The keys of this place as a sheet, or all commands with what they do, as text to scroll.</summary>
/// <param name="For">The place whose keys are shown; null shows all commands.</param>
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
        var rows = Rows(model);
        var room = painter.Height - 2;
        for (var i = 0; i < room && Scroll + i < rows.Length; i++)
        {
            var lines = rows[Scroll + i].Lines;
            for (var column = 0; column < lines.Length; column++)
            {
                var width = (painter.Width - 1) / lines.Length;
                Paint(painter, 1 + (column * width), 1 + i, width - 1, lines[column]);
            }
        }

        painter.Short(1, painter.Height - 1, painter.Width - 2, model.Texts.Dialogs.HelpKeys, Theme.Quiet);
    }

    private static void Paint(Painter painter, int column, int row, int width, HelpLine line)
    {
        if (line.Keys is null)
        {
            painter.Short(column, row, width, line.Text, line.IsHead ? Theme.Head : Theme.Plain);
            return;
        }

        var end = painter.Short(column, row, HelpText.WordsColumn - 1, line.Keys, Theme.KeyName);
        var words = Math.Max(end + 1, column + HelpText.WordsColumn);
        painter.Short(words, row, column + width - words, line.Text, Theme.Plain);
    }

    private ImmutableArray<HelpRow> Rows(Model model) => For is { } place
        ? HelpText.Sheet(model, place, model.Size.Columns - 2)
        : HelpText.All(model, model.Size.Columns - 2);

    private Step Scrolled(Model model, int by) =>
        model.WithTop(this with { Scroll = Math.Clamp(Scroll + by, 0, Math.Max(0, Rows(model).Length - (model.Size.Rows - 2))) });
}
