using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Opens a stored case where it was left, with what was half-typed there.</summary>
public static class Reopening
{
    public static Step Of(Model model, OpenedCase stored)
    {
        var (open, left) = (OpenCase.Of(stored, model.Surroundings.IsReadOnly), stored.LeftOff);
        var isAgain = model.Case?.Key == open.Key;
        var place = left is null ? null : LeftPlace.Read(left, open);
        var found = Found(open, left);
        var cursor = isAgain && model.Layers[0] is GridLayer same && (place is null || left!.HalfTyped is null) ? same.Cursor
            : found ?? FirstOpenCell(open.Workbook.Base);
        var grid = new GridLayer { Cursor = cursor };
        var shown = model with
        {
            Case = isAgain ? open with { News = model.Case!.News } : open,
            Layers = [grid],
            Joining = model.Joining?.Key == open.Key ? model.Joining : null,
            Offered = isAgain || model.Offered is { Found: not null } ? model.Offered : null,
        };
        shown = shown.Show(grid);
        if (left is { HalfTyped: not null })
        {
            return HalfTyped(shown, left, place);
        }

        // Opened anew after a refusal, the case says why.
        return model.Notice is not null ? shown
            : open.Position > 0 ? shown.Say(model.Texts.Cases.Opened(open.Position, open.Version))
            : found is not null ? shown.Say(model.Texts.Trouble.WhereYouWere)
            : shown;
    }

    /// <summary>Where the case was left; where nobody knows, as after a power cut, the last change says where the user was.</summary>
    public static GridCursor? Found(OpenCase open, LeftOff? left) => (left is null ? null : LeftPlace.Read(left, open)) ?? LastChanged(open);

    /// <summary>The cell where a case begins that nobody has left.</summary>
    public static GridCursor FirstOpenCell(Project project)
    {
        var period = 0;
        while (period < project.Timeline.Count - 1 && project.Timeline[period].Actual)
        {
            period++;
        }

        return new GridCursor(TableKind.Costs, 0, period);
    }

    // In its section, its dialog or its cell, where that is there; else it is offered to be pasted.
    private static Step HalfTyped(Model shown, LeftOff left, GridCursor? place)
    {
        var (texts, words) = (shown.Texts, DialogPlace.Words(left)!);
        if (EditorPlace.Read(left, shown.Case!.Workbook.Base.Memo, texts.Memos.NewSection) is { } section)
        {
            return shown.Push(section.Shown(shown.Size)).Say(texts.Memos.Resumed(SectionWords.Heading(texts, section.Heading)));
        }

        if (DialogPlace.Reopened(shown, left) is { } dialog)
        {
            return ((Step)shown.Push(dialog).Say(texts.Cases.HalfTyped(words))).Then(new LeaveOffAt(null));
        }

        if (LeftPlace.IsCell(left) && place == shown.Grid().Cursor
            && CellEditing.Start(shown, shown.Grid(), words, EditMode.Edit).Model is { Top: GridLayer { Editor: { } editor } typing } typed)
        {
            var hinted = typed.WithTop(typing with { Editor = editor with { Hint = texts.Cases.HalfTyped(words) } });
            return ((Step)hinted).Then(new LeaveOffAt(null));
        }

        return Offering.Lay(shown, words, null);
    }

    private static GridCursor? LastChanged(OpenCase open)
    {
        if (open.Position == 0)
        {
            return null;
        }

        var (before, after) = ((open.Position == 1 ? open.Start : open.History[open.Position - 2].After).Base, open.Workbook.Base);
        foreach (var table in (ReadOnlySpan<TableKind>)[TableKind.Costs, TableKind.Financing])
        {
            var (old, rows) = (before.Rows(table), after.Rows(table));
            for (var i = 0; i < rows.Count; i++)
            {
                if (i >= old.Count || !ReferenceEquals(old[i], rows[i]))
                {
                    return new GridCursor(table, i, i < old.Count ? ChangedCell(old[i], rows[i]) : GridCursor.Label);
                }
            }
        }

        return null;
    }

    private static int ChangedCell(Row old, Row row)
    {
        for (var column = 0; column < Math.Min(old.Cells.Length, row.Cells.Length); column++)
        {
            if (old.Cells[column] != row.Cells[column])
            {
                return column;
            }
        }

        return GridCursor.Label;
    }
}
