using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>A random edit or change that somebody could make to what is there. Some are refused, as in life.</summary>
public static class RandomEdit
{
    public static Edit Of(Dice dice, Project project)
    {
        IReadOnlyList<Row> rows = [.. project.Costs, .. project.Financing];
        if (rows.Count == 0)
        {
            return Added(dice, project);
        }

        var row = dice.One(rows);
        return dice.Between(1, 18) switch
        {
            1 => Added(dice, project),
            2 => new RemoveRow(row.Id),
            3 => new MoveRow(row.Id, dice.Between(0, 10)),
            4 => new RenameRow(row.Id, dice.Text()),
            5 => new SetCostKind(row.Id, dice.OneOf<CostKind>()),
            6 => new SetFinancier(row.Id, dice.OneOf<Sector>(), dice.OneOf<Contribution>()),
            7 => new SetPace(row.Id, dice.Once(3) ? null : dice.OneOf<Pace>()),
            8 => new SetRule(row.Id, RandomProject.Rule(dice, project, row), dice.Once(2)),
            9 => new SetHeader(RandomProject.RandomHeader(dice)),
            10 => new SetGrantTerms(RandomProject.Terms(dice, project)),
            11 => new SetNote(RandomProject.RandomNote(dice, rows, project.Timeline)),
            12 => new LockPeriod(dice.One(project.Timeline.Periods).Id, dice.Once(2)),
            13 => new EditAll([CellsOf(dice, project, rows), new RenameRow(row.Id, dice.Text())]),
            _ => CellsOf(dice, project, rows),
        };
    }

    public static Change ChangeOf(Dice dice, Workbook workbook) => new EditBase(Of(dice, workbook.Base));

    /// <summary>So many changes that are taken, one after the other, and what they come to.</summary>
    public static (ImmutableArray<Change> Changes, Workbook After) Taken(Dice dice, Workbook workbook, int count)
    {
        var changes = ImmutableArray.CreateBuilder<Change>(count);
        while (changes.Count < count)
        {
            var change = ChangeOf(dice, workbook);
            var (next, refusal) = change.ApplyTo(workbook);
            if (refusal is null)
            {
                changes.Add(change);
                workbook = next;
            }
        }

        return (changes.ToImmutable(), workbook);
    }

    private static AddRow Added(Dice dice, Project project)
    {
        var id = new RowId($"r{dice.Between(1, int.MaxValue - 1)}");
        Row row = dice.Once(2)
            ? RandomProject.CostRow(dice, project.Timeline, project.Precision, id)
            : RandomProject.FinancierRow(dice, project.Timeline, project.Precision, id);
        return new AddRow(row, dice.Between(0, 30));
    }

    private static SetCells CellsOf(Dice dice, Project project, IReadOnlyList<Row> rows) => new(dice.Some(
        1,
        4,
        () => new CellChange(
            new CellId(dice.One(rows).Id, dice.One(project.Timeline.Periods).Id),
            dice.Once(5) ? null : new AmountEntry(dice.Amount(project.Precision)))));
}
