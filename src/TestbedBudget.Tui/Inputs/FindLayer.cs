using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A line at the bottom to search with: each letter seeks in the layer below, F3 goes on, Esc goes back.</summary>
/// <param name="Origin">The layer below as it was, which Esc gives back.</param>
/// <param name="Seek">The model below with the text found in it, from where it stands or onward; null when it has none.</param>
public sealed record FindLayer(Layer Origin, TextField Field, Func<Model, string, bool, Model?> Seek) : Layer
{
    public bool IsMissing { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed { Key: var key } } => Press(model, key),
        Input { Event: Pasted paste } => Typed(model, Field.Insert(paste.Text)),
        _ => model,
    };

    public override void Paint(Painter painter, Model model)
    {
        var y = painter.Height - 1;
        painter.Fill(0, y, painter.Width, ' ', Theme.Plain);
        var x = painter.Text(1, y, model.Texts.Memos.Find + " ", Theme.Strong);
        var hint = IsMissing ? model.Texts.Memos.NotFound : model.Texts.Memos.FindKeys;
        var hintWidth = Math.Min(TextWidth.Of(hint), Math.Max(0, painter.Width - x - 20));
        var line = painter.Part(x, y, painter.Width - x - hintWidth - 3, 1);
        line.Fill(0, 0, line.Width, ' ', Theme.Field);
        line.Field(0, 0, line.Width, Field, Theme.Field);
        painter.Short(painter.Width - hintWidth - 1, y, hintWidth, hint, IsMissing ? Theme.Warning : Theme.Quiet);
    }

    private Step Press(Model model, Key key)
    {
        if (Keys.IsCancel(key))
        {
            return model.Pop().WithTop(Origin);
        }

        return key.Code switch
        {
            KeyCode.Enter => model.Pop(),
            KeyCode.F3 or KeyCode.Down => Sought(model.Pop(), Field, onward: true),
            _ => Field.Update(key) is { } field ? Typed(model, field) : model,
        };
    }

    private Step Typed(Model model, TextField field) => Sought(model.Pop().WithTop(Origin), field, onward: false);

    private Step Sought(Model below, TextField field, bool onward)
    {
        var found = field.Text.Length == 0 ? below : Seek(below, field.Text, onward);
        return (found ?? below).Push(this with { Field = field, IsMissing = found is null });
    }
}
