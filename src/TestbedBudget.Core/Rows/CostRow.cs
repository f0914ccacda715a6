namespace TestbedBudget.Core;

/// <summary>What one thing costs. Income is a cost row with negative amounts (DOMAIN §2.1, "Intäkter avdrages").</summary>
public sealed record CostRow : Row
{
    public CostKind Kind { get; init; }

    public override TableKind Table => TableKind.Costs;

    // DESIGN §4: external services and purchases are bought once, whatever the months; the rest runs by the month.
    public override Pace DefaultPace =>
        Kind is CostKind.ExternalServices or CostKind.Equipment or CostKind.Investment ? Pace.Fixed : Pace.Month;
}

/// <summary>Cost categories (kostnadsslag, DOMAIN §2.1).</summary>
public enum CostKind
{
    Other,
    Staff,
    ExternalServices,
    Travel,
    Equipment,
    Investment,
    Indirect,
    InKind,
    Income,
}
