using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The budget's two tables under the keys: where the cursor is, what is selected, and what is being typed.</summary>
public sealed record GridLayer : Layer
{
    public GridCursor Cursor { get; init; }

    /// <summary>The other corner of the selection; null when only the cursor's cell is meant.</summary>
    public GridCursor? Anchor { get; init; }

    /// <summary>F8: arrows extend the selection until it is pressed again.</summary>
    public bool IsSelecting { get; init; }

    /// <summary>Home or End was pressed once: the next key makes a pair with it.</summary>
    public KeyCode Pending { get; init; }

    /// <summary>The column where a run of Tab began: Enter goes back to it.</summary>
    public int? TabColumn { get; init; }

    /// <summary>What is being typed in the cell; null when nothing is.</summary>
    public CellEditor? Editor { get; init; }

    /// <summary>The first rows shown of the two tables, and the first period.</summary>
    public GridScroll Scroll { get; init; }

    /// <summary>The row that F6 goes back to in the other table.</summary>
    public int OtherIndex { get; init; }

    /// <summary>The finding that was told last, where the next one is asked for; null when none has been.</summary>
    public ToldFinding? Told { get; init; }

    /// <summary>Amounts are shown per month, so that periods of unlike length compare.</summary>
    public bool PerMonth { get; init; }

    /// <summary>The texts and widths as last worked out: made anew only when the case or what it shows is another.</summary>
    public GridSheet? Sheet { get; init; }

    public override KeyPlace KeyPlace => Editor is null ? KeyPlace.Grid : KeyPlace.Dialog;

    /// <summary>What commands act on: the selection, or the cursor's cell.</summary>
    public GridSelection Selection => GridSelection.Between(Anchor ?? Cursor, Cursor);

    /// <summary>The grid with its cursor and selection in the project's tables.</summary>
    public GridLayer Within(Project project)
    {
        var (cursor, anchor) = (Cursor.Within(project), Anchor?.Within(project));
        return cursor == Cursor && anchor == Anchor ? this : this with { Cursor = cursor, Anchor = anchor };
    }

    public override GridLayer On(Model model) => Sheet is { } sheet && sheet.Fits(model.Case!, model.Texts, PerMonth)
        ? this
        : this with { Sheet = new GridSheet(model.Case!, model.Texts, PerMonth, Sheet) };

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed press } => Editor is null
            ? GridKeys.Press(model, this, press.Key)
            : CellEditing.Press(model, this, Editor, press.Key),
        Input { Event: Pasted paste } => Editor is null
            ? PasteInGrid.Start(model, this, paste)
            : CellEditing.Paste(model, this, Editor, paste),
        Input { Event: MouseUsed mouse } => GridMouse.Use(model, this, mouse),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => GridPainter.Paint(painter, model, this);
}

/// <summary>The first rows shown of each table, and the first period.</summary>
public readonly record struct GridScroll(int Costs, int Financing, int Column);

/// <summary>A finding by its key, and its place among those that were to be told.</summary>
public sealed record ToldFinding(string Key, int Index);
