using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Rows and periods.</summary>
public static class TableCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("insert-row", Menu.Table, KeyPlace.Grid, RowForms.Insert) { Keys = ["Ctrl+N", "Insert"], WhyNot = FileCommands.ReadOnly },
        new("insert-heading", Menu.Table, KeyPlace.Grid, RowForms.InsertHeading) { WhyNot = FileCommands.ReadOnly },
        new("delete-row", Menu.Table, KeyPlace.Grid, Delete) { Keys = ["Ctrl+K"], WhyNot = NoRow },
        new("move-row-up", Menu.Table, KeyPlace.Grid, static model => Move(model, -1)) { Keys = ["Alt+Up"], WhyNot = NoRow },
        new("move-row-down", Menu.Table, KeyPlace.Grid, static model => Move(model, 1)) { Keys = ["Alt+Down"], WhyNot = NoRow },
        new("duplicate-row", Menu.Table, KeyPlace.Grid, RowChanges.Duplicate) { WhyNot = NoRow },
        new("sort-rows", Menu.Table, KeyPlace.Grid, RowChanges.AskSort) { WhyNot = NoRow },
        new("mark-grant-row", Menu.Table, KeyPlace.Grid, RowChanges.MarkGrant) { WhyNot = NoFinancier },
        new("rename-row", Menu.Table, KeyPlace.Grid, Rename) { WhyNot = NoRow },
        new("row-details", Menu.Table, KeyPlace.Grid, RowForms.Details) { WhyNot = NoRow },
        new("row-rule", Menu.Table, KeyPlace.Grid, RuleForm.Open) { Keys = ["Ctrl+E"], WhyNot = RuleForm.WhyNot },
        new("lock-period", Menu.Table, KeyPlace.Grid, LockPeriod) { WhyNot = FileCommands.ReadOnly },
        new("split-period", Menu.Table, KeyPlace.Grid, PeriodForms.AskSplit) { WhyNot = NoPeriod },
        new("split-years", Menu.Table, KeyPlace.Grid, PeriodForms.SplitYears) { WhyNot = NoPeriod },
        new("merge-periods", Menu.Table, KeyPlace.Grid, PeriodForms.Merge) { WhyNot = NoPeriod },
        new("add-period", Menu.Table, KeyPlace.Grid, PeriodForms.AskAdd) { WhyNot = FileCommands.ReadOnly },
        new("remove-period", Menu.Table, KeyPlace.Grid, PeriodForms.Remove) { WhyNot = NoPeriod },
        new("note", Menu.Table, KeyPlace.Grid, Notes.AskHere) { WhyNot = NoRow },
        new("note-row", Menu.Table, KeyPlace.Grid, Notes.AskRow) { WhyNot = NoRow },
        new("note-case", Menu.Table, KeyPlace.Grid, Notes.AskCase) { WhyNot = FileCommands.ReadOnly },
        new("per-month", Menu.Table, KeyPlace.Grid, static model => model.Show(model.Grid() with { PerMonth = !model.Grid().PerMonth })),
    ];

    private static string? NoRow(Model model) => FileCommands.ReadOnly(model)
        ?? (model.Grid().Cursor.RowIn(model.Shown().Project) is null ? model.Texts.Screen.NoRowHere(KeyLabel.Of(model, "insert-row")) : null);

    private static string? NoFinancier(Model model) => NoRow(model)
        ?? (RowHere(model) is FinancierRow { IsHeading: false } ? null : model.Texts.Tables.StandOnFinancier);

    private static string? NoPeriod(Model model) => FileCommands.ReadOnly(model)
        ?? (model.Grid().Cursor.Column == GridCursor.Label ? model.Texts.Screen.StandInPeriod : null);

    private static Row RowHere(Model model) => model.Grid().Cursor.RowIn(model.Shown().Project)!;

    // Undo brings it back; a row that others stand on is asked about first.
    private static Step Delete(Model model)
    {
        var row = RowHere(model);
        var project = model.Shown().Project;
        var readers = RowsThatName(project, row.Id);
        return project.Grant.Row == row.Id ? Ask(model.Texts.Cases.DeleteGrantRow(row.Label))
            : readers.Length > 0 ? Ask(model.Texts.Cases.DeleteReadRow(row.Label, readers))
            : Remove(model, row);

        Step Ask(string question) => model.Push(new ConfirmLayer(question, below => Remove(below, row)));
    }

    private static Step Remove(Model model, Row row)
    {
        var step = model.Apply(new RemoveRow(row.Id));
        var shown = step.Model.Show(step.Model.Grid());
        return step with { Model = ReferenceEquals(step.Model.Case, model.Case) ? shown : shown.Say(model.Texts.Tables.RowRemoved(row.Label)) };
    }

    private static string[] RowsThatName(Project project, RowId id) =>
        [.. project.Costs.Concat<Row>(project.Financing).Where(row => row.Rule.NamedRows.Contains(id)).Select(row => row.Label)];

    private static Step Move(Model model, int by)
    {
        var (grid, row) = (model.Grid(), RowHere(model));
        var target = grid.Cursor.Index + by;
        if (target < 0 || target >= model.Shown().Project.Rows(row.Table).Count)
        {
            return model.Say(model.Texts.Screen.SaidNothing);
        }

        var step = model.Apply(new MoveRow(row.Id, target));
        return step with { Model = step.Model.Show(step.Model.Grid() with { Cursor = grid.Cursor with { Index = target } }) };
    }

    private static Step Rename(Model model)
    {
        var grid = model.Grid() with { Cursor = model.Grid().Cursor with { Column = GridCursor.Label } };
        return CellEditing.Start(model.Show(grid), grid, RowHere(model).Label, EditMode.Edit);
    }

    private static Step LockPeriod(Model model)
    {
        var (cursor, project) = (model.Grid().Cursor, model.Shown().Project);
        if (cursor.Column == GridCursor.Label)
        {
            return model.Say(model.Texts.Screen.StandInPeriod);
        }

        var period = project.Timeline[cursor.Column];
        var step = model.Apply(new LockPeriod(period.Id, !period.Actual));
        return !step.Made ? step
            : step with { Model = step.Model.Say(model.Texts.Cases.Locked(project.Timeline.Label(cursor.Column), !period.Actual)) };
    }
}
