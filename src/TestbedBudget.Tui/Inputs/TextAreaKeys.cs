using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The keys of a text of many lines: moving, selecting, typing, deleting. None of them is a command.</summary>
public static class TextAreaKeys
{
    private const string Indent = "  ";

    /// <summary>The text after the key; null when the key is none of its own, or the text would be too long.</summary>
    /// <param name="selecting">Moves extend the selection without Shift.</param>
    /// <param name="page">How many lines a page is.</param>
    public static TextHistory? Press(TextHistory history, Key key, TextMoves moves, bool selecting, int page)
    {
        var area = history.Now;
        if (Moved(area, key, moves, selecting || key.HasShift, page) is { } moved)
        {
            return history.Moved(moved);
        }

        return (key.Code, key.Modifiers) switch
        {
            (KeyCode.Character, KeyModifiers.None) => Typed(history, key.Rune.ToString()),
            (KeyCode.Enter, KeyModifiers.None) => Typed(history, "\n"),
            (KeyCode.Tab, KeyModifiers.None) => Typed(history, Indent),
            (KeyCode.Tab, KeyModifiers.Shift) => Outdented(history),
            (KeyCode.Backspace, KeyModifiers.None) => history.Changed(area.Without(area.Before(area.Caret)), TextStep.Deleting),
            (KeyCode.Delete, KeyModifiers.None) => history.Changed(area.Without(area.After(area.Caret)), TextStep.Deleting),
            (KeyCode.Character, KeyModifiers.Ctrl) => Deleted(history, key.Rune.Value),
            _ => null,
        };
    }

    private static TextArea? Moved(TextArea area, Key key, TextMoves moves, bool select, int page) =>
        (key.Code, key.HasCtrl) switch
        {
            (KeyCode.Left, false) => area.To(area.HasSelection && !select ? area.Start : area.Before(area.Caret), select),
            (KeyCode.Right, false) => area.To(area.HasSelection && !select ? area.End : area.After(area.Caret), select),
            (KeyCode.Left, true) => area.To(area.WordBefore(area.Caret), select),
            (KeyCode.Right, true) => area.To(area.WordAfter(area.Caret), select),
            (KeyCode.Up, _) => moves.Down(area, -1, select),
            (KeyCode.Down, _) => moves.Down(area, 1, select),
            (KeyCode.PageUp, _) => moves.Down(area, -page, select),
            (KeyCode.PageDown, _) => moves.Down(area, page, select),
            (KeyCode.Home, false) => area.To(moves.Home(area), select),
            (KeyCode.End, false) => area.To(moves.End(area), select),
            (KeyCode.Home, true) => area.To(0, select),
            (KeyCode.End, true) => area.To(area.Text.Length, select),
            _ => null,
        };

    private static TextHistory? Typed(TextHistory history, string text) =>
        history.Now.Insert(text) is { } typed ? history.Changed(typed, TextStep.Typing) : null;

    // As shells do, and as the fields of one line: to the line's start, to its end, the word before.
    private static TextHistory? Deleted(TextHistory history, int letter)
    {
        var area = history.Now;
        var start = area.Caret == 0 ? 0 : area.Text.LastIndexOf('\n', area.Caret - 1) + 1;
        var end = area.Text.IndexOf('\n', area.Caret) is var found and >= 0 ? found : area.Text.Length;
        return letter switch
        {
            'u' => history.Changed(area.Without(start), TextStep.Deleting),
            'k' => history.Changed(area.Without(end), TextStep.Deleting),
            'w' => history.Changed(area.Without(area.WordBefore(area.Caret)), TextStep.Deleting),
            _ => null,
        };
    }

    private static TextHistory Outdented(TextHistory history)
    {
        var area = history.Now;
        var start = area.Caret == 0 ? 0 : area.Text.LastIndexOf('\n', area.Caret - 1) + 1;
        var spaces = 0;
        while (spaces < Indent.Length && start + spaces < area.Text.Length && area.Text[start + spaces] == ' ')
        {
            spaces++;
        }

        var next = new TextArea(area.Text.Remove(start, spaces), Math.Max(start, area.Caret - spaces));
        return history.Changed(next, TextStep.Whole);
    }
}
