using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class NumberInputTests
{
    [Theory]
    [InlineData("2,5\u00A0%", 2.5)]
    [InlineData("-2.5 %", -2.5)]
    [InlineData("\u22122,5", -2.5)]
    [InlineData("+3", 3)]
    public void A_percentage_is_read_with_its_sign_and_whatever_blank_stands_before_it(string typed, double percent) =>
        NumberInput.SignedPercent(typed).ShouldBe(Share.FromPercent((decimal)percent));

    [Theory]
    [InlineData("-100")]
    [InlineData("--2")]
    [InlineData("två")]
    public void What_is_no_change_of_an_amount_is_none(string typed) => NumberInput.SignedPercent(typed).ShouldBeNull();

    [Fact]
    public void The_terms_and_a_filled_series_take_a_percentage_as_it_is_pasted()
    {
        var terms = Session.Open(Sample.Seed1).Run("grant-terms").Press("down", "Ctrl+U").Paste("33\u00A0%").Press("Enter");
        terms.Shown.Project.Grant.Share.ShouldBe(Share.FromPercent(33));

        var series = Session.Open(Sample.Seed2).Press("F8", "Right", "Right").Run("fill-series").Press("Ctrl+U").Paste("10\u00A0%").Press("Enter");
        series.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(1_029_271);
    }

    [Fact]
    public void A_label_with_signs_of_Markdown_stands_in_a_comparison_as_it_is_written()
    {
        var project = new RenameRow(new RowId("1"), "Personal *ny* [1]").ApplyTo(Sample.Seed1).Project;
        var session = Session.Open(project, 120, 40).Press("F7", "Enter").Type("2026-08").Press("c", "m", "t");

        foreach (var copied in session.Asked.OfType<CopyOut>())
        {
            copied.Text.ShouldContain("Personal \\*ny\\* \\[1] |");
        }

        session.Asked.OfType<CopyOut>().Count().ShouldBe(2);
        session.Asked.OfType<CopyOut>().Last().Text.ShouldContain("| **Summa kostnader** |");
    }
}
