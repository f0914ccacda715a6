using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints one table: its head, the rows that are scrolled in, and its sum.</summary>
public static class TablePainter
{
    public static void Paint(
        Painter painter, Model model, GridLayer grid, GridSheet sheet, GridLayout layout, TableKind kind)
    {
        var band = kind == TableKind.Costs ? layout.Costs : layout.Financing;
        if (!band.IsShown)
        {
            return;
        }

        var table = sheet.Sheet.Table(kind);
        Head(painter, model.Texts, sheet, layout, band, kind, grid.Editor is { IsFormula: true });
        for (var i = band.First; i < band.First + band.Shown; i++)
        {
            Row(painter, sheet, layout, table, i, band.LineOf(i), FirstNumber(sheet.Project, kind) + i);
        }

        Sum(painter, model.Texts, sheet, layout, table, band.SumLine);
        Marks(painter, grid, layout, kind, band);
    }

    /// <summary>Rows are numbered through both tables: that is how formulas name them.</summary>
    public static int FirstNumber(Project project, TableKind kind) => kind == TableKind.Costs ? 1 : project.Costs.Length + 1;

    private static void Head(
        Painter painter, Texts texts, GridSheet sheet, GridLayout layout, GridBand band, TableKind kind, bool withLetters)
    {
        var line = band.HeadLine;
        painter.Fill(0, line, painter.Width, ' ', Theme.Head);
        var above = !band.HasMoreAbove ? string.Empty : painter.Unicode ? "↑" : "^";
        var below = !band.HasMoreBelow ? string.Empty : painter.Unicode ? "↓" : "v";
        var more = above + below is { Length: > 0 } arrows ? " " + arrows : string.Empty;
        var head = kind == TableKind.Costs ? texts.Screen.CostsHead : texts.Screen.FinancingHead;
        var end = painter.Short(1, line, layout.LabelColumn + layout.LabelWidth - 1 - more.Length, head, Theme.Head);
        painter.Text(end, line, more, Theme.Head);
        foreach (var column in layout.Periods)
        {
            var text = withLetters ? sheet.LetteredHead(column.Index, column.Width) : sheet.HeadText(column.Index, layout.Heads);
            painter.Right(column.End, line, column.Width, text, Theme.Head);
        }

        painter.Right(layout.Total.End, line, layout.Total.Width, texts.Screen.Total, Theme.Head);
        if (layout.Share is { } share)
        {
            var last = sheet.Changes is null ? texts.Screen.ShareHead : texts.Differences.ChangeHead;
            painter.Right(share.End, line, share.Width, last, Theme.Head);
        }

        // Periods that are scrolled away are said, never hidden silently.
        if (layout.Periods[0].Index > 0)
        {
            painter.Text(layout.Periods[0].Start - 1, line, painter.Unicode ? "‹" : "<", Theme.Head);
        }

        if (layout.Periods[^1].Index < sheet.Project.Timeline.Count - 1)
        {
            painter.Text(layout.Periods[^1].End, line, painter.Unicode ? "›" : ">", Theme.Head);
        }
    }

