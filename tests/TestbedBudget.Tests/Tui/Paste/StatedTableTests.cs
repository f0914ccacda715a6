using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The sums of a pasted table are kept as it stated them, beside those that its rows give.</summary>
public sealed class StatedTableTests
{
    private const string Costs = "Kostnader\t2024\t2025\t2026\tTotalt\nEgen personal\t1\t2\t3\t7\nIndirekta kostnader\t10\t20\t30\t60\n";

    [Fact]
    public void Stated_totals_that_the_amounts_do_not_come_to_are_findings_until_the_paste_is_undone()
    {
        var session = Case().Paste(Costs + "Summa kostnader\t11\t22\t34\t67").Press("Enter");

        session.Asked.OfType<AppendChange>().Single().Change.ShouldBeOfType<PasteTables>();
        Stated(session).ShouldBe(
            ["7 och inte 6 kronor", "34 och inte 33 kronor", "67 och inte 66 kronor"], ignoreOrder: true);
        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([1, 2, 3]);

        session.Press("Ctrl+Z");
        Stated(session).ShouldBeEmpty();
        session.Model.Case!.Shown.Workbook.Printed.ShouldBeNull();
        session.Press("Ctrl+Y");
        Stated(session).Length.ShouldBe(3);
    }

    [Fact]
    public void The_preview_says_that_the_sums_are_kept()
    {
        Case().Paste(Costs + "Summa kostnader\t11\t22\t34\t67").Screen.ShouldContain("behålls som textens egna");
    }

    [Fact]
    public void In_a_what_if_the_sums_are_compared_and_not_kept()
    {
        var session = Case().Press("F7", "Enter").Type("2027-06").Press("Enter");
        session.Model.Case!.Trial.ShouldNotBeNull();

        session.Paste(Costs + "Summa kostnader\t11\t22\t34\t67").Screen.ShouldContain("jämförs men tas inte in");
        session.Press("Enter");

        session.Shown.Sheet.KronorOf("Egen personal").Take(3).ShouldBe([1, 2, 3]);
        session.Model.Case.Workbook.Printed.ShouldBeNull();
        Stated(session).ShouldBeEmpty();
        session.Asked.OfType<AppendChange>().ShouldNotContain(append => append.Change is PasteTables);
    }

    [Fact]
    public void Sums_in_thousands_are_rounded_in_thousands()
    {
        var session = Case().Paste("Kostnader (tkr)\t2024\t2025\t2026\tTotalt\nEgen personal\t1\t2\t3\t7\nIndirekta kostnader\t1\t1\t1\t3\nSumma\t2\t3\t4\t14").Press("Enter");

        session.Shown.Findings.OfType<StatedTotal>().Select(finding => $"{finding.Stated.Kronor} {finding.Severity}")
            .ShouldBe(["7000 Note", "14000 Error", "14000 Error"], ignoreOrder: true);
    }

    [Fact]
    public void A_changed_cell_retires_the_sums_over_it()
    {
        var session = Case().Paste(Costs + "Summa kostnader\t11\t22\t34\t67").Press("Enter").Type("5").Press("Enter");

        Stated(session).ShouldBe(["34 och inte 33 kronor"]);
    }

    [Fact]
    public void The_other_table_keeps_what_it_stated()
    {
        var session = Session.Open(Sample.Seed1Case);
        var before = session.Shown.Workbook.Printed!;
        var (row, count) = (session.Shown.Project.Costs[0].Label, session.Shown.Project.Timeline.Count);
        var heads = Enumerable.Range(0, count).Select(session.Shown.Project.Timeline.Label);
        session.Paste($"Kostnader\t{string.Join('\t', heads)}\tTotalt\n{row}\t{string.Join('\t', Enumerable.Repeat("1", count))}\t99")
            .Press("Enter");

        var after = session.Shown.Workbook.Printed!;
        ReferenceEquals(after.Financing, before.Financing).ShouldBeTrue();
        after.Increase.ShouldBe(before.Increase);
        after.Costs.Rows.Single().Total.ShouldBe(Money.FromKronor(99));
    }

    [Theory]
    [InlineData("11\t22\n33\t44\n")]
    [InlineData("Kostnader\t2024\t2025\nEgen personal\t1\t2")]
    [InlineData("Kostnader\t2024\t2031\tTotalt\nEgen personal\t1\t2\t9")]
    public void A_table_that_states_nothing_that_fits_leaves_no_stated_sums(string text)
    {
        var session = Case().Paste(text).Press("Enter");

        session.Asked.OfType<AppendChange>().Single().Change.ShouldBeOfType<EditBase>();
        session.Shown.Workbook.Printed.ShouldBeNull();
    }

    [Fact]
    public void A_sum_over_a_row_that_is_not_taken_is_not_kept()
    {
        var session = Case().Paste(Costs + "Resor\t1\t1\t1\t3\nSumma kostnader\t12\t23\t34\t69").Press("Enter");

        Stated(session).ShouldBe(["7 och inte 6 kronor"]);
    }

    [Theory]
    [InlineData("Delsumma\t10\t20\t30\t60\nSumma kostnader\t11\t22\t34\t67", 34)]
    [InlineData("Delsumma\t10\t20\t30\t60", null)]
    public void Of_sums_of_groups_only_the_sum_of_all_rows_is_kept(string end, int? stated)
    {
        var session = Case().Paste(
            "Kostnader\t2024\t2025\t2026\tTotalt\nEgen personal\t1\t2\t3\t7\nDelsumma\t1\t2\t3\t6\nIndirekta kostnader\t10\t20\t30\t60\n" + end)
            .Press("Enter");

        session.Shown.Workbook.Printed!.Costs.Sums[2].ShouldBe(stated is { } kronor ? Money.FromKronor(kronor) : null);
    }

    private static Session Case() => Session.Open(Sample.Seed2);

    private static string[] Stated(Session session) =>
        [.. session.Shown.Findings.OfType<StatedTotal>().Select(sum => $"{sum.Stated.Kronor} och inte {sum.Computed.Kronor} kronor")];
}
