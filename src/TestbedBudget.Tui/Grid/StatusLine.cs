using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The last line: the selection's sums, or the keys that work here, as many as there is room for.</summary>
/// <remarks>
/// It stays as it is while a text is typed over a cell: its keys keep the text and then do what they say, and on a
/// slow link each amount would otherwise cost the line twice.
/// </remarks>
public static class StatusLine
{
    private static readonly string[] Ready =
        ["edit-cell", "undo", "other-table", "what-if", "memo", "menu", "help", "go-to", "find-text", "grant-page", "save-version", "list", "quit"];

    private static readonly string[] Trying =
        ["what-if", "edit-cell", "undo", "row-rule", "save-version", "other-table", "menu", "help", "grant-page"];

    // What is only read is not changed.
    private static readonly string[] Reading =
        ["other-table", "what-if", "memo", "findings", "menu", "help", "go-to", "find-text", "grant-page", "list", "quit"];

    private static readonly string[] Looking = ["other-table", "memo", "findings", "menu"];

    public static void Paint(Painter painter, int line, Model model, GridLayer grid)
    {
        if (grid.Editor is { } editor and not { IsOverCell: true, Fault: null })
        {
            Keys(painter, line, editor.IsFormula ? model.Texts.Screen.FormulaKeys : model.Texts.Screen.EditKeys);
        }
        else if (!grid.Selection.IsOneCell)
        {
            painter.Short(1, line, painter.Width - 2, Selected(model, grid), Theme.Strong);
        }
        else if (model.Looking is not null)
        {
            KeyLine.Paint(painter, line, model, model.Texts.Sharing.LookingKeys, Looking);
        }
        else
        {
            KeyLine.Paint(painter, line, model, model.WhyReadOnly is not null ? Reading : model.Case is { Trial: not null } ? Trying : Ready);
        }
    }

    private static void Keys(Painter painter, int line, string keys) => painter.Short(1, line, painter.Width - 2, keys, Theme.Quiet);

    private static string Selected(Model model, GridLayer grid)
    {
        var table = model.Shown().Sheet.Table(grid.Selection.Table);
        var (count, sum) = (0, Money.Zero);
        for (var row = grid.Selection.Top; row <= grid.Selection.Bottom && row < table.Rows.Length; row++)
        {
            for (var column = Math.Max(0, grid.Selection.Left); column <= grid.Selection.Right; column++)
            {
                if (table.Rows[row].Amounts[column].Amount is { } amount)
                {
                    (count, sum) = (count + 1, sum + amount);
                }
            }
        }

        return model.Texts.Screen.Selection(grid.Selection.Rows, grid.Selection.Columns, count, sum, model.Shown().Project.Precision);
    }
}
