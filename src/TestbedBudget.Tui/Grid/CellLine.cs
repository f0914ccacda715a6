using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The lines under the title: where the cursor is and what it holds or what is being typed, and what is said about it.</summary>
public static class CellLine
{
    private const int PlaceLine = 1;
    private const int SayingLine = 2;

    public static void Paint(Painter painter, Model model, GridLayer grid)
    {
        var texts = model.Texts;
        var project = model.Case!.Shown.Project;
        var mode = grid.Editor?.Mode switch
        {
            null => grid.IsSelecting ? texts.Screen.ModeSelect : texts.Screen.ModeReady,
            EditMode.Enter => texts.Screen.ModeEnter,
            EditMode.Point => texts.Screen.ModePoint,
            _ => texts.Screen.ModeEdit,
        };
        var modeWidth = TextWidth.Of(mode);
        painter.Right(painter.Width - 1, PlaceLine, modeWidth, mode, grid.Editor is null && !grid.IsSelecting ? Theme.Plain : Theme.Strong);
        var room = painter.Width - modeWidth - 3;
        var place = Place(texts, project, grid.Cursor, Math.Max(20, room * 3 / 5));
        var x = painter.Short(1, PlaceLine, room, place, Theme.Strong) + 2;
        if (grid.Editor is { } editor)
        {
            painter.Field(x, PlaceLine, Math.Max(8, painter.Width - modeWidth - 2 - x), editor.Field, Theme.Field);
        }
        else
        {
            painter.Short(x, PlaceLine, painter.Width - modeWidth - 2 - x, Content(texts, model.Case.Shown, grid.Cursor), Theme.Plain);
        }

        Saying(painter, model, grid);
    }

    // "Egen personal / 2026": the label gives way, the period never does.
    private static string Place(Texts texts, Project project, GridCursor cursor, int width)
    {
        var label = cursor.RowIn(project)?.Label ?? texts.Screen.NoRows(cursor.Table);
        var period = cursor.Column == GridCursor.Label ? string.Empty : $" / {Period(texts, project.Timeline, cursor.Column)}";
        return MiddleShortening.Of(label, Math.Max(4, width - TextWidth.Of(period))) + period;
    }

    private static string Period(Texts texts, Timeline timeline, int index) => timeline[index].Months == 12
        ? timeline.Label(index)
        : $"{timeline.Label(index)} ({texts.Screen.MonthsShort(timeline[index].Months)})";

    private static string Content(Texts texts, CaseView shown, GridCursor cursor)
    {
        if (cursor.RowIn(shown.Project) is not { } row)
        {
            return string.Empty;
        }

        if (cursor.CellIn(shown.Project) is not { } cell)
        {
            return row.IsHeading ? texts.Screen.Heading : texts.Rows.Describe(row, shown.Project);
        }

        var value = shown.Sheet.Find(row.Id)!.Amounts[cursor.Column];
        var amount = value.IsError ? texts.Screen.CellError(value.Error)
            : value.Amount is { } known ? SwedishNumber.Amount(known, shown.Project.Precision)
            : texts.Screen.BlankCell;
        return row.Cells[cursor.Column] switch
        {
            FormulaEntry entry => $"{amount}   {entry.Formula.Display(shown.Project, cell)}",
            null when row.Rule is not Typed && !shown.Project.Timeline[cursor.Column].Actual =>
                $"{amount}   {texts.Rows.Rule(row, shown.Project)}",
            not null when row.Rule is not Typed => $"{amount}   {texts.Screen.Overridden}",
            _ => amount,
        };
    }

    private static void Saying(Painter painter, Model model, GridLayer grid)
    {
        if (grid.Editor is { Fault: { } fault })
        {
            painter.Notice(SayingLine, "! " + fault, Theme.Error);
        }
        else if (model.Notice is { } notice)
        {
            painter.Notice(SayingLine, notice);
        }
        else if (grid.Editor is { Hint: { } hint })
        {
            painter.Short(1, SayingLine, painter.Width - 2, hint, Theme.Quiet);
        }
        else if (grid.Editor is { } editor && Completing.Of(model.Shown().Project, editor) is { } completion)
        {
            painter.Short(1, SayingLine, painter.Width - 2, "Tab: " + string.Join(" · ", completion.Names), Theme.Quiet);
        }
        else if (grid.Editor is null && Notes.Shown(model.Shown().Project, grid.Cursor) is { } note)
        {
            painter.Short(1, SayingLine, painter.Width - 2, $"{model.Texts.Tables.NoteWord}: {note}", Theme.Strong);
        }
        else
        {
            painter.Line(SayingLine);
        }
    }
}
