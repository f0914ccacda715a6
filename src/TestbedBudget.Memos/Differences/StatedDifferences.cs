using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The memo's title is another one than the case's is written with. It is made of the project's name, so no edit takes it over.</summary>
public sealed record TitleDiffers(string Mine, string Theirs) : MemoDifference
{
    public override Edit? On(Project project) => null;
}

/// <summary>A sum that the memo states otherwise than the case, and that its own amounts do not give.</summary>
public sealed record SumDiffers(Place At, Money? Mine, Money Theirs) : MemoDifference
{
    public override Edit? On(Project project) => null;
}

/// <summary>The sentence on the decision, which is written anew from the case, says something that the memo's own figures do not.</summary>
/// <param name="Mine">What the memo's figures give in its place.</param>
public sealed record SentenceDiffers(string Sentence, string? Mine, string Theirs) : MemoDifference
{
    public override Edit? On(Project project) => null;
}

/// <summary>What a memo states of what is worked out: title, sums and the sentence on the decision.</summary>
internal static class StatedComparison
{
    /// <param name="written">The case as its own memo would be read.</param>
    public static IEnumerable<MemoDifference> Of(Workbook mine, Workbook written, Workbook theirs)
    {
        if (theirs.Printed is not { } printed)
        {
            yield break;
        }

        if (printed.Title is { } title && written.Printed?.Title is { } before && written.Base.Header.Title == theirs.Base.Header.Title
            && ProseComparison.Words(title) != ProseComparison.Words(before))
        {
            yield return new TitleDiffers(before, title);
        }

        // What the case's own sentences say too is no difference, whatever else of the memo was changed. Share and increase are compared as terms.
        var known = new DecisionText(mine, Sheet.Of(mine.Base));
        var own = ProseComparison.Words(string.Join(' ', [.. known.Decision, known.Earlier, known.Closing]));
        foreach (var claim in printed.Claims)
        {
            var said = ProseComparison.Words(claim.Said);
            var isIncrease = printed.Increase is { } increase && said == ProseComparison.Words(MemoNumbers.Kronor(increase, "kr"));
            var isShare = said.EndsWith('%') || said.EndsWith(" procent", StringComparison.Ordinal);
            if (!claim.IsWording && !isIncrease && !isShare && mine.Printed?.Claims.Contains(claim) != true && !own.Contains(said, StringComparison.Ordinal))
            {
                yield return new SentenceDiffers(claim.Sentence, claim.ShouldBe, claim.Said);
            }
        }

        foreach (var sum in Sums(mine, theirs))
        {
            yield return sum;
        }
    }

    // A sum that was left when an amount under it was changed says what the case says: it follows the amount.
    private static IEnumerable<SumDiffers> Sums(Workbook mine, Workbook theirs)
    {
        var sheet = Sheet.Of(mine.Base);
        var known = Stated(mine).ToDictionary(stated => stated.Where, stated => stated.Stated, StringComparer.Ordinal);
        foreach (var stated in Stated(theirs))
        {
            var own = SumAt(sheet, stated.At);
            if (stated.Stated != own && !(known.TryGetValue(stated.Where, out var before) && before == stated.Stated))
            {
                yield return new SumDiffers(stated.At, own, stated.Stated);
            }
        }
    }

    private static IEnumerable<StatedTotal> Stated(Workbook workbook) =>
        Checker.Check(workbook, Sheet.Of(workbook.Base)).OfType<StatedTotal>().Where(stated => stated.Basis == TotalBasis.Cells);

    private static Money? SumAt(Sheet sheet, Place at)
    {
        var table = at.Table == TableKind.Costs ? sheet.Costs : sheet.Financing;
        if (at.Row is not null)
        {
            return table.Rows.FirstOrDefault(row => row.Row.Label == at.RowLabel)?.Total.Amount;
        }

        var period = at.Period is { } id ? sheet.Project.Timeline.IndexOf(id) : -1;
        return at.Period is null ? table.Total.Amount : period >= 0 ? table.Totals[period].Amount : null;
    }
}
