using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Labels, titles and prose that would steer a terminal are shown as text: the strict screen refuses anything else.</summary>
public sealed class HostileScreenTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Hostile_text_is_shown_and_never_obeyed(int columns, int rows)
    {
        var cells = Sample.Seed2.Costs[0].Cells;
        foreach (var hostile in HostileText.All)
        {
            var project = Sample.Seed2 with
            {
                Header = Sample.Seed2.Header with { Title = hostile + "x", Officer = hostile },
                Costs = [new CostRow { Id = new RowId("c1"), Label = hostile, Cells = cells }, .. Sample.Seed2.Costs],
                Financing = [.. Sample.Seed2.Financing.Select((row, i) => i == 2 ? row with { Label = hostile } : row)],
                Memo = new MemoText([new MemoSection(hostile, $"{hostile}\n\n{{{{tables}}}}")]),
            };
            var session = Session.Open(project, columns, rows);

            session.Press("Left", "F4", "Escape", "F5", "Escape", "Ctrl+P", "v", "End", "Home", "Escape").Press("F1", "Escape");

            session.Screen.ShouldContain("KOSTNADER");
            session.Screen.ShouldAllBe(sign => sign == '\n' || !char.IsControl(sign));
            session.Screen.ShouldNotContain('\u202e');
        }
    }
}
