namespace TestbedBudget.Tui;

/// <summary>Keeps the cursor on the screen: each change of the grid scrolls it by the layout it will be painted with.</summary>
public static class GridScrolling
{
    public static GridLayer Grid(this Model model) => (GridLayer)model.Top;

    public static CaseView Shown(this Model model) => model.Case!.Shown;

    /// <summary>The model with the grid on top, scrolled so that its cursor shows; nothing of it lies outside the tables.</summary>
    public static Model Show(this Model model, GridLayer grid)
    {
        var project = model.Shown().Project;
        var (cursor, anchor) = (grid.Cursor.Within(project), grid.Anchor?.Within(project));
        var placed = cursor == grid.Cursor && anchor == grid.Anchor ? grid : grid with { Cursor = cursor, Anchor = anchor };
        var scroll = LayoutOf(model, placed).Scroll;
        return model.WithTop(scroll == placed.Scroll ? placed : placed with { Scroll = scroll });
    }

    public static GridLayout LayoutOf(Model model, GridLayer grid) => GridLayout.Of(
        new GridSheet(model.Case!, model.Texts, grid.PerMonth), model.Size, grid.Scroll, grid.Cursor);
}
