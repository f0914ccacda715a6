namespace TestbedBudget.Core;

/// <summary>My changes put on top of what another has saved since: each is made anew, and no change of theirs is undone by it.</summary>
/// <param name="Changes">What the draft on their version holds.</param>
/// <param name="Result">Their version with those changes.</param>
/// <param name="Refused">My changes that cannot be made there.</param>
/// <param name="Divergences">What either of us changed.</param>
/// <param name="Unmet">What came out as neither of us had it, or as theirs where it was to be mine, or the other way round.</param>
public sealed record Rebasing(
    ImmutableArray<Change> Changes,
    Workbook Result,
    ImmutableArray<RefusedChange> Refused,
    ImmutableArray<Divergence> Divergences,
    ImmutableArray<Aspect> Unmet)
{
    /// <param name="choices">What is to hold where both changed the same; where nothing is chosen, my change stands.</param>
    public static Rebasing Of(
        Workbook start, ImmutableArray<Change> mine, Workbook theirs, ImmutableDictionary<Aspect, Holds> choices)
    {
        var my = start;
        var result = theirs;
        var changes = ImmutableArray.CreateBuilder<Change>();
        var refused = ImmutableArray.CreateBuilder<RefusedChange>();
        foreach (var change in mine)
        {
            var before = my;
            my = change.ApplyTo(my).Workbook;
            (result, var refusal) = change.ApplyTo(result);
            if (refusal is null)
            {
                changes.Add(change);
            }
            else
            {
                refused.Add(new RefusedChange(change, before, refusal));
            }
        }

        var divergences = Divergence.Of(start, my, theirs);

        // A change can reach further than it was meant: a header is set whole, and so is the text. What only they changed comes back.
        var corrections = ImmutableArray.CreateBuilder<Edit>();
        var corrected = result;
        foreach (var divergence in divergences)
        {
            if (Source(divergence) is { } source && divergence.Aspect.Differs(corrected, source)
                && divergence.Aspect.Take(corrected.Base, source) is { } edit
                && edit.ApplyTo(corrected.Base) is { Refusal: null, Project: var next })
            {
                corrections.Add(edit);
                corrected = corrected with { Base = next };
            }
        }

        if (corrections.Count > 0)
        {
            changes.Add(new EditBase(new EditAll(corrections.ToImmutable())));
            result = changes[^1].ApplyTo(result).Workbook;
        }

        // What neither of us touched can change too: my lock types what their rule shows, my extension follows in their new row.
        var touched = divergences.Where(each => each.By is ChangedBy.Me or ChangedBy.BothOtherwise).Select(each => each.Aspect).ToHashSet();
        var unmet = divergences.Where(IsUnmet).Select(each => each.Aspect)
            .Concat(Aspects.Between(result, theirs).Where(aspect => !IsMine(aspect)))
            .Distinct();
        return new Rebasing(changes.ToImmutable(), result, refused.ToImmutable(), divergences, [.. unmet]);

        bool IsMine(Aspect aspect) => touched.Contains(aspect)
            || (aspect.PartOf is { } row && touched.Contains(new RowAspect(row)))
            || (aspect is RowOrderAspect order && touched.Any(each => each is RowOrderAspect { Table: var table } && table == order.Table));

        Workbook? Source(Divergence divergence) => divergence.By switch
        {
            ChangedBy.Them => theirs,
            ChangedBy.BothOtherwise => choices.GetValueOrDefault(divergence.Aspect) switch
            {
                Holds.Mine => my,
                Holds.Theirs => theirs,
                _ => null,
            },
            _ => null,
        };

        bool IsUnmet(Divergence divergence) =>
            divergence.Aspect.Differs(result, divergence.By == ChangedBy.Them ? theirs : Source(divergence) ?? my);
    }
}

/// <summary>Which of two values of one aspect holds.</summary>
public enum Holds
{
    /// <summary>What my change comes to when it is made on theirs: mostly mine.</summary>
    Replayed,
    Mine,
    Theirs,
}

/// <param name="Before">My workbook before the change, which its words are about.</param>
/// <param name="Refusal">Why it cannot be made; null where the kind of change says so.</param>
public sealed record RefusedChange(Change Change, Workbook Before, Refusal? Refusal);
