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
        return dice.Between(1, 24) switch
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
            14 => Split(dice, dice.One(project.Timeline.Periods)),
            15 => new MergePeriods(project.Timeline.Periods[0].Id, dice.One(project.Timeline.Periods).Id),
            16 => new AddPeriod(project.Timeline.Last.AddMonths(dice.Between(-3, 9))),
            17 => new RemovePeriod(dice.One(project.Timeline.Periods).Id),
            18 => new ExtendTo(project.Timeline.Last.AddDays(dice.Between(-700, 900)))
            {
                YearlyIndex = dice.Once(2) ? default : dice.Share(),
                Paces = dice.Some(0, 2, () => new RowPace(dice.One(rows).Id, dice.OneOf<Pace>())),
            },
            19 => SetCells.One(new CellId(row.Id, dice.One(project.Timeline.Periods).Id), FormulaOf(dice, project, rows)),
            _ => CellsOf(dice, project, rows),
        };
    }

    public static Change ChangeOf(Dice dice, Workbook workbook)
    {
        if (workbook.Scenarios.IsEmpty || !dice.Once(4))
        {
            return dice.Once(9)
                ? new AddScenario(new Scenario(dice.Text(), [Of(dice, workbook.Base)]))
                : new EditBase(Of(dice, workbook.Base));
        }

        var scenario = dice.One(workbook.Scenarios);
        return dice.Between(1, 6) switch
        {
            1 => new DropScenario(scenario.Name),
            2 => new RenameScenario(scenario.Name, dice.Text()),
            3 => new DuplicateScenario(scenario.Name, dice.Text()),
            4 => new AdoptScenario(scenario.Name),
            5 when !workbook.Base.Financing.IsEmpty =>
                new PayInScenario(scenario.Name, RestPayer.Edits(workbook.Base, dice.One(workbook.Base.Financing).Id, dice.Once(2))),
            _ => new EditScenario(scenario.Name, Of(dice, scenario.Replay(workbook.Base).Project)),
        };
    }

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

    private static SplitPeriod Split(Dice dice, Period period) =>
        new(period.Id, period.First.AddDays(dice.Between(0, 400)));

    private static FormulaEntry FormulaOf(Dice dice, Project project, IReadOnlyList<Row> rows)
    {
        var cell = CellAddress.Of(project, new CellId(dice.One(rows).Id, dice.One(project.Timeline.Periods).Id));
        return new FormulaEntry(Formula.Parse($"={cell}*{dice.Between(1, 9)}+MONTHS()/3", project).Formula!);
    }

    private static AddRow Added(Dice dice, Project project)
    {
        var id = new RowId($"r{dice.Between(1, int.MaxValue - 1)}");
        Row row = dice.Once(2)
            ? RandomProject.CostRow(dice, project.Timeline, project.Precision, id)
            : RandomProject.FinancierRow(dice, project.Timeline, project.Precision, id);
        return new AddRow(dice.Once(2) ? row with { Rule = AnyRule(dice, project, row) } : row, dice.Between(0, 30));
    }

    // Whether the project has room for it or not.
    private static RowRule AnyRule(Dice dice, Project project, Row row) => dice.Between(1, 4) switch
    {
        1 => Residual.Rule,
        2 => new GrantShare(dice.OneOf<GrantSplit>()),
        _ => RandomProject.Rule(dice, project, row),
    };

    private static SetCells CellsOf(Dice dice, Project project, IReadOnlyList<Row> rows) => new(dice.Some(
        1,
        4,
        () => new CellChange(
            new CellId(dice.One(rows).Id, dice.One(project.Timeline.Periods).Id),
            dice.Once(5) ? null : new AmountEntry(dice.Amount(project.Precision)))));
}
