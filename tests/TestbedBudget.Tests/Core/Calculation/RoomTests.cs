using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What is said to be left to a limit can be used to the last krona without going over it.</summary>
public sealed class RoomTests
{
    private static readonly CellId GrantCell = new(new RowId("101"), new PeriodId(new DateOnly(2026, 1, 1)));

    [Fact]
    public void Half_a_krona_is_no_room()
    {
        var grant = Figures(Budget(costs: 100_001, granted: 0, Share.FromPercent(50), Precision.Krona));

        grant.RoomToLimit.ShouldBe(Money.FromKronor(50_000));
        Solve.CoFinancing(Budget(100_001, 0, Share.FromPercent(50), Precision.Krona), Share.FromPercent(50))
            .ShouldBe(new NoAnswer(NoAnswerReason.WithinAlready, null, Money.FromKronor(50_000)));
    }

    [Fact]
    public void Using_the_room_keeps_the_share_within_the_limit_and_one_unit_more_does_not() => Law.Holds(
        from costs in Gen.Choose(1, 9_000_000)
        from granted in Gen.Choose(0, 9_000_000)
        from percent in Gen.Choose(1, 10_000)
        from precision in Gen.Elements(Precision.Krona, Precision.Ore)
        select (costs, granted, limit: Share.FromPercent(percent / 100m), precision),
        static sample =>
        {
            var project = Budget(sample.costs, sample.granted, sample.limit, sample.precision);
            var room = Figures(project).RoomToLimit!.Value;
            var unit = new Money(sample.precision == Precision.Krona ? Money.OrePerKrona : 1);
            if (room < Money.Zero)
            {
                sample.granted.ShouldBeGreaterThan((int)(sample.costs * sample.limit.Fraction));
                return;
            }

            var before = Money.FromKronor(sample.granted);
            if (room > Money.Zero)
            {
                ShareOf(before + room).ShouldBeLessThanOrEqualTo(sample.limit.Fraction);
            }

            ShareOf(before + room + unit).ShouldBeGreaterThan(sample.limit.Fraction);

            decimal ShareOf(Money granted) => Figures(project.After(SetCells.One(GrantCell, new AmountEntry(granted)))).Share!.Value.Fraction;
        });

    private static GrantFigures Figures(Project project) => GrantFigures.Of(new Workbook { Key = "K", Base = project }, Sheet.Of(project));

    private static Project Budget(int costs, int granted, Share limit, Precision precision) => new()
    {
        Header = new Header { Title = "Projekt" },
        Timeline = Timeline.Years(new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)),
        Precision = precision,
        Costs = [new CostRow { Id = new RowId("1"), Label = "Personal", Cells = [new AmountEntry(Money.FromKronor(costs))] }],
        Financing = [new FinancierRow { Id = GrantCell.Row, Label = "1:1-medel", Cells = [new AmountEntry(Money.FromKronor(granted))] }],
        Grant = new GrantTerms { Row = GrantCell.Row },
        Limits = Limits.Default with { LargestShare = limit },
    };
}
