using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A database that proves damaged under the screens: it is said, nothing more is written, and no work is lost.</summary>
public sealed class DamagedScreenTests : IDisposable
{
    private readonly Office _office = Office.WithExtension();

    public static TheoryData<int, int, string> Sizes => new() { { 80, 24, "sv" }, { 120, 40, "en" }, { 40, 10, "sv" } };

    public void Dispose() => _office.Dispose();

    [Theory]
    [MemberData(nameof(Sizes))]
    public void It_is_said_over_the_list_of_what_can_be_read(int columns, int rows, string language)
    {
        DamagedFile.LoseFirstPageOf(_office.Files.Path, "session");
        var desk = _office.Sit("anna", columns, rows, language == "sv" ? Texts.Swedish : Texts.English);

        desk.Screen.ShouldBeGolden($"damaged-{columns}x{rows}-{language}");
        desk.Press("Escape").Screen.ShouldBeGolden($"damaged-list-{columns}x{rows}-{language}");
        desk.Press("Enter").Session.Model.Case!.IsReadOnly.ShouldBeTrue();
    }

    [Theory]
    [InlineData("")]
    [InlineData("session")]
    [InlineData("project_changed")]
    [InlineData("project_title")]
    [InlineData("sqlite_autoindex_revision_1")]
    public void Nothing_is_written_and_each_try_is_answered(string lost)
    {
        var path = _office.Files.Path;
        var damaged = lost.Length == 0 ? DamagedFile.LosePage(path) : DamagedFile.LoseFirstPageOf(path, lost);
        var desk = _office.Sit("anna").Press("Escape").Press("Enter", "Escape");

        desk.Session.Row(0).ShouldContain("skadad, skrivskyddat");
        desk.Session.Shown.Sheet.Project.Header.CaseNumber.ShouldBe("21RS4368");
        foreach (var key in new[] { "5", "F2", "Delete", "Ctrl+N", "Ctrl+S" })
        {
            desk.Press(key).Session.Row(2).ShouldContain("Databasen är skadad: inget ändras.");
        }

        desk.Press("Ctrl+O");
        foreach (var key in new[] { "n", "i", "s" })
        {
            desk.Press(key).Session.Row(1).ShouldContain("Databasen är skadad: inget ändras.");
        }

        desk.Session.Asked.ShouldNotContain(effect => effect is AppendChange || effect is SaveVersion || effect is StoreCase);
        _office.CloseAll();
        File.ReadAllBytes(path).ShouldBe(damaged);
    }

    [Fact]
    public void What_a_reading_finds_under_the_open_case_makes_it_read_only_and_keeps_the_draft()
    {
        var desk = _office.Sit("anna").Press("Enter", "2310000", "Enter");
        Lose("session");

        desk.Press("99").Session.Send(new StoreChanged());

        desk.Screen.ShouldContain("Databasen är skadad");
        desk.Press("Escape", "Escape").Session.Row(0).ShouldContain("skadad, skrivskyddat");
        desk.Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_310_000);
        desk.Press("5").Session.Row(2).ShouldContain("inget ändras");
        desk.Press("Ctrl+O", "Enter").Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_310_000);
    }

    [Fact]
    public void A_change_that_meets_the_damage_is_kept_and_goes_on_in_another_database()
    {
        var desk = _office.Sit("anna").Press("Enter", "2310000", "Enter");
        Lose("draft_change");

        desk.Press("220000", "Enter");

        desk.Screen.ShouldContain("Kan inte lagra");
        desk.Screen.ShouldContain("doctor --salvage FIL");
        desk.Screen.ShouldContain("Ingenting är förlorat");
        desk.Press("Escape", "Up", "7", "Enter").Session.Row(0).ShouldContain("EJ LAGRAT");
        desk.Session.Shown.Sheet.KronorOf("Egen personal")[1].ShouldBe(2_310_000);
        desk.Session.Asked.OfType<CatchUp>().ShouldBeEmpty();

        var other = Path.Combine(_office.Files.Folder, "other.db");
        desk.Session.Send(new WorkKept(null, new StoreDamaged("x")));
        desk.Press("Down", "Enter").Session.Press([.. Enumerable.Repeat("Backspace", 150)]);
        desk.Press(other, "Enter");

        desk.Session.Row(0).ShouldNotContain("EJ LAGRAT");
        desk.Session.Row(0).ShouldNotContain("skadad");
        desk.Press("55", "Enter").Session.Model.Case!.IsReadOnly.ShouldBeFalse();
        _office.Files.Open(other, "anna").Open("21RS4368")!.Current().Base.ShouldSatisfyAllConditions(
            stored => WorkbookJson.Same(new Workbook { Key = "x", Base = stored }, new Workbook { Key = "x", Base = desk.Session.Model.Case!.Workbook.Base }).ShouldBeTrue());
    }

    [Fact]
    public void A_version_that_meets_the_damage_is_not_stored_and_the_draft_stays()
    {
        var desk = _office.Sit("anna").Press("Enter", "2310000", "Enter");
        Lose("decision");

        desk.Press("Ctrl+S", "Enter");

        desk.Screen.ShouldContain("Databasen är skadad");
        desk.Press("Escape").Session.Row(0).ShouldContain("skadad, skrivskyddat");
        var salvaged = Path.Combine(_office.Files.Folder, "salvaged.db");
        Salvage.Into(_office.Files.Path, _office.Files.Options(salvaged)).Drafts.ShouldBe(1);
        var amount = _office.Files.Open(salvaged, "anna").Open("21RS4368")!.Current().Base.Costs[0].Cells[1];
        amount.ShouldBe(new AmountEntry(Money.FromKronor(2_310_000)));
    }

    // A table that is gone while others have the file open: each meets it at the next use.
    private void Lose(string table)
    {
        using var database = Database.Open(_office.Files.Path, readOnly: false, TimeSpan.FromSeconds(1));
        database.Script($"PRAGMA foreign_keys=OFF; DROP TABLE {table}");
    }
}
