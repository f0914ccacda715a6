using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The versions of a case: what differs, a look at one, and one taken back.</summary>
public sealed class HistoryScreenTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public static TheoryData<int, int, string> Sizes => new() { { 80, 24, "sv" }, { 120, 40, "sv" }, { 80, 24, "en" }, { 40, 10, "sv" } };

    public void Dispose() => _office.Dispose();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_history_says_what_each_version_changed_in_words_and_amounts(int columns, int rows, string language)
    {
        Saved();

        var desk = _office.Sit("anna", columns, rows, language == "sv" ? Texts.Swedish : Texts.English).Press("h");

        desk.Screen.ShouldBeGolden($"history-{columns}x{rows}-{language}");
    }

    [Fact]
    public void Any_two_versions_are_compared_and_shown_side_by_side()
    {
        Saved();
        var desk = _office.Sit("anna").Press("h", "End", "Space", "Home");

        desk.Screen.ShouldContain("Version 1 → 4");
        desk.Screen.ShouldContain("Egen personal 2024: 2 300 485 → 2 310 000 (+9 515)");
        desk.Press("d");
        desk.Screen.ShouldBeGolden("history-table-80x24");
    }

    [Theory]
    [InlineData("sv", "Historik", "version 5, 2024-04-03 10:00 bo, på granskning")]
    [InlineData("en", "History", "version 5, 2024-04-03 10:00 bo, in review")]
    public void The_page_of_the_case_heads_its_history_like_the_rest_and_says_how_each_version_came_to_be(string language, string head, string line)
    {
        Saved();
        _office.Store("bo").SetState("21RS4368", 4, CaseState.InReview).ShouldBeOfType<VersionSaved>();

        var desk = _office.Sit("anna", 120, 60, language == "sv" ? Texts.Swedish : Texts.English).Press("l", "End");

        desk.Screen.Split('\n').ShouldContain($" {head}");
        desk.Screen.ShouldContain(line);
    }

    [Fact]
    public void A_version_is_looked_at_read_only_and_left_by_Esc()
    {
        Saved();
        var desk = _office.Sit("anna").Press("h", "End", "Enter");

        desk.Session.Row(0).ShouldContain("version 1, skrivskyddat");
        desk.Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_300_485);
        foreach (var key in new[] { "5", "F2", "Delete", "Ctrl+Z", "Ctrl+K", "Ctrl+S" })
        {
            desk.Press(key);
            desk.Session.Row(2).ShouldContain("Du tittar bara på version 1: ingenting ändras här.");
        }

        desk.Press("Escape");
        desk.Screen.ShouldContain("HISTORIK  21RS4368");
        desk.Press("Escape");
        desk.Session.Model.Top.ShouldBeOfType<ListLayer>();
        _office.Store("anna").History("21RS4368").Length.ShouldBe(4);
    }

    [Fact]
    public void A_version_is_restored_as_a_new_one_and_nothing_goes()
    {
        Saved();
        var desk = _office.Sit("anna").Press("Enter").Run("history").Press("End", "r", "som beslutat", "Enter");

        desk.Session.Row(2).ShouldContain("Version 1 är återställd som version 5.");
        desk.Session.Row(0).ShouldContain("version 5");
        var store = _office.Store("bo");
        store.History("21RS4368").Select(line => (line.Number, line.Kind, line.Reason)).First().ShouldBe((5, VersionKind.Restored, "som beslutat"));
        WorkbookJson.Same(store.Version("21RS4368", 5)!, store.Version("21RS4368", 1)!).ShouldBeTrue();
        store.Version("21RS4368", 4).ShouldNotBeNull();
    }

    [Fact]
    public void With_unsaved_changes_nothing_is_restored_until_they_are_saved_or_dropped()
    {
        Saved();
        var desk = _office.Sit("anna").Press("Enter", "5", "Enter").Run("history").Press("End", "r");

        desk.Screen.ShouldContain("Du har ett utkast: spara det som version, eller släng det, först.");
        desk.Press("Escape").Run("drop-draft").Press("j");
        desk.Session.Row(0).ShouldContain("version 4");
        desk.Run("history").Press("End", "r", "Enter");
        desk.Session.Row(0).ShouldContain("version 5");
    }

    [Fact]
    public void Two_equal_versions_say_that_nothing_differs_and_a_state_is_told()
    {
        Saved();
        _office.Store("bo").SetState("21RS4368", 4, CaseState.InReview).ShouldBeOfType<VersionSaved>();

        var desk = _office.Sit("anna").Press("h");

        desk.Screen.ShouldContain("Status: under handläggning → på granskning");
        desk.Press("Space");
        desk.Screen.ShouldContain("Ingenting skiljer.");
    }

    // Version 2: two amounts; 3: a row, a note and a section; 4: the end date.
    private void Saved()
    {
        using var store = _office.Store("bo");
        var workbook = store.Version("21RS4368", 1)!;
        var (project, first) = (workbook.Base, workbook.Base.Costs[0].Id);
        workbook = Save(workbook, "efter samtal med kommunen", new SetCells(
        [
            new CellChange(new CellId(first, project.Timeline[1].Id), new AmountEntry(Money.FromKronor(2_310_000))),
            new CellChange(new CellId(project.Costs[2].Id, project.Timeline[2].Id), new AmountEntry(Money.FromKronor(30_000))),
        ]));
        workbook = Save(
            workbook,
            null,
            new AddRow(new CostRow { Id = new RowId("rny"), Label = "Utrustning" }, 2),
            new SetNote(new Note(first, null, "offert från ITR 2025-10-02")),
            new SetHeader(project.Header with { Officer = "Bo Ek" }),
            new SetMemoText(new MemoText([.. project.Memo.Sections, new MemoSection("Bedömning", "Projektet når målen.")])));
        Save(workbook, "förlängt", new ExtendTo(new DateOnly(2026, 8, 31)));

        Workbook Save(Workbook before, string? why, params ImmutableArray<Edit> edits)
        {
            var (next, refusal) = new EditBase(new EditAll(edits)).ApplyTo(before);
            refusal.ShouldBeNull();
            store.Save("21RS4368", store.Find("21RS4368")!.Version, next, VersionKind.Saved, why).ShouldBeOfType<VersionSaved>();
            return next;
        }
    }
}
