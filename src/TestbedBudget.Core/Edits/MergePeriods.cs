namespace TestbedBudget.Core;

/// <summary>Makes one period of those from the first to the last: amounts are added, and the first gives its identity.</summary>
/// <remarks>
/// Formulas in the periods, and those that name them, become the amounts they show. A row whose rule fills some of
/// the periods and not others gets what they show together, typed.
/// </remarks>
public sealed record MergePeriods(PeriodId First, PeriodId Last) : Edit
{
    public override EditOutcome ApplyTo(Project project)
    {
        var (first, last) = (project.Timeline.IndexOf(First), project.Timeline.IndexOf(Last));
        if (first < 0 || last < 0)
        {
            return new EditOutcome(project, new PeriodMissing(first < 0 ? First : Last));
        }

        var merged = project.Timeline.Periods.AsSpan()[Math.Min(first, last)..(Math.Max(first, last) + 1)];
        if (first >= last || !AllAre(project.Timeline[first].Actual, merged))
        {
            return new EditOutcome(
                project, new CannotMerge(project.Timeline.Label(first), project.Timeline.Label(last)));
        }

        var sheet = Sheet.Of(project);
        if (PeriodColumns.ErrorIn(sheet, first, last) is { } error)
        {
            return new EditOutcome(project, error);
        }

        return TooLarge(sheet, first, last) is { } tooLarge
            ? new EditOutcome(project, tooLarge)
            : Merged(project, sheet, first, last);
    }

    public override ImmutableArray<Consequence> Consequences(Project project)
    {
        var after = ApplyTo(project).Project;
        var told = PeriodColumns.BecameAmounts(project, after).ToBuilder();
        var (first, last) = (project.Timeline.IndexOf(First), project.Timeline.IndexOf(Last));
        for (var index = 0; index < RowNumbers.Count(project); index++)
        {
            var row = RowNumbers.RowAt(project, index);
            if (row.Rule is not Typed && !ReferenceEquals(after, project)
                && RowNumbers.RowAt(after, index).Cells[first] is AmountEntry typed
                && Enumerable.Range(first, last - first + 1).Any(i => row.Cells[i] is null && !project.Timeline[i].Actual))
            {
                told.Add(new BecameAmount(row.Label, after.Timeline.Label(first), typed.Amount));
            }
        }

        return told.ToImmutable();
    }

    private static bool AllAre(bool actual, ReadOnlySpan<Period> periods)
    {
        foreach (var period in periods)
        {
            if (period.Actual != actual)
            {
                return false;
            }
        }

        return true;
    }

    private static EditOutcome Merged(Project project, Sheet sheet, int first, int last)
    {
        var shown = sheet.ById();
        var periods = project.Timeline.Periods
            .RemoveRange(first + 1, last - first)
            .SetItem(first, project.Timeline[first] with { Last = project.Timeline[last].Last });
        var typed = PeriodColumns.Typed(
            project,
            sheet,
            period => project.Timeline.IndexOf(period.Id) is var at && at >= first && at <= last);
        var noted = typed with
        {
            Notes = [.. typed.Notes.OrderBy(note => note.Period is { } period ? project.Timeline.IndexOf(period) : -1)
                .Select(Moved)
                .GroupBy(note => (note.Row, note.Period))
                .Select(notes => notes.First() with { Text = string.Join('\n', notes.Select(note => note.Text)) })],
        };
        return PeriodSplit.Refused(project, PeriodColumns.Arranged(noted, periods, Cell));

        CellEntry? Cell(Row row, int period) => period < first ? row.Cells[period]
            : period > first ? row.Cells[period + last - first]
            : Sum(shown[row.Id.Value], first, last);

        Note Moved(Note note) => note.Period is { } period && project.Timeline.IndexOf(period) is var at
            && at > first && at <= last
            ? note with { Period = project.Timeline[first].Id }
            : note;
    }

    private static AmountEntry? Sum(SheetRow row, int first, int last)
    {
        var sum = CellValue.Blank;
        var typed = false;
        for (var i = first; i <= last; i++)
        {
            sum += row.Amounts[i];
            typed |= row.Row.Cells[i] is not null;
        }

        return typed && sum.Amount is { } amount ? new AmountEntry(amount) : null;
    }

    private static AmountTooLarge? TooLarge(Sheet sheet, int first, int last)
    {
        foreach (var row in sheet.Costs.Rows.Concat(sheet.Financing.Rows))
        {
            if (Sum(row, first, last) is { Amount.FitsCell: false } sum)
            {
                return new AmountTooLarge(sum.Amount);
            }
        }

        return null;
    }
}
