using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Fills the selection from its first row or period, or with a series of years.</summary>
public static class Filling
{
    /// <summary>One row alone is filled from the row above it, as Excel does.</summary>
    public static Step Down(Model model)
    {
        var selection = model.Grid().Selection;
        var top = selection.Rows == 1 ? selection.Top - 1 : selection.Top;
        return top < 0
            ? model.Say(model.Texts.Tables.NothingAbove)
            : Fill(model, selection with { Top = top }, Core.Fill.Down);
    }

    /// <summary>One period alone is filled from the one before it.</summary>
    public static Step Right(Model model)
    {
        var selection = model.Grid().Selection;
        var first = Math.Max(0, selection.Left);
        var left = selection.Right <= first ? first - 1 : first;
        return left < 0
            ? model.Say(model.Texts.Tables.NothingBefore)
            : Fill(model, selection with { Left = left }, Core.Fill.Right);
    }

    /// <summary>From the first selected period on, to the last one where only one is selected.</summary>
    public static Step AskSeries(Model model) => model.Push(new FormLayer(
        model.Texts.Tables.SeriesTitle,
        [new TextInput("percent", model.Texts.Tables.SeriesPercent, TextField.At("2,0"))],
        static (below, values) => (values.Text("percent") is { } typed ? NumberInput.SignedPercent(typed) : null) is not { } percent
            ? FormOutcome.Refused("percent", below.Texts.Cases.NotAShare(values.Text("percent") ?? string.Empty))
            : Series(below, percent))
    {
        Intro = [model.Texts.Tables.SeriesIntro],
    });

    private static FormOutcome Series(Model model, Share yearly)
    {
        var selection = model.Grid().Selection;
        var left = Math.Max(0, selection.Left);
        var right = selection.Right > left ? selection.Right : model.Shown().Project.Timeline.Count - 1;
        return right == left
            ? model.Say(model.Texts.Tables.NothingAfter)
            : Fill(model, selection with { Left = left, Right = right }, (project, rows, periods) => Core.Fill.Series(project, rows, periods, yearly));
    }

    private static Step Fill(
        Model model, GridSelection filled, Func<Project, ImmutableArray<RowId>, ImmutableArray<PeriodId>, SetCells> fill)
    {
        var project = model.Shown().Project;
        var rows = project.Rows(filled.Table).Skip(filled.Top).Take(filled.Rows).ToArray();
        if (rows is [{ IsHeading: true }, _, ..] && filled.Columns == 1)
        {
            return model.Say(model.Texts.Tables.NothingAbove);
        }

        ImmutableArray<PeriodId> periods = [.. Enumerable.Range(Math.Max(0, filled.Left), filled.Right - Math.Max(0, filled.Left) + 1).Select(column => project.Timeline[column].Id)];
        var made = fill(project, [.. rows.Select(row => row.Id)], periods);
        var changes = made.Changes.RemoveAll(change => Equals(project.Entry(change.Cell), change.Entry));
        return changes.IsEmpty ? model.Say(model.Texts.Screen.SaidNothing) : model.Apply(new SetCells(changes));
    }
}
