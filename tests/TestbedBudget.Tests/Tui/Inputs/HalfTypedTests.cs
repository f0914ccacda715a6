using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Inputs;

/// <summary>The link breaks while something is typed in a dialog: it is there at the next start.</summary>
public sealed class HalfTypedTests
{
    [Fact]
    public void A_note_is_in_its_dialog_again_at_its_cell()
    {
        var session = Open().Press("down", "right").Run("note").Type("enligt avtalet, men");
        var again = Again(session);

        again.Screen.ShouldContain("Externa tjänster / 2025");
        again.Screen.ShouldContain("enligt avtalet, men");
        again.Asked.OfType<LeaveOffAt>().Last().LeftOff.ShouldBeNull();

        again.Type(" inte 2026").Press("Enter");
        again.Shown.Project.Notes.ShouldHaveSingleItem().Text.ShouldBe("enligt avtalet, men inte 2026");
    }

    [Fact]
    public void Every_field_is_filled_again_and_the_focus_where_it_was()
    {
        var session = Open().Run("header").Field("Handläggare").TypeOver("Anna Ek").Field("Tjänsteställe").TypeOver("Reg");
        var again = Again(session);

        var form = again.Model.Top.ShouldBeOfType<FormLayer>();
        form.Fields[form.Focus].Label.ShouldBe("Tjänsteställe");
        again.Type("ional utveckling").Press("Enter");
        again.Shown.Project.Header.Officer.ShouldBe("Anna Ek");
        again.Shown.Project.Header.Unit.ShouldBe("Regional utveckling");
        again.Shown.Project.Header.Title.ShouldBe("Regional testbädd");
    }

    [Fact]
    public void Fields_that_a_choice_asks_for_are_filled_again()
    {
        var again = Again(Open().Run("solve").Choose("Vilket bidrag ger andelen?").Field("Andel, %").TypeOver("45"));

        again.Screen.ShouldContain("5 410 671 kr.");
        again.Press("Escape").Model.Case!.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void What_was_pasted_into_the_box_is_in_it_again()
    {
        var session = Open().Run("paste-box").Paste("Egen personal\t1\t2\nResor\t3").Type("4");
        var again = Again(session);

        again.Model.Top.ShouldBeOfType<PasteBox>().History.Now.Text.ShouldBe("Egen personal\t1\t2\nResor\t34");
    }

    [Fact]
    public void The_reason_of_a_version_is_kept()
    {
        var again = Again(Open().Type("5").Press("Enter", "Ctrl+S").Type("efter mötet med kom"));

        again.Screen.ShouldContain("efter mötet med kom");
        again.Press("Enter").Asked.OfType<SaveVersion>().ShouldHaveSingleItem().Why.ShouldBe("efter mötet med kom");
    }

    [Fact]
    public void A_dialog_on_another_list_offers_its_text_to_be_pasted()
    {
        var session = Open().Press("F4", "g").Type("avtalat med kommunen");
        session.Model.Top.ShouldBeOfType<FormLayer>();
        var again = Again(session);

        again.Model.Top.ShouldBeOfType<GridLayer>();
        again.Model.Notice.ShouldBe("Du höll på att skriva (^V i en ruta sätter in det): avtalat med kommunen");
        again.Press("F4", "g", "Ctrl+V").Screen.ShouldContain("avtalat med kommunen");
    }

    [Fact]
    public void In_a_what_if_only_the_text_is_offered_because_the_budget_is_shown_again()
    {
        var session = Open().Press("F7", "Enter").Type("2026-08").Press("s").Choose("Vilket bidrag ger andelen?").Field("Andel, %").TypeOver("45");
        var again = Again(session);

        again.Model.Top.ShouldBeOfType<GridLayer>();
        again.Model.Notice.ShouldNotBeNull().ShouldEndWith(": 45");
    }

    [Fact]
    public void A_dialog_in_which_nothing_is_typed_is_not_opened_again()
    {
        var again = Again(Open().Run("note"));

        again.Model.Top.ShouldBeOfType<GridLayer>();
        again.Model.Notice.ShouldBe("Öppnat där du slutade.");
    }

    [Fact]
    public void A_dialog_about_something_else_by_now_only_offers_its_text()
    {
        var session = Open().Run("note").Type("viktigt");
        var other = Sample.Seed1.After(new RenameRow(new RowId("1"), "Löner"));

        var again = Again(session, other);

        again.Model.Top.ShouldBeOfType<GridLayer>();
        again.Model.CopiedText.ShouldBe("viktigt");
    }

    [Theory]
    [InlineData("dialog/delete-row/0/costs/0/1/1/0", "x\ntext=a")]
    [InlineData("dialog/quit/0/costs/0/1/1/0", "x\ntext=a")]
    [InlineData("dialog/note/999999999999/costs/0/1/1/0", "Anteckning: Egen personal / 2024\ntext=a\nnone=b\n=\n#\n\n")]
    [InlineData("dialog/note/7/costs/0/1/1/0", "Anteckning: Egen personal / 2024\ntext")]
    [InlineData("dialog/header/0/costs/-5/99/1/0", "\n\n\n")]
    [InlineData("dialog", "text")]
    [InlineData("dialog/", "")]
    [InlineData("box/note/0/costs/0/1/1/0", "text")]
    [InlineData("box/paste-box/0/x", "a\tb")]
    public void What_the_store_says_of_a_dialog_does_no_harm(string place, string typed)
    {
        var session = Opened(Sample.Seed1, new LeftOff(place, typed));

        session.Model.Ended.ShouldBeFalse();
        session.Shown.Project.ShouldBe(Sample.Seed1);
        session.Asked.ShouldAllBe(effect => effect is LeaveOffAt || effect is CopyOut);
        session.Press("Escape", "Escape").Shown.Project.ShouldBe(Sample.Seed1);
    }

    [Fact]
    public void What_was_typed_is_worded_where_kept_work_is_offered()
    {
        var left = Open().Run("header").Field("Handläggare").TypeOver("Anna").Send(new Input(new EndRequested(EndReason.Hangup)))
            .Asked.OfType<LeaveOffAt>().Last().LeftOff;

        DialogPlace.Words(left).ShouldBe("Regional testbädd · 21RS4368 · Region Örebro län · Anna · Analys och strategi · Projektforum · 2024-04-03");
        DialogPlace.Words(new LeftOff("costs/1/2/1/0", "77")).ShouldBe("77");
        DialogPlace.Words(null).ShouldBeNull();
    }

    private static Session Open() => Session.Open(Sample.Seed1, 120, 40);

    /// <summary>The line breaks, and the case is opened at the next start.</summary>
    private static Session Again(Session session, Project? now = null)
    {
        session.Send(new Input(new EndRequested(EndReason.Hangup)));
        session.Model.Ended.ShouldBeTrue();
        var open = session.Model.Case!;
        return Opened(now ?? open.Start.Base, session.Asked.OfType<LeaveOffAt>().LastOrDefault()?.LeftOff, [.. open.History.Select(done => done.Change)]);
    }

    private static Session Opened(Project project, LeftOff? left, params ImmutableArray<Change> changes)
    {
        var stored = new Workbook { Key = project.Header.CaseNumber!, Base = project };
        return Session.Open(Sample.Seed2, 120, 40).Send(new CaseOpened(new OpenedCase
        {
            Base = stored,
            Changes = [.. changes.Select(change => new DraftChange(change, "anna", default))],
            Draft = new DraftMark(stored.Key, 1, 1, changes.Length, changes.Length, 0),
            State = CaseState.Draft,
            Latest = 1,
            LeftOff = left,
        }));
    }
}
