namespace TestbedBudget.Core;

/// <summary>What a cell or a sum comes to: blank, an amount, or why there is none.</summary>
/// <remarks>Equality is written out: the generated one is compiled at start, in front of the first screen.</remarks>
public readonly record struct CellValue
{
    public static readonly CellValue Blank;

    // Sixteen bytes: a sheet holds one for each cell.
    private readonly long ore;
    private readonly short error;
    private readonly bool isAmount;

    private CellValue(Money amount) => (ore, isAmount) = (amount.Ore, true);

    private CellValue(CellError error) => this.error = (short)error;

    public Money? Amount => isAmount ? new Money(ore) : null;
    public CellError Error => (CellError)error;

    public bool IsError => error != 0;
    public bool IsBlank => !isAmount && error == 0;

    /// <summary>The amount; blank counts as nothing, an error too.</summary>
    public Money OrZero => new(ore);

    /// <summary>The amount, zero for blank; null where there is an error, so that what rests on it is null too.</summary>
    public Money? Known => IsError ? null : OrZero;

    public static CellValue Of(Money amount) => new(amount);

    public static CellValue Of(CellError error) => new(error);

    public bool Equals(CellValue other) =>
        isAmount == other.isAmount && ore == other.ore && error == other.error;

    public override int GetHashCode() => HashCode.Combine(ore, isAmount, error);

    /// <summary>Adds, skipping blanks. An error makes the sum that error: a sum never hides one.</summary>
    public static CellValue operator +(CellValue left, CellValue right) =>
        left.IsError || right.IsBlank ? left
        : right.IsError || left.IsBlank ? right
        : Of(left.OrZero + right.OrZero);
}

/// <summary>Why a cell has no amount.</summary>
public enum CellError
{
    None,

    /// <summary>The cell is computed from itself.</summary>
    Circle,

    /// <summary>A row or period that is read has been removed.</summary>
    Reference,

    /// <summary>Not an amount, or beyond what a cell holds.</summary>
    Value,
    DivisionByZero,
}
