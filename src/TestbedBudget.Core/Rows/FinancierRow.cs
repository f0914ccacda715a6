namespace TestbedBudget.Core;

/// <summary>What one financier pays, in one kind of contribution.</summary>
public sealed record FinancierRow : Row
{
    public Sector Sector { get; init; }
    public Contribution Contribution { get; init; }

    /// <summary>Someone else's time or goods: costs that nobody pays for in money (DOMAIN §1.3).</summary>
    public bool IsTimeOrInKind => Contribution is Contribution.Time or Contribution.InKind;

    public override TableKind Table => TableKind.Financing;

    // DESIGN §4: cash comes by the half-year; time and the own budget follow the months worked.
    public override Pace DefaultPace =>
        Contribution is Contribution.Time or Contribution.OwnBudget ? Pace.Month : Pace.HalfYear;
}

public enum Sector
{
    Public,
    Private,
}

/// <summary>What a financier contributes (DOMAIN §1.4): a financier who gives two kinds has two rows.</summary>
public enum Contribution
{
    Cash,
    Time,
    InKind,

    /// <summary>The region's own frame (RAM, rambudget).</summary>
    OwnBudget,
}
