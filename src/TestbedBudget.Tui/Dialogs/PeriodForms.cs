using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Splitting, merging, adding and removing periods; what else follows from it is said.</summary>
public static class PeriodForms
{
    public static Step AskSplit(Model model)
    {
        var (period, label) = Here(model);
        var texts = model.Texts.Tables;
        return model.Push(new FormLayer(
            texts.SplitTitle(label),
            [new TextInput("day", texts.SplitDay, TextField.At(DateInput.Text(Middle(period))), model.Texts.Cases.DateHint)],
            (below, values) => Day(values, monthStart: true) is not { } day
                ? NotADay(below, values)
                : Told(below, new SplitPeriod(period.Id, day))));
    }

    /// <summary>One period a calendar year.</summary>
    public static Step SplitYears(Model model) => Told(model, new SplitIntoYears(Here(model).Period.Id));

    /// <summary>The selected periods become one; with nothing selected, this one and the next.</summary>
    public static Step Merge(Model model)
    {
        var (selection, timeline) = (model.Grid().Selection, model.Shown().Project.Timeline);
        var first = Math.Max(0, selection.Left);
        var last = selection.Right > first ? selection.Right : first + 1;
        return last >= timeline.Count
            ? model.Say(model.Texts.Tables.NothingToMerge)
            : Told(At(model, first), new MergePeriods(timeline[first].Id, timeline[last].Id));
    }

    public static Step AskAdd(Model model)
    {
        var (texts, timeline) = (model.Texts.Tables, model.Shown().Project.Timeline);
        var next = timeline.Last.AddDays(1);
        return model.Push(new FormLayer(
            texts.AddPeriodTitle,
            [new TextInput("day", texts.AddPeriodDay, TextField.At(DateInput.Text(new DateOnly(next.Year, 12, 31))), model.Texts.Cases.DateHint)],
            (below, values) => Day(values, monthStart: false) is not { } day
                ? NotADay(below, values)
                : Told(below, new AddPeriod(day)))
        {
            Intro = [texts.AddPeriodIntro],
        });
    }

    public static Step Remove(Model model)
    {
        var (period, label) = Here(model);
        var edit = new RemovePeriod(period.Id);
        var lost = edit.ApplyTo(model.Shown().Project).Refusal is null ? edit.Consequences(model.Shown().Project).Length : 0;
        return lost == 0
            ? Told(model, edit)
            : model.Push(new ConfirmLayer(model.Texts.Tables.RemovePeriodAsks(label, lost), below => Told(below, edit)));
    }

    private static Model At(Model model, int column) =>
        model.WithTop(model.Grid() with { Cursor = model.Grid().Cursor with { Column = column } });

    private static (Period Period, string Label) Here(Model model)
    {
        var (column, timeline) = (model.Grid().Cursor.Column, model.Shown().Project.Timeline);
        return (timeline[column], timeline.Label(column));
    }

    private static DateOnly Middle(Period period) => period.First.Year < period.Last.Year
        ? new DateOnly(period.Last.Year, 1, 1)
        : MonthCount.MonthEnd(period.First.AddMonths((int)period.Months / 2)) is var end && end < period.Last
            ? new DateOnly(end.Year, end.Month, 1)
            : period.Last;

    private static DateOnly? Day(FormValues values, bool monthStart) =>
        values.Text("day") is { } typed ? DateInput.Read(typed, monthStart) : null;

    private static FormOutcome NotADay(Model model, FormValues values) =>
        FormOutcome.Refused("day", values.Text("day") is { } typed ? model.Texts.Cases.NotADate(typed) : model.Texts.Cases.Needed);

    private static Step Told(Model model, Edit edit)
    {
        var before = model.Shown().Project;
        var step = model.Apply(edit);
        if (!step.Made)
        {
            return step;
        }

        var shown = step.Model.Show(step.Model.Grid() with { Anchor = null, IsSelecting = false });
        return step with
        {
            Model = shown.Say(model.Texts.Tables.PeriodsNow(
                shown.Shown().Project.Timeline.Count,
                edit.Consequences(before).Count(consequence => consequence is BecameAmount),
                edit.Consequences(before).Count(consequence => consequence is AmountDropped))),
        };
    }
}
