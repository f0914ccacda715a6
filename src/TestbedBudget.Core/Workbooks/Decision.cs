namespace TestbedBudget.Core;

/// <summary>A decided memo. The figures are what it decided; the project is null when its tables are not known.</summary>
public sealed record Decision
{
    public DateOnly? Date { get; init; }

    /// <summary>The paragraph of the minutes, e.g. "§ 12".</summary>
    public string? Paragraph { get; init; }
    public string? Forum { get; init; }

    /// <summary>The grant that was decided ("dock högst").</summary>
    public Money? Grant { get; init; }
    public Share? Share { get; init; }
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }
    public Project? Project { get; init; }

    /// <summary>The sums that the decided memo printed: they go on excusing what rounding left between its tables.</summary>
    public Printed? Printed { get; init; }

    public decimal? Months => First is { } first && Last is { } last ? MonthCount.Between(first, last) : null;
}
