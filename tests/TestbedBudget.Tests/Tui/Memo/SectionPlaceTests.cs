using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A half-written text comes back in its own section, and in no other.</summary>
public sealed class SectionPlaceTests
{
    private static readonly Project Memo = Sample.Seed2 with
    {
        Memo = new MemoText([new("Sammanfattning", "{{decision}}"), new("Bakgrund", "Länet har en plan."), new("Budget", "{{tables}}")]),
    };

    [Fact]
    public void A_half_written_text_finds_its_section_by_its_heading_wherever_that_is_now()
    {
        var moved = Memo with { Memo = new MemoText([new("Nytt", "Först."), .. Memo.Memo.Sections]) };
        var session = Resumed(moved, Left());
        session.Screen.ShouldContain("Här skrev du senast (Bakgrund)");
        session.Press("Escape");
        Bodies(session).ShouldBe(["Först.", "{{decision}}", "Länet har en plan. Mitt i en", "{{tables}}"]);
    }

    [Fact]
    public void A_half_written_text_whose_section_is_gone_becomes_a_new_one_of_that_heading()
    {
        var gone = Memo with { Memo = new MemoText(Memo.Memo.Sections.RemoveAt(1)) };
        var session = Resumed(gone, Left()).Press("Escape");
        Headings(session).ShouldBe(["Sammanfattning", "Budget", "Bakgrund"]);
        Bodies(session).ShouldBe(["{{decision}}", "{{tables}}", "Länet har en plan. Mitt i en"]);

        // Which of two it was nobody knows.
        var two = Memo with { Memo = new MemoText([new("Bakgrund", "Ett."), new("Budget", "{{tables}}"), new("Bakgrund", "Två.")]) };
        Bodies(Resumed(two, Left()).Press("Escape")).ShouldBe(["Ett.", "{{tables}}", "Två.", "Länet har en plan. Mitt i en"]);
    }

    [Fact]
    public void A_heading_may_hold_any_sign_and_a_place_of_an_earlier_program_has_none()
    {
        var odd = Memo with { Memo = new MemoText([new("Mål/syfte/2024", "Ett."), new("Budget", "{{tables}}")]) };
        var left = Session.Open(odd).Press("Ctrl+P", "e", "Enter", "Ctrl+End").Type(" Mer")
            .Send(new Input(new EndRequested(EndReason.Hangup))).Asked.OfType<LeaveOffAt>().Last().LeftOff!;
        var moved = odd with { Memo = new MemoText([.. odd.Memo.Sections.Reverse()]) };
        Bodies(Resumed(moved, left).Press("Escape")).ShouldBe(["{{tables}}", "Ett. Mer"]);

        Bodies(Resumed(Memo, new LeftOff("section/1/3", "Gammalt.")).Press("Escape"))[1].ShouldBe("Gammalt.");
        Headings(Resumed(Memo, new LeftOff("section/7/3", "Gammalt.")).Press("Escape"))[3].ShouldBe(Texts.Swedish.Memos.NewSection);
    }

    // Written at the end of "Bakgrund" when the line broke.
    private static LeftOff Left() => Session.Open(Memo).Press("Ctrl+P", "e", "Down", "Enter", "Ctrl+End").Type(" Mitt i en")
        .Send(new Input(new EndRequested(EndReason.Hangup))).Asked.OfType<LeaveOffAt>().Last().LeftOff!;

    private static Session Resumed(Project project, LeftOff left) => Session.Open(Memo).Send(new CaseOpened(new OpenedCase
    {
        Base = new Workbook { Key = "23RS11972", Base = project },
        Draft = new DraftMark("23RS11972", 1, 1, 0, 0, 0),
        State = CaseState.Draft,
        Latest = 1,
        LeftOff = left,
    }));

    private static string[] Headings(Session session) => [.. session.Shown.Project.Memo.Sections.Select(section => section.Heading)];

    private static string[] Bodies(Session session) => [.. session.Shown.Project.Memo.Sections.Select(section => section.Body)];
}
