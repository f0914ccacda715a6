using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class CaseListTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly SqliteWorkbookStore _store;

    public CaseListTests()
    {
        _store = _files.Open();
        Add("21RS4368", "Regional testbädd", "Region Örebro län", "Åsa Öberg", 2021, 12_000, 6_000);
        Add("23RS11972", "Ängsmark 10", "Örebro universitet", "anna", 2023, 3_000, 1_000);
        Add("~1", "ängsmark 2", null, null, 2024, 500, 300);
        Add("22RS7", "Zebra", "Alfa AB", "Bo", 2022, 0, 0);
        Add("22RS12", "Åter", "Café René", "Örjan", 2020, 900, null);
    }

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("", 5)]
    [InlineData("testbadd", 1)]
    [InlineData("TESTBÄDD", 1)]
    [InlineData("orebro", 2)]
    [InlineData("örebro uni", 1)]
    [InlineData("uni örebro", 1)]
    [InlineData("rene", 1)]
    [InlineData("23rs", 1)]
    [InlineData("kommun 2023", 1)]
    [InlineData("asa", 1)]
    [InlineData("%", 0)]
    [InlineData("'", 0)]
    [InlineData("finns inte", 0)]
    public void A_search_finds_parts_of_words_and_ignores_case_and_dots(string text, int found)
    {
        var list = _store.List(new CaseQuery { Text = text });

        list.Total.ShouldBe(found);
        list.Lines.Length.ShouldBe(found);
    }

    [Theory]
    [InlineData("hur?", 1)]
    [InlineData("[a*b]", 1)]
    [InlineData("a*b [", 1)]
    [InlineData("]", 1)]
    [InlineData("h?r", 0)]
    [InlineData("*", 1)]
    [InlineData("[ab]", 0)]
    [InlineData("te*dd", 0)]
    public void Signs_are_looked_for_as_they_are(string text, int found)
    {
        Add("24RS1", "Hur? [A*B]", "Alfa AB", "Bo", 2024, 0, 0);

        _store.List(new CaseQuery { Text = text }).Total.ShouldBe(found);
    }

    [Fact]
    public void A_word_of_any_length_can_be_looked_for()
    {
        _store.List(new CaseQuery { Text = new string('[', 60_000) }).Total.ShouldBe(0);
        _store.List(new CaseQuery { Text = new string('ж', 60_000) }).Total.ShouldBe(0);
    }

    [Theory]
    [InlineData(CaseOrder.Number, "~1 21RS4368 22RS7 22RS12 23RS11972")]
    [InlineData(CaseOrder.Title, "21RS4368 22RS7 22RS12 ~1 23RS11972")]
    [InlineData(CaseOrder.Officer, "~1 23RS11972 22RS7 21RS4368 22RS12")]
    [InlineData(CaseOrder.Costs, "22RS7 ~1 22RS12 23RS11972 21RS4368")]
    [InlineData(CaseOrder.Share, "22RS7 22RS12 23RS11972 21RS4368 ~1")]
    [InlineData(CaseOrder.Changed, "21RS4368 23RS11972 ~1 22RS7 22RS12")]
    public void Any_column_sorts_the_list_as_swedes_do_and_backwards(CaseOrder order, string keys)
    {
        Keys(new CaseQuery { Order = order, Descending = false }).ShouldBe(keys);
        Keys(new CaseQuery { Order = order }).Split(' ').ShouldBe(keys.Split(' ').Reverse());
        Keys(new CaseQuery { Order = order, Descending = false, Text = "20" }).ShouldBe(keys);
        Keys(new CaseQuery { Order = order, Text = "20" }).Split(' ').ShouldBe(keys.Split(' ').Reverse());
    }

    [Fact]
    public void A_page_of_the_list_says_how_many_there_are()
    {
        var page = _store.List(new CaseQuery { Order = CaseOrder.Number, Descending = false, Most = 2, Skipped = 1, Text = "rs" });

        page.Lines.Select(line => line.Key).ShouldBe(["22RS7", "22RS12"]);
        page.Total.ShouldBe(4);
        (page.At(0), page.At(1)!.Key, page.At(2)!.Key, page.At(3)).ShouldBe((null, "22RS7", "22RS12", null));
    }

    [Fact]
    public void My_cases_are_those_I_am_officer_of_saved_last_or_have_unsaved_changes_in()
    {
        var bo = _files.Open("bo");
        bo.Save("22RS7", 1, VersionTests.Renamed(bo.Open("22RS7")!.Base, "Bos"), VersionKind.Saved).ShouldBe(new VersionSaved(2));
        var draft = bo.Open("22RS12")!.Draft;
        bo.Append(draft, new EditBase(new RenameRow(new RowId("c"), "Löner"))).ShouldBeOfType<DraftKept>();

        Keys(Mine("bo", null)).ShouldBe("22RS7 22RS12");
        Keys(Mine("bo", "åsa öberg")).ShouldBe("22RS7 21RS4368 22RS12");
        Keys(Mine("bo", "åsa öberg") with { Text = "zeb bos" }).ShouldBe("");
        Keys(Mine("nobody", "Nobody")).ShouldBe("");
        Keys(Mine("anna", null)).ShouldBe("~1 21RS4368 22RS12 23RS11972");

        static CaseQuery Mine(string user, string? officer) => new()
        {
            Mine = new CasePerson(user, officer),
            Order = CaseOrder.Number,
            Descending = false,
        };
    }

    [Fact]
    public void A_line_says_what_the_case_comes_to()
    {
        var line = _store.Find("21RS4368")!;

        line.Figures.ShouldBe(new CaseFigures(Kronor(12_000), Kronor(12_000), Kronor(6_000), Kronor(12_000)));
        line.Figures.Share.ShouldBe(new Share(0.5m));
        (line.First, line.Last).ShouldBe((new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)));
        (line.State, line.Version, line.ChangedBy).ShouldBe((CaseState.Draft, 1, "anna"));
        _store.Find("22RS12")!.Figures.Share.ShouldBeNull();
        _store.Find("99RS1").ShouldBeNull();
    }

    [Fact]
    public void The_list_follows_what_is_saved()
    {
        var opened = _store.Open("22RS7")!;
        var renamed = VersionTests.Renamed(opened.Base, "Yttre skärgården");

        _store.Save("22RS7", 1, renamed, VersionKind.Saved).ShouldBe(new VersionSaved(2));
        _store.SetState("22RS7", 2, CaseState.Decided).ShouldBe(new VersionSaved(3));

        _store.List(new CaseQuery { Text = "yttre skar" }).Lines.ShouldHaveSingleItem().Version.ShouldBe(3);
        _store.List(new CaseQuery { Text = "zebra" }).Total.ShouldBe(0);
        _store.List(new CaseQuery { State = CaseState.Decided }).Lines.ShouldHaveSingleItem().Key.ShouldBe("22RS7");
    }

    [Fact]
    public void The_figures_of_every_line_are_those_of_its_workbook() => Any.Workbook.Holds(
        workbook =>
        {
            using var own = new TemporaryStore();
            own.Open().Create(workbook, VersionKind.Created);
            var (line, sheet) = (own.Open().Find(workbook.Key)!, Sheet.Of(workbook.Base));

            line.Figures.Costs.ShouldBe(sheet.Costs.Total.Amount);
            line.Figures.Financing.ShouldBe(sheet.Financing.Total.Amount);
            own.Open().Check().Problems.ShouldBeEmpty();
        },
        times: 20);

    [Theory]
    [InlineData("Åäö ÉÈ Ünïcode", "aao ee unicode")]
    [InlineData("O\u0308rebro\u00a0la\u0308n", "orebro lan")]
    [InlineData("123 Æ", "123 a")]
    public void Folding_takes_away_case_and_accents_composed_or_not(string text, string folded) =>
        SwedishText.Folded(text).ShouldBe(folded);

    [Fact]
    public void Sort_keys_put_words_in_swedish_order()
    {
        string[] sorted = ["", "2", "10", "adam", "André", "andré a", "Ek", "z", "Åsa", "ängel", "Änglar", "öl", "Öl 2", "öl 10"];

        sorted.Reverse().OrderBy(SwedishText.SortKey, StringComparer.Ordinal).ShouldBe(sorted);
    }

    private static Money Kronor(long kronor) => Money.FromKronor(kronor);

    private string Keys(CaseQuery query) => string.Join(' ', _store.List(query).Lines.Select(line => line.Key));

    private void Add(string key, string title, string? applicant, string? officer, int year, int costs, int? grant)
    {
        var project = new Project
        {
            Header = new Header { Title = title, CaseNumber = key.StartsWith('~') ? null : key, Applicant = applicant, Officer = officer },
            Timeline = Timeline.Years(new(year, 1, 1), new(year, 12, 31)),
            Costs = [new CostRow { Id = new("c"), Label = "Personal", Cells = [new AmountEntry(Kronor(costs))] }],
            Financing =
            [
                new FinancierRow { Id = new("g"), Label = "1:1-medel", Cells = [grant is { } paid ? new AmountEntry(Kronor(paid)) : null] },
                new FinancierRow { Id = new("k"), Label = "Kommun", Cells = [new AmountEntry(Kronor(costs - (grant ?? 0)))] },
            ],
            Grant = GrantTerms.None with { Row = grant is null ? null : new RowId("g") },
        };
        _store.Create(new Workbook { Key = key, Base = project }, VersionKind.Created).ShouldBe(new CaseCreated(key));
    }
}
