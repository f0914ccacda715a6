using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What is announced as made was made; what was refused says why instead.</summary>
public sealed class MadeOrNotTests
{
    [Fact]
    public void A_step_says_whether_a_change_was_made()
    {
        var model = Session.Open(Sample.Seed2).Model;
        var cell = model.Shown().Project.CellAt("Egen personal", "2024");

        model.Apply(SetCells.One(cell, new AmountEntry(Money.FromKronor(1)))).Made.ShouldBeTrue();
        model.Apply(new RenameRow(new RowId("1"), "")).Made.ShouldBeFalse();
        ((Step)model).Made.ShouldBeFalse();
    }

    [Fact]
    public void In_a_what_if_it_is_the_edit_that_counts()
    {
        var model = Session.Open(Sample.Seed1Case).Press("F7", "Enter", "right", "Tab").Model;
        var cell = model.Shown().Project.CellAt("Externa tjänster", "2025");

        model.Apply(SetCells.One(cell, new AmountEntry(Money.FromKronor(1)))).Made.ShouldBeTrue();
        model.Apply(new RenameRow(new RowId("1"), "")).Made.ShouldBeFalse();
    }

    [Fact]
    public void After_a_run_of_Enter_the_table_is_scrolled_to_where_the_cursor_is()
    {
        var session = Session.Open(Sample.Seed1Case, 80, 14).Press("F6", "down");
        for (var i = 0; i < 10; i++)
        {
            session.Type("1").Press("Enter");
        }

        var grid = session.Model.Grid();
        grid.Scroll.ShouldBe(GridScrolling.LayoutOf(session.Model, grid).Scroll);
        session.Press("up").Model.Grid().Scroll.ShouldBe(grid.Scroll);
    }

    [Theory]
    [InlineData("Ctrl+Down", 14)]
    [InlineData("Ctrl+Up", 0)]
    public void On_the_labels_the_edge_is_the_tables(string key, int index)
    {
        var session = Session.Open(Sample.Seed1).Press("F6", "down", "down", "Home", "Left", key);

        session.Model.Grid().Cursor.ShouldBe(new GridCursor(TableKind.Financing, index, GridCursor.Label));
    }

    [Fact]
    public void The_rows_below_are_marked_as_those_above()
    {
        var session = Session.Open(Sample.Seed1Case, 80, 14);
        session.Screen.ShouldContain("FINANSIERING (kr) ↓");

        session.Press("End", "Home").Screen.ShouldContain("FINANSIERING (kr) ↑");
        session.Press("up", "up", "up", "up", "up", "up").Screen.ShouldContain("FINANSIERING (kr) ↑↓");
    }

    [Fact]
    public void The_page_of_the_grant_tells_the_way_to_choose_its_row()
    {
        foreach (var texts in new[] { Texts.Swedish, Texts.English })
        {
            var session = Session.Open(Sample.Seed1 with { Grant = GrantTerms.None }, 120, 40, texts).Press("Ctrl+U");
            var path = MenuPath.Of(session.Model, session.Model.Keymap.Find("grant-terms"), KeyPlace.Grid);
            session.Screen.ShouldContain($"Esc, {(texts == Texts.Swedish ? "sedan" : "then")} {path} ");

            session.Press("Escape").Type(path.Replace(" ", "", StringComparison.Ordinal));
            session.Model.Top.ShouldBeOfType<FormLayer>().Title.ShouldBe(texts.Cases.TermsTitle);
        }
    }

    [Fact]
    public void A_question_that_shares_a_field_with_another_has_its_own_label()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter", "s", "right");
        session.Screen.ShouldContain(session.Model.Texts.Solve.ShareWanted);

        session.Press("right", "right", "right").Screen.ShouldContain(session.Model.Texts.Solve.ShareAtMost);
    }

    [Fact]
    public void A_period_that_is_too_long_is_told_as_that()
    {
        var session = Session.List(_ => new CaseList([], 0)).Press("n", "down").Type("Hundra år").Press("down", "down", "down", "Ctrl+U").Type("2600-12-31").Press("Enter");

        session.Screen.ShouldContain("högst 120 år");
    }
}
