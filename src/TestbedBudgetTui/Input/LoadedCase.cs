using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudgetTui;

/// <summary>A case from the database or out of a file.</summary>
/// <param name="Defaults">What reading it from a memo took for granted.</param>
internal sealed record LoadedCase(Workbook Workbook, CaseState State, ImmutableArray<ImportDefault> Defaults)
{
    /// <summary>It was read out of a memo, which is one decision of its case.</summary>
    public bool IsMemo { get; init; }

    /// <summary>Where the user's draft stands in the database; null for a file.</summary>
    public DraftMark? Draft { get; init; }
}

/// <summary>A case, or why there is none: sentences for standard error, and the exit code.</summary>
internal readonly record struct CaseLoading(LoadedCase? Case, ImmutableArray<string> Problems, int Exit)
{
    /// <summary>A text with rows that can be read in several ways, for those who can ask.</summary>
    public string? OpenText { get; init; }

    public static CaseLoading Of(LoadedCase loaded) => new(loaded, [], ExitCode.Fine);

    public static CaseLoading Failed(params ImmutableArray<string> problems) => new(null, problems, ExitCode.Usage);
}
