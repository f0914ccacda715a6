using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Screens;

/// <summary>What a layer shows is worked out once, and anew when what it is of has changed.</summary>
public sealed class LayingTests
{
    [Fact]
    public void The_grid_keeps_its_texts_while_the_cursor_moves_and_makes_them_anew_after_an_edit()
    {
        var session = Session.Open(Sample.Seed1Case);
        var before = Top<GridLayer>(session).Sheet;

        Top<GridLayer>(session.Press("down", "right", "pagedown", "pageup", "5")).Sheet.ShouldBeSameAs(before);
        var after = Top<GridLayer>(session.Press("0", "Enter")).Sheet;

        after.ShouldNotBeSameAs(before);
        after!.Sheet.ShouldBeSameAs(session.Shown.Sheet);
        Top<GridLayer>(session.Press("Ctrl+Z")).Sheet!.Sheet.ShouldBeSameAs(session.Shown.Sheet);
    }

    [Fact]
    public void The_grid_below_a_dialog_is_of_what_the_case_shows()
    {
        var session = Session.Open(Sample.Seed1Case).Press("F7", "Enter", "right");

        session.Model.Top.ShouldBeOfType<DateLine>();
        var grid = (GridLayer)session.Model.Layers[^2];
        grid.Sheet!.Sheet.ShouldBeSameAs(session.Shown.Sheet);
        grid.Sheet.Changes.ShouldNotBeNull();
    }

    [Fact]
    public void A_dialog_works_its_preview_out_once_for_its_values()
    {
        var made = 0;
        var session = Session.Open(Sample.Seed1Case);
        var form = new FormLayer("Test", [new TextInput("a", "A", TextField.Empty), new TextInput("b", "B", TextField.Empty)], (below, _) => below)
        {
            Preview = (_, values) => [FormLine.Plain($"{++made}: {values.Text("a")}")],
        };
        session.Push(form);

        session.Press("down", "up").Send(new StoreChanged());
        made.ShouldBe(1);
        session.Press("x").Screen.ShouldContain("2: x");
        session.Resize(100, 30);
        made.ShouldBe(3);
    }

    [Fact]
    public void A_paste_is_planned_once_until_it_is_laid_otherwise()
    {
        var session = Session.Open(Sample.Seed2).Paste("Kostnader\t2024\nEgen personal\t1000\nNy rad\t2000\n");
        var before = Top<PasteLayer>(session).Previewed;

        Top<PasteLayer>(session.Press("down", "up")).Previewed.ShouldBeSameAs(before);
        Top<PasteLayer>(session.Press("n")).Previewed!.Plan.Remarks.ShouldContain(new PasteNewRow("Ny rad", Added: true));
    }

    [Fact]
    public void A_comparison_keeps_its_lines_while_it_is_scrolled_and_makes_them_anew_by_period()
    {
        var session = Session.Open(LargeCase.Of(60, 3)).Press("F7");
        session = (session.Model.Top is FormLayer ? session.Press("Enter") : session).Press("right", "c");
        var before = Top<CompareLayer>(session).Measured;

        Top<CompareLayer>(session.Press("down", "pagedown", "End")).Measured.ShouldBeSameAs(before);
        var after = Top<CompareLayer>(session.Press("p")).Measured!;

        after.Table.Lines.Length.ShouldBeGreaterThan(before!.Table.Lines.Length);
    }

    [Fact]
    public void The_page_of_the_grant_is_of_what_the_case_shows()
    {
        var session = Session.Open(Sample.Seed1Case).Press("Ctrl+U");
        var before = Top<GrantLayer>(session).Page;

        Top<GrantLayer>(session.Press("down", "right")).Page.ShouldBeSameAs(before);
        Top<GrantLayer>(session.Press("Escape", "down").Type("1").Press("Enter", "Ctrl+U")).Page!.Shown.ShouldBeSameAs(session.Shown);
    }

    [Fact]
    public void A_sections_text_is_wrapped_anew_when_it_or_the_width_changes()
    {
        var session = Session.Open(SeedMemo.Workbook(SeedMemo.Extension)).Press("Ctrl+P", "e", "Enter");
        var before = Top<EditorLayer>(session).Moves;

        Top<EditorLayer>(session.Press("down", "End", "up")).Moves.ShouldBeSameAs(before);
        Top<EditorLayer>(session.Press("x")).Moves.ShouldNotBeSameAs(before);
        var narrow = Top<EditorLayer>(session.Resize(60, 24));
        narrow.Moves!.Lines.ShouldAllBe(line => line.End - line.Start <= 57);
    }

    private static T Top<T>(Session session)
        where T : Layer => session.Model.Top.ShouldBeOfType<T>();
}
