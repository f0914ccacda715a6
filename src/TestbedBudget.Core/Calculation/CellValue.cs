namespace TestbedBudget.Core;

/// <summary>What a cell or a sum comes to: blank, an amount, or why there is none.</summary>
/// <remarks>Equality is written out: the generated one is compiled at start, in front of the first screen.</remarks>
public readonly record struct CellValue
{
    public static readonly CellValue Blank;

    private CellValue(Money? amount, CellError error) => (Amount, Error) = (amount, error);

    public Money? Amount { get; }
    public CellError Error { get; }

    public bool IsError => Error != CellError.None;
    public bool IsBlank => Amount is null && !IsError;

    /// <summary>The amount; blank counts as nothing, an error too.</summary>
    public Money OrZero => Amount ?? Money.Zero;

    /// <summary>The amount, zero for blank; null where there is an error, so that what rests on it is null too.</summary>
    public Money? Known => IsError ? null : OrZero;

    public static CellValue Of(Money amount) => new(amount, CellError.None);

    public static CellValue Of(CellError error) => new(null, error);

    public bool Equals(CellValue other) =>
        Amount.HasValue == other.Amount.HasValue && OrZero.Ore == other.OrZero.Ore && Error == other.Error;

    public override int GetHashCode() => HashCode.Combine(OrZero.Ore, IsBlank, (int)Error);

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
