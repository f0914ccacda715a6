using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>What of a comparison shows at every width: no number is cut, and what there is no room for is marked.</summary>
public sealed class ComparisonShownTests
{
    private static readonly CompareShows[] Kinds = Enum.GetValues<CompareShows>();

    [Theory]
    [InlineData(60, 20)]
    [InlineData(40, 10)]
    public void A_narrow_comparison_shows_the_columns_around_the_chosen_one(int columns, int rows)
    {
        var session = Compared(columns, rows);
        session.Screen.ShouldBeGolden($"compare-{columns}x{rows}");

        session.Press("Right", "Right").Screen.ShouldBeGolden($"compare-last-{columns}x{rows}");
    }

    [Fact]
    public void At_every_width_the_chosen_one_shows_numbers_are_whole_and_what_is_left_out_is_marked()
    {
        var table = Layer(Compared(80, 24)).Measured!;
        var all = table.Table.Names.Length;
        for (var width = GridLayout.Smallest.Columns; width <= 200; width++)
        {
            foreach (var (shows, chosen) in Kinds.SelectMany(shows => Enumerable.Range(1, all - 1).Select(chosen => (shows, chosen))))
            {
                var shown = CompareColumns.Of(table, shows, chosen, width);
                ImmutableArray<int> budgets = [.. shown.Columns.Select(column => column.Of).Distinct()];

                budgets.ShouldContain(chosen);
                budgets.ShouldContain(0);
                shown.HasMoreBefore.ShouldBe(!budgets.Contains(1));
                shown.HasMoreAfter.ShouldBe(!budgets.Contains(all - 1));
                shown.Columns[^1].End.ShouldBeLessThan(width);
                foreach (var column in shown.Columns)
                {
                    table.Table.Lines.Where(line => !line.Values.IsEmpty).Select(column.TextOf)
                        .ShouldAllBe(text => MeasuredTable.IsWords(text) || TextWidth.Of(text) <= column.Width);
                }
            }
        }
    }

    [Fact]
    public void Amounts_too_wide_for_the_screen_leave_the_chosen_one_alone_with_the_mark()
    {
        var wide = Layer(Compared(80, 24)).Measured!;
        wide = wide with { Columns = [.. wide.Columns.Select(column => column with { Numbers = 20 })] };

        var shown = CompareColumns.Of(wide, CompareShows.Amounts, 1, 40);

        shown.Columns.ShouldHaveSingleItem().Of.ShouldBe(1);
        (shown.HasMoreBefore, shown.HasMoreAfter).ShouldBe((true, true));
    }

    [Fact]
    public void Without_Unicode_the_marks_are_ASCII()
    {
        var session = Compared(60, 20).Press("Right", "Right");
        var cells = new CellBuffer(session.Model.Size);
        App.Paint(cells, session.Model, unicode: false);

        cells.RowText(1).ShouldContain("<2026-08-31");
        session.Press("Left", "Left");
        App.Paint(cells, session.Model, unicode: false);
        cells.RowText(1).ShouldEndWith("2026-08-31>");
    }

    [Theory]
    [InlineData("2025-12")]
    [InlineData("2026-08, 2025-12")]
    [InlineData("2026-08, 2025-12, 2027-02")]
    public void Each_press_of_the_key_shows_something_else_and_where_everything_shows_it_is_not_offered(string dates)
    {
        foreach (var width in (int[])[40, 60, 80, 100, 120, 160])
        {
            var session = Compared(width, 24, dates);
            if (Layer(session).NextShows(session.Model) is null)
            {
                session.Row(23).ShouldNotContain("kr/%");
                var everything = session.Screen;
                session.Press("d").Model.Notice.ShouldBe("Belopp, ändring och procent visas redan.");
                session.Press("Up").Screen.ShouldBe(everything);
                continue;
            }

            for (var i = 0; i < 4; i++)
            {
                var before = session.Screen;
                session.Press("d").Screen.ShouldNotBe(before, $"{dates} at {width}");
            }
        }
    }

    [Fact]
    public void At_120_columns_everything_shows_and_in_English_the_key_says_so() =>
        Session.Open(Sample.Seed1Case, 120, 40, Texts.English).Press("F7", "Enter").Type("2026-08, 2027-02").Press("Enter", "d")
            .Model.Notice.ShouldBe("Amounts, changes and per cent show already.");

    [Fact]
    public void What_is_over_the_limit_shows_among_changes_and_shares_and_in_its_place()
    {
        var session = Compared(80, 24, "2026-08, 2025-12, 2027-02");

        var lines = Layer(session).Measured!.Table.Lines;
        var over = lines.Single(line => line.Label == "Över 50 %");
        lines[lines.IndexOf(over) - 1].Label.ShouldBe("Utrymme 50 %");
        foreach (var shows in Kinds)
        {
            Enumerable.Range(1, 3).Select(of => Plain(over.Alone(of, shows))).ShouldBe([string.Empty, "31 564", string.Empty]);
        }

        session.Press("d").Screen.ShouldContain("31 564");
        session.Press("d").Screen.ShouldContain("31 564");
    }

    [Fact]
    public void Room_to_the_limit_says_its_change_in_per_cent()
    {
        var first = Sample.Seed2.Financing.First(row => row.Label.Contains("1:1", StringComparison.Ordinal));
        var less = new Scenario("mindre", [SetCells.One(new CellId(first.Id, Sample.Seed2.Timeline[0].Id), new AmountEntry(Money.FromKronor(300_000)))]);
        var session = Session.Open(Sample.Seed2Case with { Scenarios = [less] }, 120, 40).Run("compare");

        var room = Layer(session).Measured!.Table.Lines.Single(line => line.Label == "Utrymme 50 %");

        room.Changes[0].ShouldNotBeEmpty();
        room.Shares[0].ShouldEndWith("%");
    }

    private static Session Compared(int columns, int rows, string dates = "2025-12, 2026-08, 2027-02") =>
        Session.Open(Sample.Seed1Case, columns, rows).Press("F7", "Enter").Type(dates).Press(dates.Contains(',') ? "Enter" : "c");

    private static CompareLayer Layer(Session session) => (CompareLayer)session.Model.Laid().Top;

    private static string Plain(string text) => text.Replace('\u00A0', ' ');
}
