using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SectionTests
{
    private static readonly Project Memo = Sample.Seed2 with
    {
        Memo = new MemoText([new("Sammanfattning", "{{decision}}"), new("Bakgrund", "Länet har en plan."), new("Budget", "{{tables}}")]),
    };

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void Sections_are_listed_and_their_text_is_edited(int columns, int rows)
    {
        var session = Session.Open(SeedMemo.Workbook(SeedMemo.Extension), columns, rows).Press("Ctrl+P", "e");

        session.Screen.ShouldBeGolden($"sections-{columns}x{rows}");
        session.Press("Down", "Enter", "Down", "F8", "Ctrl+Right", "Ctrl+Right").Screen.ShouldBeGolden($"editor-{columns}x{rows}");
    }

    [Fact]
    public void Leaving_the_editor_keeps_its_text_as_one_edit()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+End").Type(" Den gäller till 2030.").Press("Enter", "Enter").Type("- ett").Press("Escape");

        Bodies(session)[1].ShouldBe("Länet har en plan. Den gäller till 2030.\n\n- ett");
        session.Model.Case!.History.Length.ShouldBe(1);
        session.Press("Ctrl+Z");
        Bodies(session)[1].ShouldBe("Länet har en plan.");
    }

    [Fact]
    public void Leaving_an_untouched_text_is_no_edit()
    {
        var session = Open().Press("Down", "Enter", "a", "Backspace", "Escape");

        session.Model.Case!.History.ShouldBeEmpty();
        session.Model.Top.ShouldBeOfType<SectionsLayer>();
    }

    [Fact]
    public void Giving_up_asks_when_something_was_written()
    {
        var session = Open().Press("Down", "Enter").Type("Ny. ").Press("Ctrl+G");
        session.Screen.ShouldContain("Kasta det som ändrats i avsnittet?");
        session.Press("n").Screen.ShouldContain("Ny. Länet har en plan.");
        session.Press("Ctrl+G", "j");
        Bodies(session)[1].ShouldBe("Länet har en plan.");
    }

    [Fact]
    public void Its_help_names_no_sign_that_would_be_typed_and_no_advice_about_amounts()
    {
        var session = Open().Press("Down", "Enter", "F1");

        session.Screen.ShouldContain("F10            Meny");
        session.Screen.ShouldNotContain("/ öppnar");
        session.Screen.ShouldContain("^T             Sök kommando");
        session.Screen.ShouldNotContain("?              Alla");
        session.Screen.ShouldNotContain("Skriv över cellen");
    }

    [Fact]
    public void Slash_and_question_mark_are_text_and_F10_is_the_menu()
    {
        var session = Open().Press("Down", "Enter").Type("a/b?:c").Press("F10");
        session.Model.Top.ShouldBeOfType<MenuLayer>();
        session.Press("Escape", "Escape");
        Bodies(session)[1].ShouldBe("a/b?:cLänet har en plan.");
    }

    [Fact]
    public void A_section_is_added_named_moved_and_deleted_and_each_is_taken_back()
    {
        var session = Open().Press("n").Type("Skäl").Press("Enter").Type("Därför.").Press("Escape");
        Headings(session).ShouldBe(["Sammanfattning", "Skäl", "Bakgrund", "Budget"]);
        Bodies(session)[1].ShouldBe("Därför.");

        session.Press("+");
        Headings(session).ShouldBe(["Sammanfattning", "Bakgrund", "Skäl", "Budget"]);
        session.Press("r", "Ctrl+U").Type("Motiv").Press("Enter");
        Headings(session).ShouldBe(["Sammanfattning", "Bakgrund", "Motiv", "Budget"]);
        session.Press("Delete");
        Headings(session).ShouldBe(["Sammanfattning", "Bakgrund", "Budget"]);

        session.Press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z");
        Headings(session).ShouldBe(["Sammanfattning", "Bakgrund", "Budget"]);
        Bodies(session)[1].ShouldBe("Länet har en plan.");
    }

    [Fact]
    public void A_heading_line_in_the_text_begins_a_section_of_its_own()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+End", "Enter", "Enter").Type("## Mål").Press("Enter", "Enter").Type("Mer.").Press("Escape");

        Headings(session).ShouldBe(["Sammanfattning", "Bakgrund", "Mål", "Budget"]);
        Bodies(session)[2].ShouldBe("Mer.");
    }

    [Fact]
    public void Copied_text_is_pasted_as_one_step_and_sent_to_the_clipboard()
    {
        var session = Open().Press("Down", "Enter", "F8", "Ctrl+Right", "Ctrl+C", "End", "Ctrl+V", "Ctrl+V", "Ctrl+Z", "Escape");

        Bodies(session)[1].ShouldBe("Länet har en plan.Länet");
        session.Asked.OfType<CopyOut>().ShouldHaveSingleItem().Text.ShouldBe("Länet ");
    }

    [Fact]
    public void A_paste_is_one_step()
    {
        var session = Open().Press("Down", "Enter").Paste("Ett.\r\n\r\nTvå. ").Press("Ctrl+Z").Paste("Tre. ").Press("Escape");
        Bodies(session)[1].ShouldBe("Tre. Länet har en plan.");
    }

    [Fact]
    public void The_own_editor_gets_the_text_and_gives_it_back_as_one_step()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+E");
        session.Asked.OfType<EditOutside>().ShouldHaveSingleItem().Text.ShouldBe("Länet har en plan.");

        session.Send(new EditedOutside("En annan text.\n")).Screen.ShouldContain("En annan text.");
        session.Press("Ctrl+Z").Screen.ShouldContain("Länet har en plan.");
        session.Press("Ctrl+Y", "Escape");
        Bodies(session)[1].ShouldBe("En annan text.");
    }

    [Fact]
    public void Searching_in_the_text_selects_what_is_found()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+F").Type("EN PLAN").Press("Enter", "Delete", "Escape");
        Bodies(session)[1].ShouldBe("Länet har .");
    }

    [Fact]
    public void What_is_written_when_the_line_breaks_is_there_at_the_next_start()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+End").Type(" Mitt i en");
        session.Send(new Input(new EndRequested(EndReason.Hangup)));
        var left = session.Asked.OfType<LeaveOffAt>().Last().LeftOff!;

        var again = Session.Open(Memo);
        again.Send(new CaseOpened(new OpenedCase
        {
            Base = again.Model.Case!.Workbook,
            Draft = new DraftMark(again.Model.Case.Key, 1, 0, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
            LeftOff = left,
        }));
        again.Screen.ShouldContain("Länet har en plan. Mitt i en");
        again.Type(" mening.").Press("Escape");
        Bodies(again)[1].ShouldBe("Länet har en plan. Mitt i en mening.");
        again.Asked.OfType<LeaveOffAt>().Last().LeftOff.ShouldBeNull();
    }

    [Fact]
    public void A_text_whose_draft_was_changed_elsewhere_is_on_the_screen_again()
    {
        var session = Open().Press("Down", "Enter", "Ctrl+End").Type(" Sist.").Press("Escape");
        var kept = session.Asked.FindIndex(effect => effect is AppendChange);
        var left = session.Asked[kept - 1].ShouldBeOfType<LeaveOffAt>().LeftOff!;
        left.HalfTyped.ShouldBe("Länet har en plan. Sist.");

        // The store refuses the change: the case is opened as it now is.
        session.Send(new DraftRefused(new DraftChangedElsewhere()));
        session.Send(new CaseOpened(new OpenedCase
        {
            Base = new Workbook { Key = "23RS11972", Base = Memo },
            Draft = new DraftMark("23RS11972", 1, 1, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
            LeftOff = left,
        }));
        session.Screen.ShouldContain("Länet har en plan. Sist.");
        session.Press("Escape");
        Bodies(session)[1].ShouldBe("Länet har en plan. Sist.");
    }

    [Fact]
    public void Quitting_with_an_open_text_leaves_it_for_the_next_start_without_a_question()
    {
        var session = Open().Press("Down", "Enter").Type("Halv").Press("Ctrl+Q");

        session.Model.Ended.ShouldBeTrue();
        session.Asked.OfType<LeaveOffAt>().Last().LeftOff!.HalfTyped.ShouldBe("HalvLänet har en plan.");
    }

    [Fact]
    public void A_long_text_scrolls_with_its_caret_at_every_size()
    {
        var text = string.Join("\n\n", Enumerable.Range(1, 80).Select(i => $"Stycke {i} med några ord till så att raden bryts."));
        foreach (var (columns, rows) in new[] { (40, 10), (80, 24), (200, 60) })
        {
            var session = Session.Open(Memo with { Memo = new MemoText([new("Lång", text)]) }, columns, rows)
                .Press("Ctrl+P", "e", "Enter", "Ctrl+End");
            session.Screen.ShouldContain("Stycke 80");
            session.Press("Ctrl+Home").Screen.ShouldContain("Stycke 1 ");
            session.Press("PageDown", "PageDown", "PageUp").Screen.ShouldContain("Stycke");
            session.Resize(60, 15).Press("Down").Screen.ShouldContain("Stycke");
        }
    }

    [Fact]
    public void The_sections_are_reached_in_English_too()
    {
        Session.Open(Memo, texts: Texts.English).Press("Ctrl+P", "e").Screen.ShouldContain("SECTIONS");
    }

    private static Session Open() => Session.Open(Memo).Press("Ctrl+P", "e");

    private static string[] Headings(Session session) => [.. session.Shown.Project.Memo.Sections.Select(section => section.Heading)];

    private static string[] Bodies(Session session) => [.. session.Shown.Project.Memo.Sections.Select(section => section.Body)];
}
