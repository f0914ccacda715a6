using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Inputs;

/// <summary>The link breaks in a dialog of the list, where no case is open: what is typed is there at the next start.</summary>
public sealed class TypedWithoutCaseTests
{
    [Fact]
    public void A_new_case_is_in_its_dialog_again_with_its_focus_and_its_file_goes()
    {
        var found = Broken(List().Press("n").Type("25RS77").Press("down").Type("Ny testbädd för fl"));
        var again = List().Send(new WorkFound([found]));

        var form = again.Model.Top.ShouldBeOfType<FormLayer>();
        form.Title.ShouldBe(Texts.Swedish.Cases.NewTitle);
        form.Interrupts.ShouldBeTrue();
        again.Asked.OfType<ForgetWork>().ShouldHaveSingleItem().Found.ShouldBe(found);
        again.Type("yg").Press("Enter");
        again.Shown.Project.Header.Title.ShouldBe("Ny testbädd för flyg");
        again.Shown.Project.Header.CaseNumber.ShouldBe("25RS77");
    }

    [Fact]
    public void The_path_of_an_import_is_in_its_dialog_again()
    {
        var again = List().Send(new WorkFound([Broken(List().Press("i").Type("~/underlag/be"))]));

        again.Type("slut.txt").Press("Enter").Asked.OfType<ReadTextFile>().ShouldHaveSingleItem().Path.ShouldBe("~/underlag/beslut.txt");
    }

    [Theory]
    [InlineData("sv", "Du höll på att skriva (^V i en ruta sätter in det): enligt avtalet")]
    [InlineData("en", "You were typing (^V in a field puts it in): enligt avtalet")]
    public void Text_whose_dialog_is_not_there_stays_in_its_file_until_it_is_pasted(string language, string offers)
    {
        var again = Session.List(new CaseList([], 0), texts: language == "sv" ? Texts.Swedish : Texts.English).Send(new WorkFound([Unplaced]));
        again.Model.Notice.ShouldBe(offers);
        again.Model.Top.ShouldBeOfType<ListLayer>().Interrupts.ShouldBeFalse();
        again.Asked.ShouldNotContain(effect => effect is ForgetWork || effect is LeaveOffAt);

        again.Press("n", "Ctrl+V").Screen.ShouldContain("enligt avtalet");
        again.Asked.OfType<ForgetWork>().ShouldHaveSingleItem().Found.ShouldBe(Unplaced);
        again.Press("Ctrl+V").Asked.OfType<ForgetWork>().Count().ShouldBe(1);
    }

    [Fact]
    public void Text_that_was_offered_goes_at_a_quit_and_not_when_the_line_breaks()
    {
        List().Send(new WorkFound([Unplaced])).Send(new Input(new EndRequested(EndReason.Hangup)))
            .Asked.ShouldNotContain(effect => effect is ForgetWork);
        List().Send(new WorkFound([Unplaced])).Press("Ctrl+Q").Asked.OfType<ForgetWork>().ShouldHaveSingleItem();
    }

    [Fact]
    public void Beside_other_work_it_is_offered_and_Enter_opens_its_dialog()
    {
        var typed = Broken(List().Press("n").Press("down").Type("Flygbädd"));
        var work = typed with { Kept = typed.Kept with { Typed = null, Work = new CaseWork(Sample.Seed1Case, 1, [], 0, null) } };
        var again = List().Send(new WorkFound([work, typed]));

        again.Screen.ShouldContain("halvskrivet: Flygbädd");
        again.Press("down", "Enter").Model.Top.ShouldBeOfType<FormLayer>();
        again.Asked.OfType<ForgetWork>().ShouldHaveSingleItem().Found.ShouldBe(typed);
        again.Asked.ShouldNotContain(effect => effect is TakeBack);
    }

    [Fact]
    public void Where_nothing_is_typed_nothing_is_kept()
    {
        foreach (var session in (Session[])[List(), List().Press("n"), List().Press("i")])
        {
            session.Send(new Input(new EndRequested(EndReason.Hangup))).Asked.ShouldNotContain(effect => effect is KeepTyped);
        }
    }

    // It was typed in a dialog on another one.
    private static readonly FoundWork Unplaced = new(
        "/tmp/work-2.json",
        new KeptWork(null, null, "/srv/budget/projects.db", new Visitor("anna", "host", 1, ""), DateTimeOffset.UnixEpoch)
        {
            Typed = new LeftOff("dialog//0/", "Anledning\ntext=enligt avtalet"),
        });

    private static Session List() => Session.List(new CaseList([], 0));

    // What the shell keeps is what it reads again.
    private static FoundWork Broken(Session session)
    {
        var typed = session.Send(new Input(new EndRequested(EndReason.Hangup))).Asked.OfType<KeepTyped>().ShouldHaveSingleItem().Typed;
        var kept = new KeptWork(null, null, "/srv/budget/projects.db", new Visitor("anna", "host", 1, ""), DateTimeOffset.UnixEpoch) { Typed = typed };
        return new FoundWork("/tmp/work-1.json", KeptWorkJson.Read(KeptWorkJson.Write(kept)).Value.ShouldNotBeNull());
    }
}
