using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds text in a section and selects it.</summary>
public static class EditorFind
{
    public static Step Open(Model model)
    {
        var editor = (EditorLayer)model.Top;
        return model.Push(new FindLayer(editor, TextField.At(editor.Sought), Seek));
    }

    public static Step Next(Model model)
    {
        var editor = (EditorLayer)model.Top;
        return editor.Sought.Length == 0 ? Open(model) : Seek(model, editor.Sought, onward: true) ?? model.Say(model.Texts.Memos.NotFound);
    }

    private static Model? Seek(Model model, string sought, bool onward)
    {
        var editor = (EditorLayer)model.Top with { Sought = sought };
        var area = editor.History.Now;
        var (text, plain) = (Plain(area.Text), Plain(sought));
        var from = Math.Min(text.Length, onward ? area.Start + 1 : area.Start);
        var index = text.IndexOf(plain, from, StringComparison.OrdinalIgnoreCase);
        index = index < 0 ? text.IndexOf(plain, StringComparison.OrdinalIgnoreCase) : index;
        return index < 0
            ? null
            : editor.With(model, editor.History.Moved(new TextArea(area.Text, index + plain.Length, index))).Model;
    }

    // A line break or a hard space in the text is a space in what is looked for.
    private static string Plain(string text) => text.Replace('\n', ' ').Replace(SwedishNumber.NoBreakSpace, ' ');
}
