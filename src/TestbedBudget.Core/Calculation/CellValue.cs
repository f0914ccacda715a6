namespace TestbedBudget.Core;

/// <summary>What a cell or a sum comes to: blank, an amount, or why there is none.</summary>
public readonly record struct CellValue
{
    public static readonly CellValue Blank;

    // Sixteen bytes: a sheet holds one for each cell.
    private readonly long _ore;
    private readonly short _error;
    private readonly bool _isAmount;

    private CellValue(Money amount) => (_ore, _isAmount) = (amount.Ore, true);

    private CellValue(CellError error) => _error = (short)error;

    public Money? Amount => _isAmount ? new Money(_ore) : null;
    public CellError Error => (CellError)_error;

    public bool IsError => _error != 0;
    public bool IsBlank => !_isAmount && _error == 0;

    /// <summary>The amount; blank counts as nothing, an error too.</summary>
    public Money OrZero => new(_ore);

    /// <summary>The amount, zero for blank; null where there is an error, so that what rests on it is null too.</summary>
    public Money? Known => IsError ? null : OrZero;

    public static CellValue Of(Money amount) => new(amount);

    public static CellValue Of(CellError error) => new(error);

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
