using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A memo taken apart: what both the plain and the Markdown form come to before a project is made of it.</summary>
internal sealed record MemoParts(
    string? Title,
    HeaderFields Fields,
    MemoFacts Facts,
    ImmutableArray<MemoSection> Sections,
    ImmutableArray<ReadTable> Tables,
    ImmutableArray<AmbiguousRow> Ambiguous,
    DateOnly? LatestPast);
