namespace TestbedBudget.Core;

/// <summary>A row's amount per month (half-year, year: its own pace) changes much from one period to the next.</summary>
/// <param name="At">The later of the two periods.</param>
/// <param name="EarlierPeriod">The label of the earlier one.</param>
/// <param name="Earlier">Per unit of the pace.</param>
/// <param name="Later">Per unit of the pace.</param>
public sealed record MonthlyJump(Place At, string EarlierPeriod, Pace Pace, Money Earlier, Money Later, Share Change)
    : Finding(Severity.Note, At)
{
    public override string Code => "monthly-jump";

    public override ImmutableArray<Figure> Figures =>
        [Figure.Of("earlier", Earlier), Figure.Of("later", Later), Figure.Of("change", Change)];

    public override FindingText WordedBy(IFindingWords words) => words.Say(this);
}

internal static class MonthlyJumpCheck
{
    public static void Run(CheckedCase given, List<Finding> found)
    {
        var odd = new List<OddValue>();
        foreach (var finding in found)
        {
            if (finding is OddValue value)
            {
                odd.Add(value);
            }
        }

        RunTable(given, given.Sheet.Costs, odd, found);
        RunTable(given, given.Sheet.Financing, odd, found);
    }

    // The grant row follows from all the others, and a fixed amount has no pace: neither jumps.
    private static void RunTable(CheckedCase given, SheetTable table, List<OddValue> odd, List<Finding> found)
    {
        foreach (var row in table.Rows)
        {
            if (row.Row.Rule is Typed && row.Row.Pace != Pace.Fixed && row.Row.Id != given.Project.Grant.Row)
            {
                for (var later = 1; later < row.Amounts.Length; later++)
                {
                    if (Jump(given.Project, given.Counts, row, later) is { } jump
                        && !IsOdd(odd, row.Row, given.Project.Timeline, later))
                    {
                        found.Add(jump);
                    }
                }
            }
        }
    }

    private static MonthlyJump? Jump(Project project, PaceCounts counts, SheetRow row, int later)
    {
        if (row.Amounts[later - 1].Amount is not { Ore: > 0 } before || row.Amounts[later].Amount is not { Ore: > 0 } after)
        {
            return null;
        }

        var (timeline, pace) = (project.Timeline, row.Row.Pace);
        if (IsClearlyNone(project, before.Ore / counts.Roughly(pace, later - 1), after.Ore / counts.Roughly(pace, later)))
        {
            return null;
        }

        var (earlierRate, laterRate) = (before.Kronor / counts.Of(pace, later - 1), after.Kronor / counts.Of(pace, later));
        var change = new Share((laterRate / earlierRate) - 1);
        var isJump = Math.Abs(change.Fraction) > project.Limits.MonthlyJump.Fraction
            && Math.Abs(laterRate - earlierRate) >= project.Limits.SmallestMonthlyJump.Kronor;
        return isJump
            ? new MonthlyJump(
                Place.Cell(row.Row, timeline, later),
                timeline.Label(later - 1),
                pace,
                Money.Rounded(earlierRate, project.Precision),
                Money.Rounded(laterRate, project.Precision),
                change)
            : null;
    }

    // Most amounts stay far from the limit: only what comes near it is divided exactly.
    private static bool IsClearlyNone(Project project, double earlier, double later) =>
        Math.Abs((later / earlier) - 1) < (double)project.Limits.MonthlyJump.Fraction - 1e-6;

    // A slip of a zero jumps too, on both sides of it: it is said once, as the slip it may be.
    private static bool IsOdd(List<OddValue> odd, Row row, Timeline timeline, int later)
    {
        foreach (var value in odd)
        {
            if (value.At.Row == row.Id
                && (value.At.Period == timeline[later].Id || value.At.Period == timeline[later - 1].Id))
            {
                return true;
            }
        }

        return false;
    }
}
