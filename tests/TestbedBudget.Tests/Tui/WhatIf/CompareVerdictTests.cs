using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>A comparison says where money is missing before it says that the grant is within its limit.</summary>
public sealed class CompareVerdictTests
{
    private static readonly CellId OwnBudget = new(new RowId("5"), new PeriodId(new DateOnly(2025, 1, 1)));

    [Fact]
    public void A_budget_that_lacks_money_is_not_called_fine()
    {
        var short1 = Scenario("kort", SetCells.One(OwnBudget, new AmountEntry(Money.FromKronor(500_000))));
        var session = Compared(short1, Scenario("lika", new RenameRow(new RowId("5"), "RAM")));

        Line(session, "Omdöme").Values.ShouldBe(["FULLT", "OBALANS", "FULLT"]);
        Line(session, "Saknas").Values.Select(Plain).ShouldBe([string.Empty, "216 104", string.Empty]);
    }

    [Fact]
    public void A_year_in_which_nobody_has_entered_anything_is_said()
    {
        var blank = Sample.Seed2.Costs.Concat<Row>(Sample.Seed2.Financing).Where(row => !row.IsHeading)
            .Select(row => new CellChange(new CellId(row.Id, Sample.Seed2.Timeline[2].Id), null));
        var session = Compared(Scenario("tomt", new SetCells([.. blank])));

        Line(session, "Omdöme").Values.ShouldBe(["FULLT", "TOM PERIOD"]);
        CompareTable.Of(Texts.Swedish, (CompareLayer)session.Model.Top).Lines.ShouldNotContain(line => line.Label == "Saknas" || line.Label == "För mycket");
    }

    [Fact]
    public void What_rounding_explains_is_no_imbalance() =>
        CompareVerdict.Of(Texts.Swedish, CaseView.Of(Sample.Seed1Case)).ShouldBe("FULLT");

    [Fact]
    public void Among_shares_every_figure_that_has_one_says_it_and_what_has_none_stands_as_it_is()
    {
        var more = Scenario("mer", SetCells.One(OwnBudget, new AmountEntry(Money.FromKronor(816_104))));
        var session = Compared(more, Scenario("B", new RenameRow(new RowId("5"), "B")), Scenario("C", new RenameRow(new RowId("5"), "C")));
        while (((CompareLayer)session.Model.Top).Shows != CompareShows.Shares)
        {
            session.Run("compare-shows");
        }

        var finance = Line(session, "Finansiering");
        (finance.Alone(1, CompareShows.Shares), finance.Alone(2, CompareShows.Shares)).ShouldBe(("+3,1 %", string.Empty));
        Line(session, "Andel").Alone(1, CompareShows.Shares).ShouldBe("32,81 %");
        Line(session, "Omdöme").Alone(1, CompareShows.Shares).ShouldBe("OBALANS");
        session.Screen.ShouldContain("OBALANS");
        session.Screen.ShouldBeGolden("compare-shares-80x24");
    }

    private static Scenario Scenario(string name, params Edit[] edits) => new(name, [.. edits]);

    private static Session Compared(params Scenario[] scenarios) =>
        Session.Open(Sample.Seed2Case with { Scenarios = [.. scenarios] }).Run("compare");

    private static CompareLine Line(Session session, string label) =>
        CompareTable.Of(Texts.Swedish, (CompareLayer)session.Model.Top).Lines.First(line => line.Label == label);

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
