using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>
/// A random project that could exist: 1–10 periods with merged and part years, 1–40 rows with headings, blanks,
/// negative amounts, rules, notes and prose.
/// </summary>
public static class RandomProject
{
    public static Project Of(Dice dice)
    {
        var precision = dice.Once(5) ? Precision.Ore : Precision.Krona;
        var timeline = RandomTimeline(dice);
        var numbers = 0;
        var costs = dice.Some(1, 20, () => CostRow(dice, timeline, precision, NextId()));
        var financing = dice.Some(0, 20, () => FinancierRow(dice, timeline, precision, NextId()));
        var project = new Project
        {
            Header = RandomHeader(dice),
            Timeline = timeline,
            Precision = precision,
            Costs = costs,
            Financing = financing,
            Memo = new MemoText(dice.Some(0, 4, () => Section(dice))),
            Limits = dice.Once(3) ? Limits.Default with { LargestShare = dice.Share() } : Limits.Default,
            Notes = dice.Some(0, 3, () => RandomNote(dice, [.. costs, .. financing], timeline)),
            Reviews = dice.Some(0, 2, () => new Review(dice.Text(), dice.Text(), dice.Text(), dice.Day())),
        };
        return WithRules(dice, project with { Grant = Terms(dice, project) });

        RowId NextId() => new((++numbers).ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    public static Timeline RandomTimeline(Dice dice)
    {
        var periods = ImmutableArray.CreateBuilder<Period>();
        var first = new DateOnly(dice.Between(2018, 2024), dice.Between(1, 12), dice.Once(5) ? 15 : 1);
        var count = dice.Between(1, 10);
        var actual = dice.Between(0, count / 2);
        for (var i = 0; i < count; i++)
        {
            var last = Last(first);
            var id = dice.Once(6) ? new PeriodId(first.AddDays(-1)) : new PeriodId(first);
            periods.Add(new Period(id, first, last, i < actual));
            first = last.AddDays(1);
        }

        return Timeline.Fault(periods.ToImmutable()) is null ? new Timeline(periods.ToImmutable()) : RandomTimeline(dice);

        DateOnly Last(DateOnly from) => dice.Between(1, 5) switch
        {
            1 => new DateOnly(from.Year + 2, 12, 31),
            2 => MonthCount.MonthEnd(from.AddMonths(dice.Between(0, 6))),
            3 => from.AddDays(dice.Between(0, 40)),
            _ => new DateOnly(from.Year, 12, 31),
        };
    }

    public static Header RandomHeader(Dice dice) => new()
    {
        Title = dice.Text(),
        CaseNumber = dice.Once(3) ? null : $"{dice.Between(19, 26)}RS{dice.Between(1, 99_999)}",
        Applicant = dice.TextOrNull(),
        Officer = dice.TextOrNull(),
        Unit = dice.TextOrNull(),
        Forum = dice.TextOrNull(),
        MemoDate = dice.Once(3) ? null : dice.Day(),
    };

    public static CostRow CostRow(Dice dice, Timeline timeline, Precision precision, RowId id)
    {
        var heading = dice.Once(8);
        return new CostRow
        {
            Id = id,
            Label = dice.Text(),
            IsHeading = heading,
            Kind = dice.OneOf<CostKind>(),
            ChosenPace = dice.Once(4) ? dice.OneOf<Pace>() : null,
            Cells = Cells(dice, timeline, precision, heading),
        };
    }

    public static FinancierRow FinancierRow(Dice dice, Timeline timeline, Precision precision, RowId id)
    {
        var heading = dice.Once(8);
        return new FinancierRow
        {
            Id = id,
            Label = dice.Text(),
            IsHeading = heading,
            Sector = dice.OneOf<Sector>(),
            Contribution = dice.OneOf<Contribution>(),
            ChosenPace = dice.Once(4) ? dice.OneOf<Pace>() : null,
            Cells = Cells(dice, timeline, precision, heading),
        };
    }

    public static MemoSection Section(Dice dice) =>
        new(dice.Text(), dice.Once(2) ? "{{decision}}\n\n" + dice.Text() : dice.Text());

    public static Note RandomNote(Dice dice, IReadOnlyList<Row> rows, Timeline timeline) => dice.Between(1, 3) switch
    {
        1 => new Note(null, null, dice.Text()),
        2 => new Note(dice.One(rows).Id, null, dice.Text()),
        _ => new Note(dice.One(rows).Id, dice.One(timeline.Periods).Id, dice.Text()),
    };

    /// <summary>A rule that the row can have. The rows it names may make a circle: that is a finding, not a fault.</summary>
    public static RowRule Rule(Dice dice, Project project, Row row) => dice.Between(1, row is FinancierRow ? 5 : 3) switch
    {
        1 => new PerMonth(dice.Between(20_000, 70_000), dice.Between(1, 30) / 10m, dice.Share(), new Share(0.025m), 2024),
        2 => new FlatRate(dice.Share(), dice.Some(1, 3, () => Term(dice, project, row))),
        3 => new Spread(dice.Amount(project.Precision), dice.OneOf<SpreadBy>()),
        4 when project.Grant.Row == row.Id => new GrantShare(dice.OneOf<GrantSplit>()),
        5 when !project.Financing.Any(other => other.Rule is Residual) => Residual.Rule,
        _ => Typed.Rule,
    };

    public static GrantTerms Terms(Dice dice, Project project)
    {
        var financiers = project.Financing.Where(row => !row.IsHeading).ToList();
        return new GrantTerms
        {
            Row = financiers.Count == 0 || dice.Once(5) ? null : dice.One(financiers).Id,
            Share = dice.Once(4) ? null : dice.Share(),
            Basis = dice.OneOf<ShareBasis>(),
            Cap = dice.Once(2) ? null : Money.FromKronor(dice.Between(0, 9_000_000)),
        };
    }

    private static BaseTerm Term(Dice dice, Project project, Row row)
    {
        var others = project.Costs.Where(other => other.Id != row.Id).ToList();
        return others.Count == 0 || dice.Once(3)
            ? new ContributionTerm(dice.OneOf<Contribution>(), dice.Once(2))
            : new RowTerm(dice.One(others).Id, dice.Once(2));
    }

    private static Project WithRules(Dice dice, Project project)
    {
        foreach (var table in new[] { TableKind.Costs, TableKind.Financing })
        {
            foreach (var row in project.Rows(table))
            {
                if (!row.IsHeading && dice.Once(4))
                {
                    var edit = new SetRule(row.Id, Rule(dice, project, row), KeepTyped: dice.Once(3));
                    project = edit.ApplyTo(project).Project;
                }
            }
        }

        return project;
    }

    private static ImmutableArray<CellEntry?> Cells(Dice dice, Timeline timeline, Precision precision, bool heading) =>
        [.. timeline.Periods.Select(_ =>
            heading || dice.Once(5) ? null : new AmountEntry(dice.Amount(precision)))];
}
