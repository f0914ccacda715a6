using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>The page that says everything about the grant.</summary>
public sealed class GrantPageTests
{
    [Fact]
    public void What_remains_and_the_increase_pay_for_the_periods_to_come_line_by_line()
    {
        var sums = Page(Sample.Seed1Case).Lines.Where(line => line.Kind == GrantLineKind.Sum).ToDictionary(line => line.Label, line => line.Total);

        sums["Tidigare beslut 2021-06-16"].ShouldBe("4 111 981");
        sums["− upparbetat i låsta perioder"].ShouldBe("3 121 021");
        sums["= kvarvarande medel"].ShouldBe("990 960");
        sums["+ utökning"].ShouldBe("1 899 876");
        sums["= kommande perioder"].ShouldBe("2 890 836");
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void An_adopted_extension_has_an_increase_of_its_own(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press("F7", "Enter");
        for (var month = 0; month < 6; month++)
        {
            session.Press("Right");
        }

        session.Press("a", "j");
        session.Shown.Workbook.Printed.ShouldNotBeNull();
        session.Screen.ShouldNotContain("skiljer");

        session.Press("Ctrl+U");
        var lines = GrantPage.Of(session.Model).Lines;
        lines.Single(line => line.Label == "+ utökning").Total.ShouldBe("2 501 896");
        lines.ShouldContain(line => line.Label == "Budgetperiodernas 1:1-medel är lika mycket.");
    }

    [Fact]
    public void What_a_typed_grant_parts_is_told_in_the_panel_with_its_unit_on_its_line()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("F6", "Down", "Right", "Up", "Down", "1", "9", "0", "0", "0", "0", "0", "Enter");

        session.Shown.Grant.Remaining!.Difference.ShouldNotBe(Money.Zero);
        session.Screen.ShouldContain($"{SwedishNumber.Amount(session.Shown.Grant.Remaining.Difference.Abs(), Precision.Krona)} kr");
    }

    [Fact]
    public void The_share_is_shown_on_four_bases_period_by_period_added_up_and_in_all()
    {
        var rows = Page(Sample.Seed1Case).Lines.Where(line => line.Kind == GrantLineKind.Row).ToList();

        rows.Count.ShouldBe(2 + (2 * 4));
        rows[2].ShouldSatisfyAllConditions(
            share => share.Label.ShouldBe("bokförda kostnader *"),
            share => share.Cells.ShouldBe(["52,52 %", "45,44 %", "50,15 %", "44,51 %"]),
            share => share.Total.ShouldBe("50,00 %"));
        rows[3].Cells.ShouldBe(["52,52 %", "50,32 %", "50,28 %", "50,00 %"]);
        rows[4].Total.ShouldBe("80,05 %");
    }

    [Fact]
    public void The_plan_of_an_amendment_stands_beside_the_decided_one()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Run("decide").Press("Enter").Run("start-amendment").Press("j");
        session.Press("F7", "Enter").Type("2027-02").Press("Ctrl+U");

        var years = GrantPage.Of(session.Model).Lines.Where(line => line.Kind == GrantLineKind.Year).ToList();
        years[0].Cells.ShouldBe(["beslutat", "nu", "ändring"]);
        years.Single(year => year.Label == "2025").Cells.ShouldBe(["1 413 816", "1 413 814", "−2"]);
        years.Single(year => year.Label == "2027").Cells.ShouldBe(["", "130 674", "+130 674"]);
        session.Press("End").Screen.ShouldContain("Väsentlig ändring: Egen personal");
    }

    [Fact]
    public void Slack_and_what_is_lost_after_it_are_told_for_seed_2()
    {
        var sums = Page(Sample.Seed2Case).Lines.Where(line => line.Kind == GrantLineKind.Sum).Select(line => line.Total).ToArray();

        sums.ShouldContain("18 540");
        sums.ShouldContain("33 öre");
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    public void It_scrolls_to_its_end_and_its_periods_to_the_first_at_every_size(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press("Ctrl+U", "left", "left", "left", "left");
        session.Row(1).ShouldNotContain("‹");

        session.Press("End").Screen.ShouldContain("Tidigare budget saknas");
        session.Press("Escape").Model.Top.ShouldBeOfType<GridLayer>();
    }

    private static GrantPage Page(Workbook workbook) => GrantPage.Of(Session.Open(workbook).Model);
}
