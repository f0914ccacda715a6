using FsCheck;
using FsCheck.Fluent;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>Random projects, edits and amounts for the laws of the core.</summary>
public static class ProjectGen
{
    public static Gen<Money> Kronor(int largest) =>
        Gen.Choose(-largest, largest).Select(kronor => Money.FromKronor(kronor));

    /// <summary>One to six periods, whole years or parts of years; none, some or all but the last are actual.</summary>
    public static Gen<Timeline> Timelines() =>
        from year in Gen.Choose(2019, 2024)
        from month in Gen.Choose(1, 12)
        from length in Gen.Choose(1, 60)
        from actual in Gen.Choose(0, 3)
        select Build(new DateOnly(year, month, 1), length, actual);

    /// <summary>Typed projects of up to seven rows a table, with blanks, a heading and a grant row.</summary>
    public static Gen<Project> Projects() =>
        from timeline in Timelines()
        from costs in Rows(timeline.Count, 1)
        from financing in Rows(timeline.Count, 101)
        from precision in Gen.Elements(Precision.Krona, Precision.Krona, Precision.Ore)
        from kinds in Gen.Choose(0, 8).ArrayOf(costs.Length)
        from contributions in Gen.Choose(0, 3).ArrayOf(financing.Length)
        select new Project
        {
            Header = new Header { Title = "Projekt" },
            Timeline = timeline,
            Precision = precision,
            Costs = [.. costs.Select((cells, i) => new CostRow
            {
                Id = new RowId($"{i + 1}"), Label = $"Kostnad {(char)('A' + i)}", Kind = (CostKind)kinds[i], Cells = cells,
            })],
            Financing =
            [
                new FinancierRow
                {
                    Id = new RowId("100"),
                    Label = "Offentlig finansiär",
                    IsHeading = true,
                    Cells = [.. new CellEntry?[timeline.Count]],
                },
                .. financing.Select((cells, i) => new FinancierRow
                {
                    Id = new RowId($"{i + 101}"),
                    Label = $"Finansiär {(char)('A' + i)}",
                    Contribution = (Contribution)contributions[i],
                    Cells = cells,
                }),
            ],
            Grant = new GrantTerms { Row = new RowId("101"), Share = Share.FromPercent(50) },
        };

    /// <summary>An edit that may or may not fit the project: cells, rows, rules, periods.</summary>
    public static Gen<Edit> Edits(Project project)
    {
        Row[] rows = [.. project.Costs, .. project.Financing];
        var row = Gen.Elements(rows);
        var period = Gen.Elements<Period>(project.Timeline.Periods);
        return Gen.OneOf(
            from r in row
            from p in period
            from amount in Kronor(1_000_000)
            from blank in Gen.Choose(0, 4)
            select (Edit)SetCells.One(new CellId(r.Id, p.Id), blank == 0 ? null : new AmountEntry(amount)),
            from r in row from name in Gen.Elements("Resor", "Lokaler", " ") select (Edit)new RenameRow(r.Id, name),
            from r in row from index in Gen.Choose(0, 9) select (Edit)new MoveRow(r.Id, index),
            from r in row select (Edit)new RemoveRow(r.Id),
            from id in Gen.Choose(200, 999)
            from index in Gen.Choose(0, 9)
            select (Edit)new AddRow(new CostRow { Id = new RowId($"x{id}"), Label = "Ny rad" }, index),
            from id in Gen.Choose(200, 999)
            from heading in Gen.Choose(0, 5)
            from rule in Rules(rows)
            select (Edit)new AddRow(new FinancierRow { Id = new RowId($"x{id}"), Label = "Ny finansiär", IsHeading = heading == 0, Rule = rule }, 9),
            from r in row from none in Gen.Choose(0, 3) select (Edit)new SetGrantTerms(project.Grant with { Row = none == 0 ? null : r.Id }),
            from r in row from rule in Rules(rows) select (Edit)new SetRule(r.Id, rule),
            from p in period from actual in Gen.Elements(true, false) select (Edit)new LockPeriod(p.Id, actual));
    }

    public static Gen<RowRule> Rules(Row[] rows) => Gen.OneOf(
        Gen.Constant<RowRule>(Typed.Rule),
        Gen.Constant<RowRule>(Residual.Rule),
        from total in Kronor(5_000_000)
        from way in Gen.Elements(Enum.GetValues<SpreadBy>())
        select (RowRule)new Spread(total, way),
        from way in Gen.Elements(Enum.GetValues<GrantSplit>()) select (RowRule)new GrantShare(way),
        from percent in Gen.Choose(1, 60)
        from row in Gen.Elements(rows)
        from less in Gen.Elements(rows)
        select (RowRule)new FlatRate(Share.FromPercent(percent), [new RowTerm(row.Id), new RowTerm(less.Id, IsLess: true)]),
        from monthly in Gen.Choose(1_000, 90_000)
        from index in Gen.Choose(0, 5)
        select (RowRule)new PerMonth(monthly, 1, new Share(0.3142m), Share.FromPercent(index), 2023));

    private static Gen<ImmutableArray<CellEntry?>[]> Rows(int periods, int first) =>
        from count in Gen.Choose(first > 100 ? 1 : 0, 7)
        from rows in Cells(periods).ArrayOf(count)
        select rows;

    private static Gen<ImmutableArray<CellEntry?>> Cells(int periods) =>
        from blanks in Gen.Choose(0, 5).ArrayOf(periods)
        from amounts in Kronor(3_000_000).ArrayOf(periods)
        select amounts.Select((amount, i) => blanks[i] == 0 ? null : (CellEntry?)new AmountEntry(amount)).ToImmutableArray();

    private static Timeline Build(DateOnly first, int months, int actual)
    {
        var timeline = Timeline.Years(first, first.AddMonths(months).AddDays(-1));
        return new Timeline(
            [.. timeline.Periods.Select((period, i) => period with { Actual = i < actual && i < timeline.Count - 1 })]);
    }
}
