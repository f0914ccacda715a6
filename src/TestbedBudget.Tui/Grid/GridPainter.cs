using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Paints the grid: title, the cell's line, both tables, balance, panel, findings and the keys that work here.</summary>
public static class GridPainter
{
    public static void Paint(Painter painter, Model model, GridLayer grid)
    {
        var open = model.Case!;
        var sheet = grid.Sheet!;
        var layout = GridLayout.Of(sheet, painter.Size, grid.Scroll, grid.Cursor);

        TitleLine.Paint(painter, model);
        CellLine.Paint(painter, model, grid);
        var tables = painter.Part(0, 0, layout.TableWidth, painter.Height);
        TablePainter.Paint(tables, model, grid, sheet, layout, TableKind.Costs);
        TablePainter.Paint(tables, model, grid, sheet, layout, TableKind.Financing);
        BalanceLine.Paint(tables, layout.BalanceLine, model.Texts, open.Shown.Sheet);
        if (layout.HasSidePanel)
        {
            SidePanel.Paint(painter, layout, model.Texts, open, sheet.Findings);
        }
        else if (open.Trial is not null)
        {
            TrialPanel.Lines(painter, layout.Panel, model.Texts, open);
        }
        else
        {
            PanelLines.Paint(painter, layout.Panel, model.Texts, open.Shown);
        }

        if (sheet.Findings is { } changed)
        {
            TrialPanel.FindingsLine(painter, layout.FindingsLine, model.Texts, changed);
        }
        else
        {
            Findings(painter, tables, layout, model.Texts, open.Shown.Findings);
        }

        StatusLine.Paint(painter, layout.StatusLine, model, grid);
    }

    private static void Findings(
        Painter painter, Painter tables, GridLayout layout, Texts texts, ImmutableArray<Finding> findings)
    {
        var above = layout.Panel.First + layout.Panel.Count;
        FindingsLine.PaintList(tables, new GridLines(above + 1, layout.FindingsLine - above - 2), texts, findings);
        if (layout.FindingsLine >= 0)
        {
            FindingsLine.Paint(painter, layout.FindingsLine, texts, findings);
        }
    }
}
