using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PreviewTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void The_preview_shows_the_memo_as_it_reads(int columns, int rows)
    {
        var session = Extension(columns, rows).Press("Ctrl+P");

        session.Screen.ShouldBeGolden($"preview-{columns}x{rows}");
        session.Press("Ctrl+F").Type("Externa tjänster").Press("Enter").Screen.ShouldBeGolden($"preview-tables-{columns}x{rows}");
    }

    [Fact]
    public void The_raw_view_shows_the_Markdown_that_is_written()
    {
        var session = Extension(80, 24).Press("Ctrl+P", "v");

        session.Screen.ShouldBeGolden("preview-raw-80x24");
        session.Row(2).ShouldStartWith(" # Utökad medfinansiering");
    }

    [Fact]
    public void A_wide_table_scrolls_sideways_behind_its_labels()
    {
        var session = Extension(50, 24).Press("Ctrl+P", "Ctrl+F").Type("Egen personal").Press("Enter");
        var row = Row(session, "Egen personal");
        session.Row(row).ShouldEndWith("›");
        session.Row(row).ShouldNotContain("10 392 159");

        foreach (var _ in Enumerable.Range(0, 12))
        {
            session.Press("Right");
        }

        session.Row(row).ShouldStartWith(" Egen personal");
        session.Row(row).ShouldEndWith("10 392 159");
    }

    [Fact]
    public void Searching_goes_to_the_place_and_F3_to_the_next()
    {
        var session = Extension(80, 24).Press("Ctrl+P", "Ctrl+F").Type("kommun");
        var first = ((PreviewLayer)session.Model.Layers[^2]).Found;

        session.Press("F3");
        ((PreviewLayer)session.Model.Layers[^2]).Found.Start.ShouldBeGreaterThan(first.Start);
        session.Type("9");
        session.Screen.ShouldContain("finns inte i texten");
        session.Press("Escape").Model.Top.ShouldBeOfType<PreviewLayer>().Scroll.ShouldBe(0);
    }

    [Fact]
    public void The_memo_is_laid_out_once_for_a_case_and_a_size()
    {
        var session = Extension(80, 24).Press("Ctrl+P");
        var page = ((PreviewLayer)session.Model.Top).Page;

        session.Press("Down", "PageDown", "Right", "End");
        ((PreviewLayer)session.Model.Top).Page.ShouldBeSameAs(page);
        session.Resize(100, 30);
        ((PreviewLayer)session.Model.Top).Page.ShouldNotBeSameAs(page);
    }

    [Fact]
    public void Taking_a_change_back_shows_in_the_preview()
    {
        var session = Extension(80, 24).Press("Right").Type("2300486").Press("Enter", "Ctrl+P", "Ctrl+F").Type("2 300 486").Press("Enter");
        session.Screen.ShouldContain("2 300 486");
        session.Press("Ctrl+Z", "Down").Screen.ShouldNotContain("2 300 486");
    }

    [Fact]
    public void The_preview_stays_within_every_size()
    {
        foreach (var (columns, rows) in new[] { (40, 10), (60, 15), (100, 30), (200, 60) })
        {
            var session = Extension(columns, rows).Press("Ctrl+P");
            session.Press("End", "Right", "v", "End", "Right", "Ctrl+F").Type("kr").Press("F3", "Enter", "/", "Escape", "F1");
        }
    }

    private static Session Extension(int columns, int rows) => Session.Open(SeedMemo.Workbook(SeedMemo.Extension), columns, rows);

    private static int Row(Session session, string text) =>
        Enumerable.Range(0, session.Model.Size.Rows).First(row => session.Row(row).Contains(text, StringComparison.Ordinal));
}
