using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A question that is answered by yes or no, before something that is not easily taken back.</summary>
public sealed record ConfirmLayer(string Question, Func<Model, Step> Yes) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message is Input { Event: KeyPressed { Key: var key } }
        ? Answer(model, key)
        : model;

    public override void Paint(Painter painter, Model model)
    {
        var width = Math.Min(painter.Width, 72);
        var lines = WordWrap.Lines(Question, width - 4).ToArray();
        var height = Math.Min(painter.Height, lines.Length + 4);
        var box = painter.Box((painter.Width - width) / 2, (painter.Height - height) / 2, width, height, model.Texts.Dialogs.ConfirmTitle);
        for (var i = 0; i < lines.Length; i++)
        {
            box.Text(0, i, lines[i], Theme.Plain);
        }

        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.ConfirmKeys, Theme.Strong);
    }

    // J and Y both say yes, whatever the language: nobody is punished for a habit. Enter is the answer that changes nothing.
    private Step Answer(Model model, Key key) => key.Rune.Value switch
    {
        'j' or 'J' or 'y' or 'Y' => Yes(model.Pop()),
        'n' or 'N' => model.Pop(),
        _ => Keys.IsCancel(key) || key.Code == KeyCode.Enter ? model.Pop() : model,
    };
}
