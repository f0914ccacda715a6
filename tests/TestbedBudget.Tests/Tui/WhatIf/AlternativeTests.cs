using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>Kept alternatives: copies of them, their steps, and what goes when the budget changes under them.</summary>
public sealed class AlternativeTests
{
    private const string External = "Externa tjänster";

    [Fact]
    public void Kept_once_more_it_is_the_copy_that_is_worked_on()
    {
        var session = Kept().Press("Ctrl+S", "Enter", "down", "p");

        session.Model.Case!.Workbook.Scenarios.Select(scenario => scenario.Name).ShouldBe(["2026-08-31", "2026-08-31 (2)"]);
        session.Model.Case.Trial!.Name.ShouldBe("2026-08-31 (2)");
        Last(session, 0).ShouldBe(125_000);
        Last(session, 1).ShouldBe(500_000);
    }

    [Fact]
    public void Undo_on_the_date_line_takes_back_the_steps_of_a_kept_alternative_and_then_the_keeping()
    {
        var session = Kept().Press("down", "p");
        Last(session, 0).ShouldBe(500_000);

        session.Press("Ctrl+Z");
        Last(session, 0).ShouldBe(125_000);
        session.Model.Top.ShouldBeOfType<DateLine>();
        session.Press("Ctrl+Y");
        Last(session, 0).ShouldBe(500_000);

        session.Press("Ctrl+Z", "Ctrl+Z", "right");
        session.Model.Case!.Trial.ShouldBeNull();
        session.Model.Top.ShouldBeOfType<GridLayer>();
    }

    [Fact]
    public void Undo_while_a_date_is_only_tried_does_not_reach_into_the_budget()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Type("1").Press("Enter", "F7", "Enter", "right", "Ctrl+Z");

