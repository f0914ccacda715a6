using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What the sentences of a memo state. A fact that is not stated is null.</summary>
internal sealed record MemoFacts
{
    public bool IsExtension { get; init; }
    public string? Applicant { get; init; }
    public string? ProjectName { get; init; }
    public Share? Share { get; init; }
    public ShareBasis? Basis { get; init; }
    public Money? Cap { get; init; }
    public Money? Increase { get; init; }
    public DateOnly? First { get; init; }
    public DateOnly? Last { get; init; }
    public Money? EarlierGrant { get; init; }
    public DateOnly? EarlierFirst { get; init; }
    public DateOnly? EarlierLast { get; init; }
    public DateOnly? EarlierDate { get; init; }
    public string? EarlierParagraph { get; init; }

    /// <summary>The sentences that say so, as they were printed.</summary>
    public ImmutableArray<string> Sentences { get; init; } = [];

    /// <summary>Both together; null when they contradict each other.</summary>
    public MemoFacts? With(MemoFacts other)
    {
        var agree = Agree(Share, other.Share) && Agree(Basis, other.Basis) && Agree(Cap, other.Cap)
            && Agree(Increase, other.Increase) && Agree(First, other.First) && Agree(Last, other.Last)
            && Agree(EarlierGrant, other.EarlierGrant) && Agree(EarlierFirst, other.EarlierFirst)
            && Agree(EarlierLast, other.EarlierLast) && Agree(EarlierDate, other.EarlierDate);
        return !agree ? null : new MemoFacts
        {
            IsExtension = IsExtension || other.IsExtension,
            Applicant = Applicant ?? other.Applicant,
            ProjectName = ProjectName ?? other.ProjectName,
            Share = Share ?? other.Share,
            Basis = Basis ?? other.Basis,
            Cap = Cap ?? other.Cap,
            Increase = Increase ?? other.Increase,
            First = First ?? other.First,
            Last = Last ?? other.Last,
            EarlierGrant = EarlierGrant ?? other.EarlierGrant,
            EarlierFirst = EarlierFirst ?? other.EarlierFirst,
            EarlierLast = EarlierLast ?? other.EarlierLast,
            EarlierDate = EarlierDate ?? other.EarlierDate,
            EarlierParagraph = EarlierParagraph ?? other.EarlierParagraph,
            Sentences = Sentences.AddRange(other.Sentences),
        };
    }

    private static bool Agree<T>(T? first, T? second)
        where T : struct =>
        first is null || second is null || first.Value.Equals(second.Value);
}
