namespace TestbedBudget.Core;

/// <summary>How long the money lasts: the last month end at which the grant row stays within a limit.</summary>
/// <remarks>
/// Cash comes by the half-year, so a later month can take less than an earlier one. From one year to the same month of
/// the next it does not: years are tried first, then each month of the two years around the limit.
/// </remarks>
public static class LastEnd
{
    private const int MostYearsAhead = 10;
    private const int MonthsOfAYear = 12;

    /// <param name="project">The base.</param>
    /// <param name="trial">The what-if that is tried with other dates; without an extension it moves nothing but the end.</param>
    public static Answer Of(Project project, Scenario trial, Money limit)
    {
        if (project.Grant.Row is not { } grant)
        {
            return new NoAnswer(NoAnswerReason.NoGrantRow);
        }

        var timeline = trial.BeforeExtension().Replay(project).Project.Timeline;
        var extension = trial.Extension ?? new ExtendTo(timeline.Last);
        var first = MonthCount.MonthEnd(ExtendTo.Earliest(timeline));
        var furthest = timeline.Last.AddYears(MostYearsAhead);

        var years = 0;
        while (End(years * MonthsOfAYear) <= furthest && At(End(years * MonthsOfAYear)).Grant <= limit)
        {
            years++;
        }

        (DateOnly Last, Money Grant)? paid = null;
        (DateOnly Last, Money Grant)? next = null;
        for (var months = Math.Max(0, years - 1) * MonthsOfAYear; months < (years + 1) * MonthsOfAYear && End(months) <= furthest; months++)
        {
            switch (At(End(months)))
            {
                case { Refusal: { } refusal }:
                    return new NoAnswer(NoAnswerReason.EndRefused, Refusal: refusal);
                case { Grant: { } within } when within <= limit:
                    (paid, next) = ((End(months), within), null);
                    break;
                case { Grant: { } over }:
                    next ??= (End(months), over);
                    break;
                default:
                    return new NoAnswer(NoAnswerReason.CellShowsError);
            }
        }

        return (paid, next) switch
        {
            ({ } within, { } over) => new LastEndAnswer(within.Last, within.Grant, limit, over.Last, over.Grant)
            {
                Edit = extension with { Last = within.Last },
            },
            (null, { } least) => new NoAnswer(NoAnswerReason.LimitTooSmall, null, least.Grant),
            _ => new NoAnswer(NoAnswerReason.LimitNeverReached),
        };

        DateOnly End(int months) => MonthCount.MonthEnd(first.AddMonths(months));

        (Money? Grant, Refusal? Refusal) At(DateOnly end)
        {
            var moved = extension with { Last = end };
            var (tried, refused) = trial.With(moved).Replay(project);
            return refused.FirstOrDefault(edit => ReferenceEquals(edit.Edit, moved)) is { } refusal
                ? (null, refusal.Refusal)
                : (Sheet.TotalOf(tried, grant)?.Known, null);
        }
    }
}
