using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MarkTests
{
    private const string Prose = """
        Personalen kostar 2 300 485 kr 2024, och i allt kostar projektet **12 023 713** kr.

        - Örebro kommun bidrar med 15 000 kr kontant 2024
        - Hyran är 48 000 kr, och projektet pågår till 2026-02-28.

        Vi söker en utökning av projektets budget med 1 899 876 kr.
        """;

    [Theory]
    [InlineData(80, 24, "sv")]
    [InlineData(80, 24, "en")]
    [InlineData(120, 40, "sv")]
    [InlineData(120, 40, "en")]
    public void A_changed_amount_marks_its_sentences_wrong_and_says_what_they_should_say(int columns, int rows, string language)
    {
        var session = Changed(columns, rows, language).Press("Ctrl+P", "n");

        session.Screen.ShouldBeGolden($"marks-{columns}x{rows}-{language}");
    }

    [Fact]
    public void One_key_corrects_the_number_as_one_undo_step_and_leaves_the_rest_of_the_text()
    {
        var session = Changed(80, 24).Press("Ctrl+P", "n", "r");

        session.Row(1).ShouldContain("Rättat");
        Body(session).ShouldBe(Prose.ReplaceLineEndings("\n").Replace("2 300 485 kr", "2\u00A0400\u00A0000\u00A0kr"));
        session.Asked.OfType<AppendChange>().Last().Change.ShouldBeOfType<EditBase>().Edit.ShouldBeOfType<SetSection>();
        session.Press("Ctrl+Z");
        Body(session).ShouldBe(Prose.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Next_error_and_correct_in_turn_leave_nothing_that_differs()
    {
        var session = Changed(80, 24).Press("Ctrl+P", "n", "r", "n", "r", "n", "r", "n");

        session.Shown.Findings.ShouldNotContain(finding => finding is TextDiffers || finding is WordingDiffers);
        session.Row(1).ShouldContain("Ingenting i texten säger emot budgeten.");
        Body(session).ShouldContain("**12\u00A0123\u00A0228** kr");
        Body(session).ShouldContain("utökning av medfinansieringen med 1 899 876 kr");
    }

    [Fact]
    public void Where_no_number_is_wrong_a_name_that_nobody_knows_is_told()
    {
        var text = new MemoText([new("Bakgrund", "Före {{finns-ej}} efter 2 300 485 kr.")]);

        var session = Session.Open(Sample.Seed1 with { Memo = text }).Press("Ctrl+P", "n");

        session.Row(1).ShouldContain("{{finns-ej}}");
    }

    [Fact]
    public void Tab_goes_through_every_number_and_says_which_figure_it_is()
    {
        var session = Changed(80, 24).Press("Ctrl+P", "n", "Shift+Tab");
        var said = Enumerable.Range(0, 6).Select(_ => session.Press("Tab").Row(1)).ToArray();

        said[0].ShouldContain("2 300 485 kr: fel, ska vara 2 400 000 kr (Egen personal 2024)");
        said[1].ShouldContain("12 023 713");
        said[2].ShouldContain("15 000 kr: rätt, Örebro kommun (kontanter) 2024");
        said[3].ShouldContain("48 000 kr: hör inte till någon känd siffra");
        said[4].ShouldContain("2026-02-28: rätt, projektets sista dag");
        session.Press("Shift+Tab").Row(1).ShouldContain("2026-02-28");
    }

    [Fact]
    public void A_finding_of_the_text_is_gone_to_from_the_list_of_findings()
    {
        var session = Changed(80, 24).Press("F4");
        var index = session.Shown.Findings.ToList().FindIndex(finding => finding is TextDiffers);
        session.Press([.. Enumerable.Repeat("Down", index)]).Press("Enter");

        session.Model.Top.ShouldBeOfType<PreviewLayer>().Chosen.ShouldNotBeNull();
        session.Row(1).ShouldContain("2 400 000 kr");
    }

    [Fact]
    public void Marks_can_be_hidden_and_the_Markdown_and_what_is_written_have_none()
    {
        var session = Changed(80, 24).Press("Ctrl+P");
        session.Screen.ShouldContain("✓");

        session.Press("m").Screen.ShouldNotContain("✓");
        session.Press("v").Screen.ShouldNotContain("[fel");
        MemoOf.Markdown(session.Model).ShouldAllBe(character => character < '\uE000' || character > '\uF8FF');
    }

    [Fact]
    public void The_budget_stands_beside_the_memo_on_a_wide_screen_unless_it_is_put_away()
    {
        var session = Changed(120, 40).Press("Ctrl+P");
        session.Row(2).ShouldStartWith(" BUDGET");

        session.Press("b").Row(2).ShouldNotContain("BUDGET");
        Changed(119, 40).Press("Ctrl+P").Row(2).ShouldNotContain("BUDGET");
    }

    [Fact]
    public void A_memo_is_marked_in_every_size_and_language()
    {
        foreach (var (columns, rows) in new[] { (40, 10), (60, 15), (80, 24), (120, 40), (200, 60) })
        {
            foreach (var language in new[] { "sv", "en" })
            {
                var session = Changed(columns, rows, language).Press("Ctrl+P", "n");

                session.Screen.ShouldContain(language == "sv" ? "fel: 2 400 000 kr" : "wrong: 2 400 000 kr");
            }
        }
    }

    private static string Body(Session session) => session.Shown.Project.Memo.Sections[0].Body;

    // The amount is changed in the grid, as the analyst does it.
    private static Session Changed(int columns, int rows, string language = "sv")
    {
        var seed = Sample.Seed1Case;
        var memo = new MemoText([new MemoSection("Bakgrund", Prose.ReplaceLineEndings("\n")), new MemoSection("Budget", "{{tables}}")]);
        var workbook = seed with { Base = seed.Base with { Memo = memo }, Printed = null };
        return Session.Open(workbook, columns, rows, language == "sv" ? Texts.Swedish : Texts.English).Type("2400000").Press("Enter");
    }
}
