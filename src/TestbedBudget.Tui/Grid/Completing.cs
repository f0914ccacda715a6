using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Row names completed while a formula is typed: the candidates stand under the edit line, Tab takes the first.</summary>
public static class Completing
{
    /// <summary>The names that go on as what is typed does; null when there is nothing to complete.</summary>
    public static NameCompletion? Of(Project project, CellEditor editor)
    {
        if (!editor.IsFormula || editor.Mode == EditMode.Point)
        {
            return null;
        }

        var completion = new FormulaNames(project).Complete(editor.Field.Text, editor.Field.Caret);
        var typed = editor.Field.Text[completion.Start..completion.End];
        return completion.Names.IsEmpty || !typed.Any(char.IsLetter)
            || completion.Names.Any(name => name.Equals(typed, StringComparison.OrdinalIgnoreCase)) ? null : completion;
    }

    /// <summary>The editor with the first candidate in place of what was typed; null when there is none.</summary>
    public static CellEditor? Take(Project project, CellEditor editor)
    {
        if (Of(project, editor) is not { } completion)
        {
            return null;
        }

        var text = editor.Field.Text;
        var isBracketed = completion.Start > 0 && text[completion.Start - 1] == '[';
        var written = isBracketed ? completion.Names[0] + "]" : new FormulaNames(project).Written(completion.Names[0]);
        return editor with
        {
            Field = new TextField(text[..completion.Start] + written + text[completion.End..], completion.Start + written.Length),
            Fault = null,
        };
    }
}