    private static void Row(
        Painter painter, GridSheet sheet, GridLayout layout, SheetTable table, int index, int line, int number)
    {
        var row = table.Rows[index];
        var isGrant = sheet.Project.Grant.Row == row.Row.Id;
        var mark = sheet.Extension is { } extension ? RowMark.Of(row.Row, extension.PaceOf(row.Row), sheet.Texts.WhatIf) : RowMark.Of(row.Row, isGrant);
        painter.Text(0, line, mark, isGrant ? Theme.Strong : Theme.Quiet);
        painter.Right(layout.LabelColumn - 1, line, layout.LabelColumn - 2, RowMark.Number(number), Theme.Quiet);
        if (Notes.IsOnRow(sheet.Project, row.Row.Id))
        {
            painter.Text(1, line, RowMark.Note, Theme.Strong);
        }

        var label = MiddleShortening.Of(row.Row.Label, layout.LabelWidth);
        painter.Text(layout.LabelColumn, line, label, row.Row.IsHeading ? Theme.Strong : Theme.Plain);
        foreach (var column in layout.Periods)
        {
            var value = row.Amounts[column.Index];
            painter.Right(column.End, line, column.Width, sheet.CellText(value, column.Index), Style(row.Row, column.Index, value));
            if (row.Row.Cells[column.Index] is not null && row.Row.Rule is not Typed && !sheet.Project.Timeline[column.Index].Actual)
            {
                painter.Text(column.Start - 1, line, "*", Theme.Warning);
            }
            else if (Notes.IsOnCell(sheet.Project, row.Row.Id, column.Index))
            {
                painter.Text(column.Start - 1, line, RowMark.Note, Theme.Strong);
            }

            if (sheet.Changes?.IsChanged(row, column.Index) == true)
            {
                painter.Text(column.Start - 1, line, "~", Theme.Strong);
                painter.Restyle(column.Start, line, column.Width, Theme.Strong);
            }
        }

        painter.Right(layout.Total.End, line, layout.Total.Width, sheet.TotalText(row.Total), Theme.Plain);
        if (layout.Share is { } share)
        {
            var text = sheet.Changes is { } changes ? changes.Text(row) : GridSheet.ShareText(row.Total, table);
            painter.Right(share.End, line, share.Width, text, sheet.Changes is null ? Theme.Quiet : Theme.Plain);
        }
    }

    private static CellStyle Style(Row row, int period, CellValue value) =>
        value.IsError ? Theme.Error
        : row.Cells[period] is FormulaEntry || (row.Cells[period] is null && row.Rule is not Typed) ? Theme.Computed
        : Theme.Plain;

    private static void Sum(Painter painter, Texts texts, GridSheet sheet, GridLayout layout, SheetTable table, int line)
    {
        painter.Text(0, line, "=", Theme.Sum);
        var label = table.Kind == TableKind.Costs ? texts.Screen.SumCosts : texts.Screen.SumFinancing;
        painter.Short(2, line, layout.LabelColumn + layout.LabelWidth - 2, label, Theme.Sum);
        foreach (var column in layout.Periods)
        {
            var value = table.Totals[column.Index];
            painter.Right(
                column.End, line, column.Width, sheet.CellText(value, column.Index), value.IsError ? Theme.Error : Theme.Sum);
        }

        painter.Right(layout.Total.End, line, layout.Total.Width, sheet.TotalText(table.Total), Theme.Sum);
        if (layout.Share is { } share)
        {
            var text = sheet.Changes is { } changes ? changes.Text(table) : GridSheet.ShareText(table.Total, table);
            painter.Right(share.End, line, share.Width, text, Theme.Quiet);
        }
    }

    // The cursor stands in brackets and in reverse, so that it is seen without colour too.
    private static void Marks(Painter painter, GridLayer grid, GridLayout layout, TableKind kind, GridBand band)
    {
        if (!grid.Selection.IsOneCell && grid.Selection.Table == kind)
        {
            Selection(painter, grid.Selection, layout, band);
        }

        if (grid.Cursor.Table != kind)
        {
            return;
        }

        var line = band.LineOf(grid.Cursor.Index);
        if (line < 0)
        {
            return;
        }

        var (start, width) = Extent(layout, grid.Cursor.Column);
        painter.Text(start - 1, line, "[", Theme.Chosen);
        painter.Restyle(start, line, width, Theme.Chosen);
        painter.Text(start + width, line, "]", Theme.Chosen);
    }

    private static void Selection(Painter painter, GridSelection selection, GridLayout layout, GridBand band)
    {
        for (var row = Math.Max(selection.Top, band.First); row <= selection.Bottom; row++)
        {
            if (band.LineOf(row) is var line and >= 0)
            {
                for (var column = selection.Left; column <= selection.Right; column++)
                {
                    var (start, width) = Extent(layout, column);
                    painter.Restyle(start, line, width, Theme.Selected);
                }
            }
        }
    }

    private static (int Start, int Width) Extent(GridLayout layout, int column)
    {
        if (column == GridCursor.Label)
        {
            return (layout.LabelColumn, layout.LabelWidth);
        }

        foreach (var shown in layout.Periods)
        {
            if (shown.Index == column)
            {
                return (shown.Start, shown.Width);
            }
        }

        return (0, 0);
    }
}
