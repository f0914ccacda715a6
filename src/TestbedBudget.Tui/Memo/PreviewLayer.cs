using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The memo as it will be: rendered, or as the Markdown that is written.</summary>
public sealed record PreviewLayer(bool Raw = false, int Scroll = 0, int Sideways = 0) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Memo;

    public static Step Open(Model model) => model.Push(new PreviewLayer());

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override void Paint(Painter painter, Model model)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var lines = PreviewText.Lines(model, Raw, Width(painter.Size));
        var room = painter.Height - 3;
        var place = $"{model.Texts.Cases.PreviewTitle}{(Raw ? $" ({model.Texts.Cases.PreviewRaw})" : string.Empty)}  {Math.Min(Scroll + 1, lines.Length)}–{Math.Min(Scroll + room, lines.Length)}/{lines.Length}";
        painter.Short(1, 1, painter.Width - 2, model.Notice ?? place, Theme.Strong);
        for (var i = 0; i < room && Scroll + i < lines.Length; i++)
        {
            var line = lines[Scroll + i];
            painter.Text(1 - Sideways, 2 + i, line.Text, line.Style);
            painter.Fill(0, 2 + i, 1, ' ', Theme.Plain);
        }

        StatusLine.Commands(painter, painter.Height - 1, model, ["write-memo", "copy-memo", "plain-memo", "raw-memo", "menu", "help", "back"]);
    }

    public static Step SwitchRaw(Model model) =>
        model.WithTop((PreviewLayer)model.Top with { Raw = !((PreviewLayer)model.Top).Raw, Scroll = 0 });

    private static int Width(Size size) => Math.Min(size.Columns - 2, 100);

    private Step Press(Model model, Key key)
    {
        var page = Math.Max(1, model.Size.Rows - 4);
        return key.Code switch
        {
            KeyCode.Down => To(model, Scroll + 1),
            KeyCode.Up => To(model, Scroll - 1),
            KeyCode.PageDown => To(model, Scroll + page),
            KeyCode.Character when key == Key.Of(' ') => To(model, Scroll + page),
            KeyCode.PageUp => To(model, Scroll - page),
            KeyCode.Home => To(model, 0),
            KeyCode.End => To(model, int.MaxValue / 2),
            KeyCode.Right => model.WithTop(this with { Sideways = Sideways + 8 }),
            KeyCode.Left => model.WithTop(this with { Sideways = Math.Max(0, Sideways - 8) }),
            _ => model.Keymap.Find(KeyPlace.Memo, key)?.Try(model) ?? (Step)model,
        };
    }

    private Step To(Model model, int scroll)
    {
        var lines = PreviewText.Lines(model, Raw, Width(model.Size)).Length;
        return model.WithTop(this with { Scroll = Math.Clamp(scroll, 0, Math.Max(0, lines - (model.Size.Rows - 3))) });
    }
}
