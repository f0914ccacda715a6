using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class ClipTests
{
    [Fact]
    public void Pasting_what_was_copied_where_it_stood_changes_nothing() => Any.Project.Holds(
        project =>
        {
            var session = Session.Open(project).Press("Ctrl+A", "Ctrl+C", "Ctrl+V");

            ProjectJson.Same(session.Shown.Project, project).ShouldBeTrue();
            session.Asked.OfType<AppendChange>().ShouldBeEmpty();
        },
        times: 40);

    [Fact]
    public void A_paste_of_the_copied_text_pastes_the_cells_themselves() => Any.Project.Holds(
        project =>
        {
            var copied = Session.Open(project).Press("Ctrl+A", "Ctrl+C");
            var text = copied.Asked.OfType<CopyOut>().Single().Text;

            var byKey = Session.Open(project).Press("Ctrl+A", "Ctrl+C", "Escape", "Down", "Ctrl+V");
            var byTerminal = Session.Open(project).Press("Ctrl+A", "Ctrl+C", "Escape", "Down").Paste(text + "\n");

            if (text.Trim().Length > 0)
            {
                ProjectJson.Same(byTerminal.Shown.Project, byKey.Shown.Project).ShouldBeTrue();
            }
        },
        times: 40);

    [Fact]
    public void A_copied_formula_moves_its_relative_references_as_Excel_does()
    {
        var session = Session.Open(Sample.Seed2).Type("=B1+$B$2").Press("Enter", "Up", "Ctrl+C", "Down", "Ctrl+V");

        session.Shown.Project.Entry(session.Shown.Project.CellAt("Indirekta kostnader", "2024"))
            .ShouldBeOfType<FormulaEntry>().Formula.Display(session.Shown.Project, session.Shown.Project.CellAt("Indirekta kostnader", "2024"))
            .ShouldBe("=B2+$B$2");
    }

    [Fact]
    public void Pasted_amounts_are_what_was_shown()
    {
        var session = Session.Open(Sample.Seed2).Type("=B1*2").Press("Enter", "Up", "Ctrl+C", "Down");
        session.Run("paste-amounts");

        session.Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(1_938_370);
        session.Shown.Project.Entry(session.Shown.Project.CellAt("Indirekta kostnader", "2024")).ShouldBeOfType<AmountEntry>();
    }

    [Fact]
    public void Cut_cells_move_and_leave_blanks_behind_in_one_undo_step()
    {
        var session = Session.Open(Sample.Seed2).Press("F8", "Right", "Ctrl+X", "Escape", "Down", "Ctrl+V");

        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([null, null, 1_004_530]);
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([93_570, 935_701, 969_185]);
        ProjectJson.Same(session.Press("Ctrl+Z").Shown.Project, Sample.Seed2).ShouldBeTrue();
    }

    [Fact]
    public void One_cell_fills_the_whole_selection()
    {
        var session = Session.Open(Sample.Seed2).Press("Ctrl+C", "F8", "Right", "Right", "Down", "Ctrl+V");

        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([935_701, 935_701, 935_701]);
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([935_701, 935_701, 935_701]);
    }

    [Fact]
    public void Transposed_rows_become_periods()
    {
        var session = Session.Open(Sample.Seed2).Press("F8", "Down", "Ctrl+C", "Escape", "F6", "Down");
        session.Run("paste-transposed");

        session.Shown.Sheet.KronorOf("Region Örebro län 1:1-medel").ShouldBe([935_701, 93_570, 350_000]);
    }

    [Fact]
    public void What_falls_outside_or_on_a_locked_period_is_said_and_not_taken()
    {
        var session = Session.Open(Sample.Seed1).Press("Ctrl+A", "Ctrl+C", "Escape").Run("first-cell").Press("Right", "Ctrl+V");

        session.Row(2).ShouldContain("4 utanför tabellen togs inte med");
    }

    [Fact]
    public void Excel_gets_tabs_and_plain_numbers_and_a_plain_view_gets_semicolons()
    {
        var session = Session.Open(Sample.Seed2).Press("F8", "Right", "Down", "Ctrl+C");
        session.Asked.OfType<CopyOut>().Single().Text.ShouldBe("935701\t969185\n93570\t96919");

        session.Press("Escape").Run("plain-tables");
        session.Asked.OfType<ShowPlain>().Single().Text.ShouldBe("""
            KOSTNADER (kr);2024;2025;2026;Totalt
            Egen personal;935701;969185;1004530;2909416
            Indirekta kostnader;93570;96919;100453;290942
            Summa kostnader;1029271;1066104;1104983;3200358

            FINANSIERING (kr);2024;2025;2026;Totalt
            Offentlig finansiär;;;;
            Region Örebro län 1:1-medel;350000;350000;350000;1050000
            Region Örebro län rambudgetmedel;679271;716104;754983;2150358
            Summa finansiering;1029271;1066104;1104983;3200358
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_copied_stays_here_when_the_own_clipboard_is_off()
    {
        var session = Session.Open(Sample.Seed2).Run("copy-out").Press("Ctrl+C");

        session.Asked.OfType<CopyOut>().ShouldBeEmpty();
        session.Model.Clip.ShouldNotBeNull();
    }
}
