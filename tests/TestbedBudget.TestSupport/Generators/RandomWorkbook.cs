using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>A random case: a project, its decisions, what-ifs and what an import printed.</summary>
public static class RandomWorkbook
{
    public static Workbook Of(Dice dice)
    {
        var project = RandomProject.Of(dice);
        return new Workbook
        {
            Key = project.Header.CaseNumber ?? $"~{dice.Between(100_000, 999_999)}",
            Base = project,
            Decisions = dice.Some(0, 2, () => Decision(dice)),
            Scenarios = [.. Enumerable.Range(1, dice.Between(0, 2)).Select(number => Scenario(dice, project, number))],
            Printed = dice.Once(3) ? null : Printed(dice, project) with { Claims = dice.Some(0, 2, () => Claim(dice)) },
            Told = dice.Some(0, 3, () => Told(dice, project)),
        };
    }

    private static Decision Decision(Dice dice) => new()
    {
        Date = dice.Once(4) ? null : dice.Day(),
        Paragraph = dice.Once(2) ? null : $"§ {dice.Between(1, 200)}",
        Forum = dice.TextOrNull(),
        Grant = dice.Once(4) ? null : Money.FromKronor(dice.Between(1, 9_000_000)),
        Share = dice.Once(4) ? null : dice.Share(),
        First = dice.Once(4) ? null : dice.Day(),
        Last = dice.Once(4) ? null : dice.Day(),
        Project = dice.Once(2) ? null : RandomProject.Of(dice),
    };

    private static Scenario Scenario(Dice dice, Project project, int number)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = dice.Between(0, 4); i > 0; i--)
        {
            var edit = RandomEdit.Of(dice, project);
            project = edit.ApplyTo(project).Project;
            edits.Add(edit);
        }

        return new Scenario($"{dice.Text()} {number}", edits.ToImmutable());
    }

    private static PrintedClaim Claim(Dice dice) => new(dice.Text(), dice.Text(), dice.TextOrNull(), dice.Once(2));

    private static Told Told(Dice dice, Project project) => new($"kr {dice.Between(1, 9_000_000)}", dice.Some(1, 3, () => dice.Between(1, 3) switch
    {
        1 => FigureId.Cell(dice.OneOf<TableKind>(), dice.Once(3) ? null : dice.One(project.Costs).Id, dice.Once(3) ? null : dice.One(project.Timeline.Periods).Id),
        2 => FigureId.Share(dice.OneOf<ShareBasis>(), dice.One(project.Timeline.Periods).Id),
        _ => FigureId.Of(FigureName.Increase),
    }));

    private static Printed Printed(Dice dice, Project project)
    {
        return new Printed(Table(project.Costs), Table(project.Financing), dice.Once(2) ? null : dice.Amount(Precision.Krona));

        PrintedTable Table(IEnumerable<Row> rows) => new(
            [.. project.Timeline.Periods.Select(period => period.Id)],
            [.. rows.Select(row => new PrintedRow(row.Id, Amounts(), dice.Once(4) ? null : dice.Amount(Precision.Krona)))],
            Amounts(),
            dice.Once(4) ? null : dice.Amount(Precision.Krona));

        ImmutableArray<Money?> Amounts() =>
            [.. project.Timeline.Periods.Select(_ => dice.Once(4) ? null : (Money?)dice.Amount(Precision.Krona))];
    }
}
