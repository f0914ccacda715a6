using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What the screens say of others, at every size; and what is refused.</summary>
public sealed class SharingScreenTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public static TheoryData<int, int, string> Sizes => new() { { 80, 24, "sv" }, { 120, 40, "sv" }, { 80, 24, "en" }, { 40, 10, "sv" } };

    public void Dispose() => _office.Dispose();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_list_says_who_has_what(int columns, int rows, string language)
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter", "220000", "Enter", "Ctrl+O");
        _office.Sit("bo").Press("Enter");

        _office.Sit("anna", columns, rows, Words(language)).Screen.ShouldBeGolden($"list-{columns}x{rows}-{language}");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_conflict_shows_all_three(int columns, int rows, string language) =>
        Conflict(columns, rows, language).Screen.ShouldBeGolden($"conflict-{columns}x{rows}-{language}");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_page_of_a_case_says_how_far_it_is_and_what_is_left(int columns, int rows, string language)
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter");

        _office.Sit("anna", columns, rows, Words(language)).Press("l").Screen.ShouldBeGolden($"page-{columns}x{rows}-{language}");
    }

    [Theory]
    [InlineData(40, 10)]
    [InlineData(60, 15)]
    [InlineData(200, 60)]
    public void Every_screen_of_sharing_fits_every_size(int columns, int rows)
    {
        foreach (var language in new[] { "sv", "en" })
        {
            using var office = Office.WithExtension();
            var desk = Conflict(columns, rows, language, office);
            foreach (var keys in (string[][])[["t"], ["Escape", "k"], ["Escape", "Down"], ["Escape"]])
            {
                desk.Press(keys).Screen.ShouldNotBeNullOrWhiteSpace();
            }

            desk.Run("history").Press("Down", "PageDown", "Enter", "Escape", "Escape").Run("case-page").Press("End", "u", "Escape", "Escape");
            desk.Run("set-state").Press("Escape").Run("drop-draft").Press("n");
            desk.Session.Model.Top.ShouldBeOfType<GridLayer>();
        }
    }

    [Fact]
    public void Nothing_is_changed_read_only_and_each_refusal_is_a_sentence()
    {
        var desk = _office.Sit("anna", readOnly: true);

        desk.Session.Row(0).ShouldContain("skrivskyddat");
        foreach (var key in new[] { "n", "i", "s" })
        {
            desk.Press(key).Session.Row(1).ShouldContain("Databasen är öppnad skrivskyddad: ingenting lagras.");
        }

        desk.Run("purge-case").Session.Row(1).ShouldContain("skrivskyddad");
        desk.Press("Enter");
        desk.Session.Row(0).ShouldContain("skrivskyddat");
        foreach (var key in new[] { "5", "F2", "Delete", "Ctrl+N", "Ctrl+K", "Ctrl+S", "Ctrl+D" })
        {
            desk.Press(key).Session.Row(2).ShouldContain("Ärendet är öppnat skrivskyddat: ingenting ändras.");
        }

        foreach (var command in new[] { "set-state", "drop-draft" })
        {
            desk.Run(command).Session.Row(2).ShouldContain("skrivskydda");
        }

        desk.Run("history").Press("r").Screen.ShouldContain("Databasen är öppnad skrivskyddad");
        desk.Session.Asked.ShouldNotContain(effect => effect is AppendChange || effect is SaveVersion || effect is StoreCase);
    }

    [Fact]
    public void A_draft_read_only_can_be_looked_at_and_not_taken_over()
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter");
        var desk = _office.Sit("anna", readOnly: true).Press("u", "t");

        desk.Session.Row(1).ShouldContain("skrivskyddad");
        desk.Press("u", "Enter").Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_310_000);
    }

    [Fact]
    public void Undo_in_a_draft_that_is_only_looked_at_writes_nothing()
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter");
        var desk = _office.Sit("anna").Press("u", "Enter", "Ctrl+Z").Run("undo-list").Press("End", "Enter");

        desk.Session.Row(2).ShouldContain("Du tittar bara på utkastet hos lena");
        desk.Session.Asked.ShouldNotContain(effect => effect is MoveDraft);
        _office.Store("lena").Open("21RS4368")!.Draft.Position.ShouldBe(1);
    }

    [Fact]
    public void Whoever_has_a_draft_does_not_take_over_another()
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter");
        var desk = _office.Sit("anna").Press("Enter", "5", "Enter").Run("drafts").Press("t");

        desk.Session.Row(2).ShouldContain("Du har ett eget utkast av ärendet.");
        _office.Store("lena").Open("21RS4368")!.Draft.Position.ShouldBe(1);
    }

    [Fact]
    public void A_version_that_is_taken_back_is_what_its_restorer_sees_although_he_undid_a_change_before()
    {
        var desk = _office.Sit("anna").Press("Enter", "2000000", "Enter", "Ctrl+S", "Enter", "7", "Enter", "Ctrl+Z", "Ctrl+O");
        desk.Screen.ShouldNotContain("0 ändringar");

        desk.Press("h", "Down", "r", "Enter", "Escape", "Enter");

        desk.Session.Row(0).ShouldContain("version 3");
        desk.Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_300_485);
        desk.Press("7", "Enter", "Ctrl+S", "Enter").Session.Row(2).ShouldContain("Sparat som version 4");
    }

    [Fact]
    public void The_list_of_changes_says_what_a_colleague_made()
    {
        _office.Sit("lena").Press("Enter", "2310000", "Enter");
        var anna = _office.Sit("anna").Press("u", "t", "j", "77", "Enter").Run("undo-list");

        anna.Screen.ShouldMatch("Egen personal 2024: 2 300 485 → 2 310 000 +lena");
        anna.Screen.ShouldNotContain("anna");
        anna.Press("Down", "Enter").Run("undo-list").Screen.ShouldMatch("→ 2 310 000 +lena · ");
    }

    [Fact]
    public void An_alternative_that_is_renamed_goes_on_counting_in_the_portfolio()
    {
        var anna = _office.Sit("anna").Press("Enter", "F7", "Enter", "2026-08", "Ctrl+S", "Enter", "F7", "Ctrl+S", "Enter");
        anna.Press("Ctrl+O", "p", "Tab", "Tab", "Tab", "p", "Right", "a").Screen.ShouldContain("Alternativet 2026-08-31 räknas i sammanställningen");

        anna.Press("Enter").Run("scenarios").Press("r", "Ctrl+U", "Sommaren", "Enter", "Escape", "Ctrl+S", "Enter");

        _office.Store("bo").Plan("21RS4368")!.Columns.Single(column => column.Counts).Name.ShouldBe("Sommaren");
        anna.Press("Ctrl+O").Run("portfolio").Screen.ShouldContain("I 1 ärende räknas ett alternativ");
    }

    [Fact]
    public void What_is_being_typed_is_not_interrupted_by_a_notice()
    {
        var anna = _office.Sit("anna").Press("Enter", "2310000", "Enter", "77");
        _office.Sit("bo").Press("u", "t", "j");
        _office.Watch();

        anna.Session.Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull();
        anna.Press("Enter");
        anna.Screen.ShouldContain("bo tog över ditt utkast");
        anna.Press("Enter");
        anna.Session.Asked.OfType<DismissNotice>().ShouldHaveSingleItem();
        _office.Store("bo").Open("21RS4368")!.Current().Base.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(2_310_000)));
    }

    // Anna's draft on a version with one section, and the section open.
    private Desk InSection() => _office.Sit("anna").Press("Enter").Run("sections")
        .Press("n", "Skäl", "Enter", "Länet har en plan.", "Escape", "Escape", "Ctrl+S", "Enter", "2310000", "Enter")
        .Run("sections").Press("Enter");

    [Fact]
    public void Who_writes_in_a_section_is_told_at_once_and_goes_on_writing()
    {
        var anna = InSection().Press("Ctrl+End", "Enter", "Kommunen betalar");
        anna.Session.Model.Top.ShouldBeOfType<EditorLayer>();
        _office.Sit("bo").Press("u", "t", "j");
        _office.Watch();

        anna.Screen.ShouldContain("bo tog över ditt utkast");
        anna.Screen.ShouldContain("Texten som du skriver på är kvar här");
        anna.Session.Model.Top.Interrupts.ShouldBeTrue();

        anna.Press("Enter", " resten", "Escape");
        var mine = _office.Store("anna").Open("21RS4368")!.Current().Base;
        mine.Memo.Sections[0].Body.ShouldEndWith("\nKommunen betalar resten");
        mine.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(2_300_485)));
        _office.Store("bo").Open("21RS4368")!.Current().Base.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(2_310_000)));
    }

    [Fact]
    public void Who_reads_a_section_is_told_too_and_nothing_is_kept_of_it()
    {
        var anna = InSection();
        _office.Sit("bo").Press("u", "t", "j");
        _office.Watch();

        anna.Screen.ShouldContain("bo tog över ditt utkast");
        anna.Screen.ShouldNotContain("Texten som du skriver på");
        anna.Press("Enter").Session.Model.Top.ShouldBeOfType<GridLayer>();
        _office.Store("anna").Open("21RS4368")!.Changes.ShouldBeEmpty();
    }

    [Fact]
    public void The_draft_that_is_taken_back_has_the_text_on_it()
    {
        var anna = InSection().Press("Ctrl+End", "Enter", "Kommunen betalar");
        _office.Sit("bo").Press("u", "t", "j");
        _office.Watch();

        anna.Press("Down", "Down", "Enter", "Escape");
        var mine = _office.Store("anna").Open("21RS4368")!.Current().Base;
        mine.Memo.Sections[0].Body.ShouldEndWith("\nKommunen betalar");
        mine.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(2_310_000)));
    }

    [Fact]
    public void A_notice_waits_for_the_next_start_and_is_told_once()
    {
        using (var store = _office.Store("anna"))
        {
            store.Append(store.Open("21RS4368")!.Draft, new EditBase(new SetNote(new Note(null, null, "hej")))).ShouldBeOfType<DraftKept>();
        }

        _office.Store("bo").TakeOver("21RS4368", "anna").ShouldBeOfType<DraftKept>();
        var anna = _office.Sit("anna");

        anna.Screen.ShouldContain("bo tog över ditt utkast i 21RS4368");
        anna.Press("Enter").Screen.ShouldNotContain("tog över");
        _office.Sit("anna").Screen.ShouldNotContain("tog över");
    }

    [Fact]
    public void The_refused_change_is_said_when_two_windows_of_one_user_meet()
    {
        var one = _office.Sit("anna").Press("Enter");
        var two = _office.Sit("anna").Press("Enter");
        one.Press("2310000", "Enter");
        two.Press("99", "Enter");

        two.Session.Row(2).ShouldContain("ändrats i ett annat fönster");
        two.Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_310_000);
    }

    [Fact]
    public void A_case_goes_for_good_only_when_its_name_is_typed_and_nobody_has_it_open()
    {
        var anna = _office.Sit("anna");
        var bo = _office.Sit("bo").Press("Enter");
        _office.Watch();
        anna.Run("purge-case").Session.Row(1).ShouldContain("Öppet hos bo");
        bo.Press("Ctrl+O");
        _office.Watch();

        anna.Run("purge-case").Press("21RS", "Enter").Screen.ShouldContain("Skriv 21RS4368 för att ta bort ärendet");
        anna.Press("4368", "Enter").Session.Row(1).ShouldContain("Ärendet 21RS4368 är borttaget.");
        _office.Store("bo").List(CaseQuery.All).Lines.ShouldBeEmpty();
        _office.Watch();
        bo.Screen.ShouldContain("Här finns inga ärenden än.");
    }

    [Fact]
    public void Whoever_has_the_case_open_when_it_goes_is_told()
    {
        var anna = _office.Sit("anna").Press("Enter");
        _office.Store("bo").Purge("21RS4368");
        _office.Watch();

        anna.Session.Row(2).ShouldContain("Ärendet är borttaget ur databasen.");
    }

    [Fact]
    public void A_newer_version_saved_while_an_old_one_is_looked_at_is_told_of_afterwards()
    {
        var anna = _office.Sit("anna").Press("Enter").Run("history").Press("Enter");
        anna.Session.Model.Looking.ShouldNotBeNull();

        _office.Sit("bo").Press("Enter", "2310000", "Enter", "Ctrl+S", "efter mötet", "Enter");
        _office.Watch();
        anna.Press("Escape", "Escape");

        anna.Session.Row(0).ShouldContain("version 2");
        anna.Session.Model.Case!.Newer!.Number.ShouldBe(2);
    }

    [Fact]
    public void A_case_that_is_gone_when_it_is_opened_is_told_by_its_name()
    {
        var anna = _office.Sit("anna");
        _office.Store("bo").Purge("21RS4368");

        anna.Press("Enter").Screen.ShouldContain("21RS4368");
        anna.Session.Model.Top.ShouldBeOfType<ListLayer>();
        anna.Session.Model.Notice.ShouldNotBeNull().ShouldContain("21RS4368");
    }

    [Fact]
    public void The_mark_of_a_dead_process_goes_when_the_line_is_looked_at()
    {
        var anna = _office.Sit("anna");
        _office.Sit("bo").Press("Enter");
        _office.Watch();
        anna.Session.Row(3).ShouldStartWith("L");
        _office.Files.KillLast();

        anna.Press("Down");

        anna.Session.Row(3).ShouldStartWith(" ");
    }

    private Desk Conflict(int columns, int rows, string language, Office? office = null)
    {
        var place = office ?? _office;
        var anna = place.Sit("anna", columns, rows, Words(language)).Press("Enter", "2310000", "Enter", "Down", "Right", "30000", "Enter").Run("header");
        anna.Press("Tab", "Tab", "Tab", "End", "x", "Enter");
        var bo = place.Sit("bo").Press("Enter", "2250000", "Enter", "220000", "Enter", "Down", "Ctrl+K", "j");
        bo.Press("Ctrl+S", "efter samtal med kommunen", "Enter");
        place.Watch();
        return anna.Press("Ctrl+S", "Enter");
    }

    private static Texts Words(string language) => language == "sv" ? Texts.Swedish : Texts.English;
}
