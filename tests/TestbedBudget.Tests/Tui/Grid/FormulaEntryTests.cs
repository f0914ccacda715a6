using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class FormulaEntryTests
{
    [Fact]
    public void Arrows_point_while_a_formula_waits_for_a_value()
    {
        var session = Session.Open(Sample.Seed2).Press("Down").Type("=").Press("Up");
        Typed(session).ShouldBe("=A1");

        session.Press("Right");
        Typed(session).ShouldBe("=B1");
        session.Row(1).ShouldEndWith("PEKA");

        session.Type("+").Press("Down");
        Typed(session).ShouldBe("=B1+A4");
        session.Press("Enter").Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(1_319_185);
    }

    [Fact]
    public void Headings_are_passed_when_pointing() =>
        Typed(Session.Open(Sample.Seed2).Press("F6", "Down").Type("=").Press("Up")).ShouldBe("=A2");

    [Fact]
    public void After_a_number_arrows_keep_the_formula_in_the_line() =>
        Typed(Session.Open(Sample.Seed2).Type("=12").Press("Up")).ShouldBe("=12");

    [Fact]
    public void F4_goes_round_the_four_forms_of_an_address()
    {
        var session = Session.Open(Sample.Seed2).Type("=B2");
        foreach (var expected in new[] { "=$B$2", "=B$2", "=$B2", "=B2" })
        {
            Typed(session.Press("F4")).ShouldBe(expected);
        }
    }

    [Fact]
    public void Letters_and_numbers_of_cells_show_while_a_formula_is_typed()
    {
        var session = Session.Open(Sample.Seed2);
        session.Screen.ShouldNotContain("A 2024");
        session.Type("=").Screen.ShouldContain("A 2024");
        session.Press("Escape").Screen.ShouldNotContain("A 2024");
    }

    [Fact]
    public void Tab_takes_the_first_candidate_and_keeps_a_finished_formula()
    {
        var session = Session.Open(Sample.Seed2).Press("Down").Type("=pers");
        session.Row(2).ShouldContain("Tab: Egen personal");

        Typed(session.Press("Tab")).ShouldBe("=Egen personal");
        session.Type("/2").Press("Tab").Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(467_851);
    }

    [Fact]
    public void A_completed_name_is_read_as_the_row_it_names() => Any.Project.Holds(
        project =>
        {
            foreach (var row in project.Costs.Concat<Row>(project.Financing).Where(row => !row.IsHeading && row.Label.Any(char.IsLetter)))
            {
                var names = new FormulaNames(project);
                if (project.Costs.Concat<Row>(project.Financing).Count(other => other.Label == row.Label) == 1)
                {
                    Formula.Parse("=" + names.Written(row.Label), project).Formula.ShouldNotBeNull(row.Label);
                }
            }
        },
        times: 60);

    private static string Typed(Session session) => session.Model.Grid().Editor!.Field.Text;
}
