namespace TestbedBudget.Core;

/// <summary>Who and what the project is. A field that is not known is null, never an empty text.</summary>
public sealed record Header
{
    public required string Title { get; init; }

    /// <summary>The registry number (Dnr); null when the case has none yet.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>Who gets the grant.</summary>
    public string? Applicant { get; init; }
    public string? Officer { get; init; }
    public string? Unit { get; init; }

    /// <summary>Where the memo is dealt with, e.g. "Projektforum".</summary>
    public string? Forum { get; init; }
    public DateOnly? MemoDate { get; init; }
}
