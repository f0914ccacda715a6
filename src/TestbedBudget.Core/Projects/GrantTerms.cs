namespace TestbedBudget.Core;

/// <summary>What is decided on: the share of a basis, at most a cap ("dock högst"), paid by one financier row.</summary>
public sealed record GrantTerms
{
    public static readonly GrantTerms None = new();

    /// <summary>The financier row that is the grant; null until one is chosen.</summary>
    public RowId? Row { get; init; }

    /// <summary>The share as the decision states it; null when it states none.</summary>
    public Share? Share { get; init; }

    public ShareBasis Basis { get; init; }

    /// <summary>The cap; null lets it follow the grant row, as it does while an extension is undecided.</summary>
    public Money? Cap { get; init; }
}

/// <summary>What the grant is a share of (DOMAIN §1.3).</summary>
public enum ShareBasis
{
    BookedCosts,

    /// <summary>Costs less other parties' time and contributions in kind.</summary>
    LessOthersInKind,
    Financing,
    PublicFinancing,
}
