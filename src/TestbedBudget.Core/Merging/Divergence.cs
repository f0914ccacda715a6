namespace TestbedBudget.Core;

/// <summary>An aspect that was changed since both set out from the same workbook, and who changed it.</summary>
public sealed record Divergence(Aspect Aspect, ChangedBy By)
{
    public bool IsClash => By == ChangedBy.BothOtherwise;

    /// <summary>
    /// Everything that either changed, in the order of <see cref="Aspects.Between"/>. A row that one of them removed and the
    /// other changed is a clash of the row.
    /// </summary>
    public static ImmutableArray<Divergence> Of(Workbook start, Workbook mine, Workbook theirs)
    {
        var found = ImmutableArray.CreateBuilder<Divergence>();
        var touched = new HashSet<RowId>();
        foreach (var aspect in Aspects.Of([start, mine, theirs]))
        {
            if (Who(aspect, start, mine, theirs) is not { } by)
            {
                continue;
            }

            if (Aspects.IsInBoth(aspect, mine, theirs))
            {
                found.Add(new Divergence(aspect, by));
            }
            else if (aspect.PartOf is { } row && start.Base.Find(row) is not null
                && aspect.Differs(start, mine.Base.Find(row) is null ? theirs : mine))
            {
                // Gone on one side, changed on the other.
                touched.Add(row);
            }
        }

        for (var i = 0; i < found.Count; i++)
        {
            if (found[i] is { By: ChangedBy.Me or ChangedBy.Them, Aspect: RowAspect row } && touched.Contains(row.Row))
            {
                found[i] = found[i] with { By = ChangedBy.BothOtherwise };
            }
        }

        return found.ToImmutable();
    }

    private static ChangedBy? Who(Aspect aspect, Workbook start, Workbook mine, Workbook theirs)
    {
        var (was, my, their) = (aspect.In(start), aspect.In(mine), aspect.In(theirs));
        return (Equals(was, my), Equals(was, their)) switch
        {
            (true, true) => null,
            (false, true) => ChangedBy.Me,
            (true, false) => ChangedBy.Them,
            _ => Equals(my, their) ? ChangedBy.BothAlike : ChangedBy.BothOtherwise,
        };
    }
}

public enum ChangedBy
{
    Me,
    Them,

    /// <summary>To the same: nothing to choose.</summary>
    BothAlike,

    /// <summary>To different things: one of them is to be chosen.</summary>
    BothOtherwise,
}
