using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class PasteWhileTypingTests
{
    [Theory]
    [InlineData("500\n250")]
    [InlineData("500\t250")]
    public void Several_cells_are_not_glued_into_the_one_that_is_typed(string pasted)
    {
        var session = Session.Open(Sample.Seed2).Type("1").Paste(pasted);

        session.Model.Grid().Editor!.Field.ShouldBe(new TextField("1", 1));
        session.Row(2).ShouldContain("flera");
    }

    [Fact]
    public void Breaks_around_one_amount_are_left_out()
    {
        var session = Session.Open(Sample.Seed2).Press("F2", "Ctrl+U").Paste("\n500 250\n");
        session.Model.Grid().Editor!.Field.Text.ShouldBe("500 250");

        session.Press("Enter").Shown.Sheet.KronorOf("Egen personal")[0].ShouldBe(500_250);
    }

    [Fact]
    public void What_was_pasted_after_a_cell_that_was_pointed_at_stays_when_an_arrow_is_pressed()
    {
        var session = Session.Open(Sample.Seed2).Press("Down").Type("=").Press("Up").Paste("*2").Press("Up");

        session.Model.Grid().Editor!.Field.Text.ShouldBe("=A1*2");
    }

    [Fact]
    public void A_paste_that_does_not_fit_changes_nothing_and_is_told()
    {
        var session = Session.Open(Sample.Seed2).Type("=1").Paste("+" + new string('1', TextField.LongestText));

        session.Model.Grid().Editor!.Field.Text.ShouldBe("=1");
        session.Row(2).ShouldContain("för stort");
    }
}
