using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A line of the comparison of three: where, what it was, what it is with me and with them, and what it comes to.</summary>
/// <param name="Divergence">Null for a sum, for a change of mine that cannot be made, and for what neither of us changed.</param>
public sealed record ConflictLine(
    ConflictMark Mark, Divergence? Divergence, string Place, string Start, string Mine, string Theirs, string Result);

public enum ConflictMark
{
    /// <summary>A change of mine that cannot be made on theirs.</summary>
    Refused,

    /// <summary>Both changed it, to different things.</summary>
    Clash,

    /// <summary>It comes to something that neither meant.</summary>
    Unmet,
    Mine,
    Theirs,
    Alike,
    Sum,
}

/// <summary>The lines of the comparison: what has to be looked at first, the sums last.</summary>
public static class ConflictLines
{
    public static ImmutableArray<ConflictLine> Of(Texts texts, SavedElsewhere saved, Rebasing rebasing)
    {
        var unmet = rebasing.Unmet.ToHashSet();
        return
        [
            .. rebasing.Refused.Select(refused => Refused(texts, refused)),
            .. rebasing.Unmet.Except(rebasing.Divergences.Select(divergence => divergence.Aspect))
                .Select(aspect => Line(texts, saved, rebasing, aspect, null, ConflictMark.Unmet))
                .Concat(rebasing.Divergences.Select(divergence =>
                    Line(texts, saved, rebasing, divergence.Aspect, divergence, Mark(divergence, unmet))))
                .OrderBy(line => line.Mark),
            .. Sums(texts, saved, rebasing),
        ];
    }

    private static ConflictLine Refused(Texts texts, RefusedChange refused) => new(
        ConflictMark.Refused,
        null,
        texts.Changes.Describe(refused.Change, refused.Before),
        string.Empty,
        string.Empty,
        string.Empty,
        refused.Refusal is { } refusal ? texts.Refusals.Of(refusal) : string.Empty);

    private static ConflictMark Mark(Divergence divergence, HashSet<Aspect> unmet) => divergence.By switch
    {
        ChangedBy.BothOtherwise => ConflictMark.Clash,
        _ when unmet.Contains(divergence.Aspect) => ConflictMark.Unmet,
        ChangedBy.Me => ConflictMark.Mine,
        ChangedBy.Them => ConflictMark.Theirs,
        _ => ConflictMark.Alike,
    };

    private static ConflictLine Line(
        Texts texts, SavedElsewhere saved, Rebasing rebasing, Aspect aspect, Divergence? divergence, ConflictMark mark) => new(
            mark,
            divergence,
            texts.Aspects.Place(aspect, saved.Theirs, saved.Mine, saved.Base),
            texts.Aspects.Value(aspect, saved.Base) ?? "–",
            texts.Aspects.Value(aspect, saved.Mine) ?? "–",
            texts.Aspects.Value(aspect, saved.Theirs) ?? "–",
            texts.Aspects.Value(aspect, rebasing.Result) ?? "–");

    private static IEnumerable<ConflictLine> Sums(Texts texts, SavedElsewhere saved, Rebasing rebasing)
    {
        CaseView[] views = [.. new[] { saved.Base, saved.Mine, saved.Theirs, rebasing.Result }.Select(CaseView.Of)];
        yield return Sum(texts.Screen.SumCosts, view => view.Sheet.Costs.Total);
        yield return Sum(texts.Screen.SumFinancing, view => view.Sheet.Financing.Total);
        if (views[3].Grant.Row is not null)
        {
            yield return Sum(texts.Sharing.Grant, view => view.Grant.Row?.Total ?? CellValue.Blank);
        }

        ConflictLine Sum(string label, Func<CaseView, CellValue> of)
        {
            string[] values = [.. views.Select(view => texts.Differences.Value(of(view), view.Project.Precision))];
            return new ConflictLine(ConflictMark.Sum, null, label, values[0], values[1], values[2], values[3]);
        }
    }
}
