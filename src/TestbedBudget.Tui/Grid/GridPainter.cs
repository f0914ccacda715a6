using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Paints the grid: title, the cell's line, both tables, balance, panel, findings and the keys that work here.</summary>
public static class GridPainter
{
    public static void Paint(Painter painter, Model model, GridLayer grid)
    {
        var open = model.Case!;
        var sheet = new GridSheet(open.Shown, model.Texts, grid.PerMonth);
        var layout = GridLayout.Of(sheet, painter.Size, grid.Scroll, grid.Cursor);

        TitleLine.Paint(painter, model);
        CellLine.Paint(painter, model, grid);
        var tables = painter.Part(0, 0, layout.TableWidth, painter.Height);
        TablePainter.Paint(tables, model, grid, sheet, layout, TableKind.Costs);
        TablePainter.Paint(tables, model, grid, sheet, layout, TableKind.Financing);
        BalanceLine.Paint(tables, layout.BalanceLine, model.Texts, open.Shown.Sheet);
        if (layout.HasSidePanel)
        {
            SidePanel.Paint(painter, layout, model.Texts, open.Shown);
        }
        else
        {
            PanelLines.Paint(painter, layout.Panel, model.Texts, open.Shown);
        }

        var free = new GridLines(layout.Panel.First + layout.Panel.Count + 1, layout.FindingsLine - layout.Panel.First - layout.Panel.Count - 2);
        FindingsLine.PaintList(tables, free, model.Texts, open.Shown.Findings);
        if (layout.FindingsLine >= 0)
        {
            FindingsLine.Paint(painter, layout.FindingsLine, model.Texts, open.Shown.Findings);
        }

        StatusLine.Paint(painter, layout.StatusLine, model, grid);
    }
}
