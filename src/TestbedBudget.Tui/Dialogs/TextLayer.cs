using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Sentences to read, and nothing to choose.</summary>
public sealed record TextLayer(string Title, ImmutableArray<string> Paragraphs, int Scroll = 0) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message is not Input { Event: KeyPressed { Key: var key } } ? model
        : key.Code switch
        {
            KeyCode.Down => model.WithTop(this with { Scroll = Scroll + 1 }),
            KeyCode.Up => model.WithTop(this with { Scroll = Math.Max(0, Scroll - 1) }),
            KeyCode.PageDown => model.WithTop(this with { Scroll = Scroll + 10 }),
            KeyCode.PageUp => model.WithTop(this with { Scroll = Math.Max(0, Scroll - 10) }),
            _ => Keys.IsCancel(key) || key.Code == KeyCode.Enter ? model.Pop() : model,
        };

    public override void Paint(Painter painter, Model model)
    {
        var width = Math.Min(painter.Width, 90);
        var lines = Paragraphs.SelectMany(paragraph => WordWrap.Lines(paragraph, width - 4)).ToArray();
        var height = Math.Min(painter.Height, lines.Length + 4);
        var box = painter.Box((painter.Width - width) / 2, (painter.Height - height) / 2, width, height, Title);
        var room = box.Height - 1;
        var first = Math.Min(Scroll, Math.Max(0, lines.Length - room));
        for (var i = 0; i < room && first + i < lines.Length; i++)
        {
            box.Text(0, i, lines[first + i], Theme.Plain);
        }

        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.TextKeys, Theme.Quiet);
    }
}
