using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a section's text, wrapped at words, with what is selected and the caret.</summary>
public static class EditorPainter
{
    private const int Top = 3;
    private const int WidestText = 100;

    private static readonly string[] Keys =
        ["keep-text", "undo-text", "select-text", "copy-text", "paste-text", "find-in-text", "help", "edit-outside"];

    public static int Room(Size size) => Math.Max(1, size.Rows - Top - 1);

    public static TextMoves Moves(EditorLayer editor, Size size) => editor.Wrapped(size).Moves!;

    /// <summary>The place in the text that the cell of the screen shows.</summary>
    public static int PlaceAt(EditorLayer editor, Size size, int column, int row)
    {
        var moves = Moves(editor, size);
        var line = moves.Lines[Math.Clamp(editor.Scroll + row - Top, 0, moves.Lines.Length - 1)];
        return line.Start + TextWidth.Fitting(
            editor.History.Now.Text.AsSpan(line.Start, line.End - line.Start), Math.Max(0, column - 1));
    }

    public static void Paint(Painter painter, Model model, EditorLayer editor)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        Head(painter, model, editor);
        var (moves, area) = (Moves(editor, painter.Size), editor.History.Now);
        var room = Room(painter.Size);
        for (var i = 0; i < room && editor.Scroll + i < moves.Lines.Length; i++)
        {
            Line(painter, area, moves.Lines[editor.Scroll + i], Top + i);
        }

        var caret = moves.LineOf(area.Caret) - editor.Scroll;
        if (caret >= 0 && caret < room)
        {
            painter.Cursor(1 + moves.ColumnOf(area.Caret), Top + caret);
        }

        KeyLine.Paint(painter, painter.Height - 1, model, Keys);
    }

    public static int WidthOf(Size size) => Math.Clamp(size.Columns - 3, 1, WidestText);

    private static void Head(Painter painter, Model model, EditorLayer editor)
    {
        var (texts, area) = (model.Texts, editor.History.Now);
        var mode = editor.IsSelecting ? texts.Memos.Selecting : texts.Screen.ModeEdit;
        var before = area.Text.AsSpan(0, area.Caret);
        var place = texts.Memos.Place(before.Count('\n') + 1, area.Caret - before.LastIndexOf('\n'));
        var right = $"{place}  {mode}";
        var width = Math.Min(TextWidth.Of(right), painter.Width / 2);
        painter.Short(1, 1, painter.Width - width - 4, SectionWords.Heading(texts, editor.Heading), Theme.Strong);
        painter.Short(painter.Width - width - 1, 1, width, right, Theme.Quiet);
        if (model.Notice is { } notice)
        {
            painter.Notice(2, notice);
        }
        else
        {
            painter.Line(2);
        }
    }

    private static void Line(Painter painter, TextArea area, TextLine line, int y)
    {
        painter.Text(1, y, area.Text.AsSpan(line.Start, line.End - line.Start), Theme.Plain);
        var (first, last) = (Math.Max(area.Start, line.Start), Math.Min(area.End, line.Next));
        if (first < last)
        {
            // A selected line break shows as one cell, so that an empty line is seen to be selected.
            var x = 1 + TextWidth.Of(area.Text.AsSpan(line.Start, first - line.Start));
            var shown = area.Text.AsSpan(first, last - first).TrimEnd('\n');
            painter.Restyle(x, y, Math.Max(1, TextWidth.Of(shown)), Theme.Chosen);
        }
    }
}
