using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A figure of the earlier decision, which belongs to the case and not to its project.</summary>
/// <param name="Change">Gives the decision what the memo says of it.</param>
public sealed record EarlierDiffers(EarlierField Field, string? Mine, string Theirs, Func<Decision, Decision> Change) : MemoDifference
{
    public override Edit? On(Project project) => null;
}

public enum EarlierField
{
    Date,
    Paragraph,
    Grant,
    First,
    Last,
}

/// <summary>The memo states an increase that its own cap and earlier grant do not give. It is worked out, so no edit takes it over.</summary>
public sealed record IncreaseDiffers(Money? Mine, Money Theirs) : MemoDifference
{
    public override Edit? On(Project project) => null;
}

internal static class EarlierComparison
{
    /// <summary>What the memo does not say is no difference.</summary>
    public static IEnumerable<MemoDifference> Of(Workbook mine, Workbook theirs)
    {
        var (known, read) = (mine.LatestDecision ?? new Decision(), theirs.LatestDecision ?? new Decision());
        (EarlierField Field, string? Mine, string? Theirs, Func<Decision, Decision> Change)[] figures =
        [
            (EarlierField.Date, IsoDay.Text(known.Date), IsoDay.Text(read.Date), decision => decision with { Date = read.Date }),
            (EarlierField.Paragraph, known.Paragraph, read.Paragraph, decision => decision with { Paragraph = read.Paragraph }),
            (EarlierField.Grant, Amount(known.Grant), Amount(read.Grant), decision => decision with { Grant = read.Grant }),
            (EarlierField.First, IsoDay.Text(known.First), IsoDay.Text(read.First), decision => decision with { First = read.First }),
            (EarlierField.Last, IsoDay.Text(known.Last), IsoDay.Text(read.Last), decision => decision with { Last = read.Last }),
        ];
        foreach (var (field, own, said, change) in figures)
        {
            if (said is not null && said != own)
            {
                yield return new EarlierDiffers(field, own, said, change);
            }
        }

        var given = GrantFigures.Of(theirs, Sheet.Of(theirs.Base)).Cap - read.Grant;
        if (theirs.Printed?.Increase is { } stated && stated != mine.Printed?.Increase && given is not null && stated != given)
        {
            yield return new IncreaseDiffers(mine.Printed?.Increase, stated);
        }
    }

    private static string? Amount(Money? amount) =>
        amount is { } known ? MemoNumbers.Kronor(known, "kr") : null;
}
