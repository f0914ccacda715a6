using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The period of each pasted column, and the periods that have to be added for them.</summary>
internal static class PastePeriods
{
    /// <summary>The edits that give the project the heads' periods: an empty case takes their years, another is added to at its ends.</summary>
    public static ImmutableArray<Edit> Missing(Project project, ImmutableArray<PastedTable> tables, int headless)
    {
        var spans = tables.SelectMany(table => table.Columns).Where(column => column.Span is not null)
            .DistinctBy(column => column.Span).OrderBy(column => column.Span!.Value.First).ToArray();
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var made = project;
        if (spans.Length > 0 && PasteChoices.IsEmpty(project))
        {
            var first = Kept(project.Timeline.First, spans[0].Span!.Value.First);
            var last = Kept(project.Timeline.Last, spans[^1].Span!.Value.Last);

            // By way of both, since a project never loses all its periods.
            Make(new SetTimelineEnds(
                first < project.Timeline.First ? first : project.Timeline.First, last > project.Timeline.Last ? last : project.Timeline.Last));
            Make(new SetTimelineEnds(first, last));
        }

        foreach (var column in spans)
        {
            if (IndexOf(made.Timeline, column) >= 0)
            {
                continue;
            }

            var (first, last) = column.Span!.Value;
            var (from, to) = (IndexAt(made.Timeline, first), IndexAt(made.Timeline, last));
            if (from >= 0 && to > from && AreBlank(made, from, to))
            {
                Make(new MergePeriods(made.Timeline[from].Id, made.Timeline[to].Id));
            }
            else if (last > made.Timeline.Last && first >= made.Timeline.Last)
            {
                Make(new AddPeriod(last));
            }
        }

        foreach (var column in spans.Reverse().Where(column => column.Span!.Value.Last < made.Timeline.First))
        {
            Make(new AddPeriod(column.Span!.Value.First));
        }

        for (var i = 0; i < headless; i++)
        {
            var next = made.Timeline.Last.AddDays(1);
            Make(new AddPeriod(new DateOnly(next.Year, 12, 31)));
        }

        return edits.ToImmutable();

        void Make(Edit edit)
        {
            var outcome = edit.ApplyTo(made);
            if (outcome.Refusal is null && !ReferenceEquals(outcome.Project, made))
            {
                edits.Add(edit);
                made = outcome.Project;
            }
        }
    }

    /// <summary>The period that the head names, or −1.</summary>
    public static int IndexOf(Timeline timeline, PastedColumn column)
    {
        var bySpan = -1;
        for (var i = 0; i < timeline.Count; i++)
        {
            if (SameName(timeline.Label(i), column.Text))
            {
                return i;
            }

            bySpan = column.Span is { } span && timeline[i].First == span.First && timeline[i].Last == span.Last ? i : bySpan;
        }

        return bySpan;
    }

    // The project may begin within the first year, and end within the last.
    private static DateOnly Kept(DateOnly own, DateOnly pasted) => own.Year == pasted.Year ? own : pasted;

    private static bool SameName(string label, string head) => label.Replace('–', '-') == head.Replace('–', '-').Replace('\u2212', '-').Replace(" ", string.Empty);

    // The ends of the project lie within their years.
    private static int IndexAt(Timeline timeline, DateOnly day)
    {
        var inside = day < timeline.First && day.Year == timeline.First.Year ? timeline.First
            : day > timeline.Last && day.Year == timeline.Last.Year ? timeline.Last
            : day;
        for (var i = 0; i < timeline.Count; i++)
        {
            if (inside >= timeline[i].First && inside <= timeline[i].Last)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool AreBlank(Project project, int first, int last) =>
        project.Costs.Concat<Row>(project.Financing).All(row =>
        {
            for (var i = first; i <= last; i++)
            {
                if (row.Cells[i] is not null)
                {
                    return false;
                }
            }

            return true;
        });
}
