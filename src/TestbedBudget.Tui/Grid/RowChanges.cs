using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is done with whole rows: doubled, sorted within their group, marked as the grant.</summary>
public static class RowChanges
{
    /// <summary>A copy under the row; its formulas move with it, its rule and kind are the same.</summary>
    public static Step Duplicate(Model model)
    {
        var (grid, project) = (model.Grid(), model.Shown().Project);
        var row = grid.Cursor.RowIn(project)!;
        var (id, next) = model.NewRowId();
        var added = new AddRow(row with { Id = id, Rule = row.Rule is Residual or GrantShare ? Typed.Rule : row.Rule }, grid.Cursor.Index + 1);
        var made = added.ApplyTo(project);
        var moved = made.Refusal is null ? Formulas(row, id, made.Project) : [];
        var step = next.Apply(moved.IsEmpty ? added : new EditAll([added, new SetCells(moved)]));
        return !step.Made ? step
            : step with { Model = step.Model.Show(step.Model.Grid() with { Cursor = grid.Cursor with { Index = grid.Cursor.Index + 1 } }) };
    }

    public static Step MarkGrant(Model model)
    {
        var project = model.Shown().Project;
        var row = model.Grid().Cursor.RowIn(project)!;
        return project.Grant.Row == row.Id
            ? model.Say(model.Texts.Tables.IsGrantAlready(row.Label))
            : model.Apply(new SetGrantTerms(project.Grant with { Row = row.Id })) is var step && !step.Made ? step
            : step with { Model = step.Model.Say(model.Texts.Tables.GrantMarked(row.Label)) };
    }

    public static Step AskSort(Model model) => model.Push(new FormLayer(
        model.Texts.Tables.SortTitle,
        [new ChoiceInput("by", model.Texts.Tables.SortBy, [model.Texts.Tables.ByName, model.Texts.Tables.BySize], 0)],
        static (below, values) => Sort(below, values.Choice("by") == 0)));

    private static Step Sort(Model model, bool byName)
    {
        var (cursor, project) = (model.Grid().Cursor, model.Shown().Project);
        var rows = project.Rows(cursor.Table);
        var (first, count) = Group(rows, cursor.Index);
        var group = Enumerable.Range(first, count).Select(index => rows[index]).ToArray();
        var sorted = byName
            ? group.OrderBy(row => SwedishText.SortKey(row.Label), StringComparer.Ordinal)
            : group.OrderByDescending(row => model.Shown().Sheet.Find(row.Id)!.Total.OrZero);
        var moves = ImmutableArray.CreateBuilder<Edit>();
        var place = first;
        foreach (var row in sorted)
        {
            moves.Add(new MoveRow(row.Id, place++));
        }

        return group.SequenceEqual(sorted) ? model.Say(model.Texts.Screen.SaidNothing) : model.Apply(new EditAll(moves.ToImmutable()));
    }

    // The rows around the index up to the headings; a heading stands for the rows under it.
    private static (int First, int Count) Group(IReadOnlyList<Row> rows, int index)
    {
        var first = rows[index].IsHeading ? index + 1 : index;
        while (first > 0 && !rows[first - 1].IsHeading)
        {
            first--;
        }

        var end = first;
        while (end < rows.Count && !rows[end].IsHeading)
        {
            end++;
        }

        return (first, end - first);
    }

    private static ImmutableArray<CellChange> Formulas(Row row, RowId copy, Project made)
    {
        var changes = ImmutableArray.CreateBuilder<CellChange>();
        for (var period = 0; period < row.Cells.Length; period++)
        {
            if (row.Cells[period] is FormulaEntry formula && !made.Timeline[period].Actual)
            {
                changes.Add(new CellChange(
                    new CellId(copy, made.Timeline[period].Id), new FormulaEntry(formula.Formula.Moved(1, 0, made))));
            }
        }

        return changes.ToImmutable();
    }
}
