namespace TestbedBudget.Tui;

/// <summary>What is being typed in the cell under the cursor.</summary>
/// <param name="Fault">Why it was not taken, until the next key.</param>
/// <param name="Hint">How it is read so far.</param>
public sealed record CellEditor(TextField Field, EditMode Mode, string? Fault = null, string? Hint = null)
{
    /// <summary>The cell that a formula is pointing at, and where in the text its reference begins.</summary>
    public PointedCell? Pointed { get; init; }

    public bool IsFormula => Field.Text.StartsWith('=');

    /// <summary>A plain text typed over the cell: keys that are none of the text's own keep it first.</summary>
    public bool IsOverCell => Mode == EditMode.Enter && !IsFormula;
}

/// <summary>A reference that arrows move, and the part of the text that is the reference.</summary>
public sealed record PointedCell(GridCursor Cell, int Start);

public enum EditMode
{
    /// <summary>Typed over the cell: arrows keep it and move on.</summary>
    Enter,

    /// <summary>F2: arrows move in the text.</summary>
    Edit,

    /// <summary>Arrows choose the cell that the formula reads.</summary>
    Point,
}
