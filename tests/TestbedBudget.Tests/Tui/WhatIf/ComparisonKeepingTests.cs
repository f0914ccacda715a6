using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>Keeping what a comparison shows, and comparisons that show no alternatives.</summary>
public sealed class ComparisonKeepingTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public void Dispose() => _office.Dispose();

    [Fact]
    public void What_is_on_the_screen_is_kept_once_and_worked_on_from_then_on()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter").Type("2026-08").Press("c", "Ctrl+S");
        session.Model.Case!.Trial!.Name.ShouldBe("2026-08-31");

        session.Press("Escape", "down", "p");

        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["2026-08-31"]);
    }

    [Fact]
    public void What_cannot_be_kept_leaves_those_that_were_and_says_why()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter").Type("2026-08, 2027-02").Press("Enter");
        var layer = session.Model.Top.ShouldBeOfType<CompareLayer>();
        var twins = layer with { Scenarios = [layer.Scenarios[0], layer.Scenarios[0]], Comparison = layer.Comparison with { Names = [layer.Comparison.Names[0], "a", "a"] } };

        var step = CompareLayer.KeepAll(session.Model.WithTop(twins));

        step.Model.Notice.ShouldNotBeNull().ShouldContain("a");
        step.Model.Case!.Workbook.Scenarios.Length.ShouldBe(1);
        step.Model.Top.ShouldBeOfType<CompareLayer>().Scenarios.Select(scenario => scenario.Name).ShouldBe(["a", ""]);
    }

    [Fact]
    public void Two_versions_compared_from_the_list_are_written_to_a_file()
    {
        var desk = Versions();

        desk.Press("w");

        desk.Screen.ShouldContain("21RS4368-");
        desk.Press("Enter");
        Directory.GetFiles(_office.Files.Folder, "21RS4368-*.md").Length.ShouldBe(1);
    }

    [Fact]
    public void Versions_are_no_alternatives_to_keep_or_open()
    {
        var desk = Versions();

        desk.Press("Ctrl+S").Screen.ShouldContain("inga alternativ");
        desk.Press("Enter").Session.Model.Top.ShouldBeOfType<CompareLayer>();
    }

    // The office's case with a second version, compared from the list.
    private Desk Versions()
    {
        _office.Sit("anna").Press("Enter", "5", "Enter", "Ctrl+S", "Enter", "Ctrl+O", "Ctrl+Q");
        var desk = _office.Sit("anna", 120, 40).Press("h", "d");
        desk.Session.Model.Top.ShouldBeOfType<CompareLayer>();
        return desk;
    }
}
