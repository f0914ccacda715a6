using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class LabelPasteTests
{
    [Fact]
    public void Labels_from_elsewhere_name_rows_from_the_cursor_on_and_add_the_rest()
    {
        var session = Session.Open(Sample.Seed2).Press("Left").Paste("Personal\nPåslag\nResor och logi\n");

        session.Shown.Project.Costs.Select(row => row.Label).ShouldBe(["Personal", "Påslag", "Resor och logi"]);
        session.Shown.Project.Costs[2].Kind.ShouldBe(CostKind.Travel);
        session.Shown.Sheet.Costs.Total.ShouldBe(Sheet.Of(Sample.Seed2).Costs.Total);
        session.Screen.ShouldContain("2 rader fick ny benämning, 1 ny rad.");

        session.Press("Ctrl+Z").Shown.Project.Costs.Select(row => row.Label).ShouldBe(["Egen personal", "Indirekta kostnader"]);
    }

    [Fact]
    public void Labels_copied_here_are_pasted_in_the_label_column()
    {
        var session = Session.Open(Sample.Seed2).Press("Left", "Shift+Down", "Ctrl+C", "F6", "Down", "Ctrl+V");

        session.Shown.Project.Financing.Select(row => row.Label).ShouldBe(["Offentlig finansiär", "Egen personal", "Indirekta kostnader"]);
    }

    [Fact]
    public void Labels_never_touch_amounts()
    {
        var session = Session.Open(Sample.Seed2).Press("Left", "Shift+Down", "Ctrl+C", "Right", "Ctrl+V");

        session.Screen.ShouldContain("Benämningar klistras in i benämningskolumnen");
        session.Model.Case!.History.ShouldBeEmpty();
    }
}