        session.Model.Case!.Position.ShouldBe(1);
        session.Model.Notice.ShouldBe("Nästa steg är en ändring av budgeten: Esc visar den, och där ångras den.");
    }

    [Fact]
    public void Undo_in_the_tables_of_a_what_if_does_not_reach_into_the_budget_and_says_so()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Type("1").Press("Enter", "F7", "Enter", "right", "Tab", "Ctrl+Z");
        session.Model.Case!.Position.ShouldBe(1);
        session.Model.Notice.ShouldBe("Nästa steg är en ändring av budgeten: F7 Esc visar den, och där ångras den.");

        // Kept, its own steps are taken back, and no further.
        session.Press("down").Type("7").Press("Enter").Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        session.Model.Case.Trial.ShouldBeNull();
        session.Model.Case.Position.ShouldBe(0);
    }

    [Fact]
    public void What_undo_has_brought_back_and_is_left_again_makes_way_for_what_was_done_before()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Type("1").Press("Enter", "F7", "Enter", "right", "Escape");

        session.Press("Ctrl+Z").Model.Case!.Trial.ShouldNotBeNull();
        session.Press("Escape", "Ctrl+Z").Model.Case!.Position.ShouldBe(0);

        // Tried further, it is brought back once more.
        session.Press("Ctrl+Y", "F7", "Enter", "right", "Escape", "Ctrl+Z", "right", "Escape", "Ctrl+Z").Model.Case!.Trial.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void What_was_only_tried_comes_back_as_the_notice_says_also_read_only(bool isReadOnly)
    {
        var session = Session.Open(Sample.Seed1Case);
        session.Show(session.Model with { Case = session.Model.Case! with { IsReadOnly = isReadOnly } });

        session.Press("F7", "Enter", "right", "Escape").Model.Notice.ShouldNotBeNull().ShouldContain("^Z");
        session.Press("Ctrl+Z").Model.Case!.Trial.ShouldNotBeNull();
        session.Model.Top.ShouldBeOfType<DateLine>();
        session.Asked.ShouldNotContain(effect => effect is AppendChange || effect is MoveDraft || effect is StoreCase);
    }

    [Fact]
    public void In_the_memo_nothing_that_was_tried_is_undone()
    {
        var session = Session.Open(Sample.Seed1Case).Press("F7", "Enter", "right", "Escape", "Ctrl+P", "Ctrl+Z");

        session.Model.Notice.ShouldBe(session.Model.Texts.Screen.NothingToUndo);
        session.Press("Escape", "Ctrl+Z").Model.Case!.Trial.ShouldNotBeNull();
    }

    [Fact]
    public void Both_shares_stand_in_one_comparison()
    {
        var session = Kept().Press("Ctrl+S", "Enter", "down", "p", "c");

        // 6 613 877 of 13 372 153, and 6 988 877 of 13 747 153. The alternative on the screen comes first.
        session.Screen.ShouldMatch("Andel +50,00 % +50,84 % .*49,46 %");
        session.Screen.ShouldMatch("Externa tjänster +oförändrat +per månad +oförändrat");
    }

    [Fact]
    public void The_steps_of_an_alternative_are_listed_and_one_is_taken_out()
    {
        var session = Kept().Press("Tab", "down").Type("150000").Press("Enter", "F7", "l", "e");
        session.Screen.ShouldContain("Steg i 2026-08-31");
        session.Screen.ShouldContain("beräkning av Region Örebro län 1:1-medel");
        session.Screen.ShouldContain("slutdatum 2026-08-31");
        session.Screen.ShouldContain("Externa tjänster 2026: 125 000 → 150 000");

        session.Press("down", "down", "x");

        session.Asked.OfType<AppendChange>().Last().Change.ShouldBe(new DropScenarioEdit("2026-08-31", 3));
        Last(session, 0).ShouldBe(125_000);
    }

    [Fact]
    public void A_step_that_the_budget_no_longer_allows_is_a_finding_that_leads_to_it()
    {
        var session = Kept().Press("Tab", "down").Type("150000").Press("Enter", "F7", "F7");
        session.Model.Case!.Trial.ShouldBeNull();

        // The row goes from the budget; the alternative typed in it.
        session.Press("Home", "up", "Ctrl+K", "j", "F4").Screen.ShouldContain("2026-08-31");
        var place = session.Shown.Findings.Select((finding, i) => (finding, i)).Single(each => each.finding is ScenarioEdit).i;
        for (var i = 0; i < place; i++)
        {
            session.Press("down");
        }

        session.Press("Enter").Screen.ShouldContain("Steg i 2026-08-31");
        session.Press("down", "down", "x");
        session.Shown.Findings.ShouldNotContain(finding => finding is ScenarioEdit);
    }

    [Fact]
    public void A_long_list_of_changes_is_shortened_in_the_question_but_what_it_comes_to_is_said()
    {
        var session = Session.Open(Sample.Seed1Case, 80, 15).Press("F7", "Enter").Type("2027-02").Press("a");

        session.Screen.ShouldContain("rader till");
        session.Screen.ShouldContain("Kostnader = finansiering i alla budgetperioder.");
        session.Screen.ShouldContain("J ja");
    }

    [Theory]
    [InlineData("2026-08", "sv", "Projektet förlängs till och med 2026-08-31, från 2026-02-28.")]
    [InlineData("2025-12", "sv", "Projektet förkortas till och med 2025-12-31, från 2026-02-28.")]
    [InlineData("2026-08", "en", "The project is extended to 2026-08-31, from 2026-02-28.")]
    public void Adopting_names_the_end_that_the_project_gets(string end, string language, string said)
    {
        var session = Session.Open(Sample.Seed1Case, 80, 24, language == "sv" ? Texts.Swedish : Texts.English);

        session.Press("F7", "Enter").Type(end).Press("a").Screen.ShouldContain(said);
    }

    [Fact]
    public void Adopting_what_moves_no_end_names_none() =>
        Session.Open(Sample.Seed1Case).Press("F7", "Enter", "Escape", "7", "Enter", "F7", "a").Screen.ShouldNotContain("Projektet för");

    [Fact]
    public void A_decided_budget_says_so_in_its_title_until_an_amendment_starts()
    {
        var session = Session.Open(Sample.Seed1Case, 80, 24).Run("decide").Press("Ctrl+U").Type("2024-04-18").Press("down").Type("§ 12").Press("Enter");
        session.Row(0).ShouldContain("beslutat 2024-04-18 § 12 · utkast: 1 ändring sedan");

        session.Run("start-amendment").Press("j");

        session.Row(0).ShouldNotContain("beslutat");
        session.Shown.Findings.ShouldNotContain(finding => finding.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("sv", "ändrat sedan beslutet", "1 ändring sedan beslutet följer med")]
    [InlineData("en", "changed since the decision", "1 change since the decision becomes")]
    public void What_was_changed_after_the_decision_is_said_and_becomes_the_amendments(string language, string title, string question)
    {
        var session = Session.Open(Sample.Seed1Case, 80, 24, language == "sv" ? Texts.Swedish : Texts.English).Run("decide").Press("Enter");
        var decided = session.Shown.Project;
        session.Row(0).ShouldNotContain(title);
        session.Press("7", "Enter").Row(0).ShouldContain(title);

        session.Run("start-amendment").Model.Top.ShouldBeOfType<ConfirmLayer>().Question.ShouldContain(question);

        session.Press("j").Row(0).ShouldNotContain(title);
        session.Shown.Sheet.Find(decided.Costs[0].Id)!.Amounts[1].Amount.ShouldBe(Money.FromKronor(7));
        session.Shown.Workbook.LatestDecision!.Project!.Costs.ShouldBe(decided.Costs);
    }

    private static Session Kept() => Session.Open(Sample.Seed1Case, 120, 40).Press("F7", "Enter").Type("2026-08").Press("Ctrl+S", "Enter");

    private static long? Last(Session session, int scenario)
    {
        var workbook = session.Model.Case!.Workbook;
        return Sheet.Of(workbook.Scenarios[scenario].Replay(workbook.Base).Project).KronorOf(External)[^1];
    }
}
