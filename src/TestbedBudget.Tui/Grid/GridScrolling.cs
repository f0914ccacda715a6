namespace TestbedBudget.Tui;

/// <summary>Keeps the cursor on the screen: each change of the grid scrolls it by the layout it will be painted with.</summary>
public static class GridScrolling
{
    public static GridLayer Grid(this Model model) => (GridLayer)model.Top;

    public static CaseView Shown(this Model model) => model.Case!.Shown;

    /// <summary>The model with the grid on top, scrolled so that its cursor shows; nothing of it lies outside the tables.</summary>
    public static Model Show(this Model model, GridLayer grid)
    {
        var placed = grid.Within(model.Shown().Project).On(model);
        var scroll = LayoutOf(model, placed).Scroll;
        return model.WithTop(scroll == placed.Scroll ? placed : placed with { Scroll = scroll });
    }

    public static GridLayout LayoutOf(Model model, GridLayer grid) => GridLayout.Of(
        grid.On(model).Sheet!, model.Size, grid.Scroll, grid.Cursor);
}
