namespace TestbedBudget.Core;

/// <summary>
/// The amounts that a rule or a formula reads while it is worked out. What is not settled yet reads as zero
/// and is remembered, so that the calculator settles it and asks again: a rule states its reads once, by reading.
/// </summary>
public sealed class KnownAmounts
{
    private readonly Calculation _calculation;

    // Periods of a row are worked out one after another, and each is a part of the same split.
    private Row? _splitRow;
    private decimal?[]? _parts;

    internal KnownAmounts(Calculation calculation) => _calculation = calculation;

    public Project Project => _calculation.Project;
    public Timeline Timeline => _calculation.Project.Timeline;

    internal CellError Error { get; private set; }

    /// <summary>Whether something that was read is not settled yet: what is worked out now is thrown away.</summary>
    internal bool IsWaiting => _calculation.IsWaiting;

    /// <summary>Kronor in the cell; blank is zero.</summary>
    public decimal Kronor(RowId row, int period) => Read(row, period).OrZero.Kronor;

    /// <summary>What the cell comes to, so far as it is settled. An error is remembered.</summary>
    public CellValue Read(RowId row, int period)
    {
        var index = _calculation.IndexOf(row);
        if (index < 0 || period < 0 || period >= Timeline.Count)
        {
            Fail(CellError.Reference);
            return CellValue.Of(CellError.Reference);
        }

        return Take(_calculation.CellNode(index, period));
    }

    /// <summary>The row's index through both tables, or −1.</summary>
    internal int IndexOf(RowId row) => _calculation.IndexOf(row);

    internal CellValue ReadAt(int row, int period) => Take(_calculation.CellNode(row, period));

    public decimal CostTotal(int period) => Take(_calculation.TotalNode(TableKind.Costs, period)).OrZero.Kronor;

    public decimal FinancingTotal(int period) =>
        Take(_calculation.TotalNode(TableKind.Financing, period)).OrZero.Kronor;

    /// <summary>Kronor of all financing of the period but the row's own.</summary>
    public decimal FinancingBut(Row row, int period, bool publicOnly)
    {
        var sum = Money.Zero;
        for (var i = 0; i < Project.Financing.Length; i++)
        {
            var other = Project.Financing[i];
            if (!other.IsHeading && (!publicOnly || other.Sector == Sector.Public) && other.Id != row.Id)
            {
                sum += ReadAt(Project.Costs.Length + i, period).OrZero;
            }
        }

        return sum.Kronor;
    }

    public decimal OthersTimeAndInKind(int period)
    {
        var sum = Money.Zero;
        for (var i = 0; i < Project.Financing.Length; i++)
        {
            var row = Project.Financing[i];
            if (row.IsTimeOrInKind && !row.IsHeading)
            {
                sum += ReadAt(Project.Costs.Length + i, period).OrZero;
            }
        }

        return sum.Kronor;
    }

    /// <summary>What was typed in the cell, or stands in an actual period; zero when it is for the rule to fill.</summary>
    public Money Given(Row row, int period) =>
        row.Cells[period] is null ? Money.Zero : Read(row.Id, period).OrZero;

    /// <summary>What a split of the row gives each period. What it read unsettled, or with an error, is read again.</summary>
    internal decimal?[] Split(Row row, Func<decimal?[]> parts)
    {
        if (_parts is not null && ReferenceEquals(row, _splitRow))
        {
            return _parts;
        }

        var split = parts();
        if (!IsWaiting && Error == CellError.None)
        {
            (_splitRow, _parts) = (row, split);
        }

        return split;
    }

    /// <summary>Makes the cell that is worked out show the error.</summary>
    public void Fail(CellError error) => Error = Error == CellError.None ? error : Error;

    internal void Begin() => Error = CellError.None;

    private CellValue Take(int node)
    {
        var value = _calculation.Settled(node);
        if (value.IsError)
        {
            Fail(value.Error);
        }

        return value;
    }
}
