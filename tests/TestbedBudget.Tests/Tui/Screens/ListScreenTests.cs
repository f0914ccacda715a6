using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Screens;

/// <summary>The list of cases, a new case, and a memo on its way to a case.</summary>
public sealed class ListScreenTests
{
    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_list_shows_cases_with_state_costs_and_share(int columns, int rows) =>
        Session.List(TwoCases, columns, rows).Press("Down").Screen.ShouldBeGolden($"list-{columns}x{rows}");

    [Theory]
    [InlineData("sv", "granskas v12")]
    [InlineData("en", "review v12")]
    public void At_80_columns_a_state_is_short_and_a_long_name_stands_whole_below(string language, string state)
    {
        const string Name = "Regional digitaliseringsutveckling för kommunal hälso- och sjukvård";
        var line = Line("23RS11972", Name, Sample.Seed2Case, 12) with { State = CaseState.InReview };
        var session = Session.List(new CaseList([line], 1), 80, 24, language == "sv" ? Texts.Swedish : Texts.English);

        session.Screen.ShouldContain($" {state} ");
        session.Screen.ShouldContain("Regional digitaliseringsutv…");
        session.Row(22).ShouldContain(Name);
    }

    [Fact]
    public void An_empty_list_says_what_to_do() =>
        Session.List(new CaseList([], 0)).Screen.ShouldBeGolden("list-empty-80x24");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_pasted_memo_becomes_a_checklist_that_Enter_accepts(int columns, int rows)
    {
        var session = Session.List(new CaseList([], 0), columns, rows).Paste(SeedMemo.Extension).Press("j");

        session.Screen.ShouldBeGolden($"checklist-{columns}x{rows}");
        session.Press("Enter").Asked.OfType<StoreCase>().ShouldHaveSingleItem().Workbook.Key.ShouldBe("21RS4368");
    }

    [Fact]
    public void A_memo_without_a_case_number_asks_for_it()
    {
        var session = Session.List(new CaseList([], 0)).Paste(SeedMemo.ExtensionFromPdf).Press("j", "Enter");

        session.Screen.ShouldContain("! Ange ärendets Dnr");
        session.Type("21RS4368").Press("Enter").Asked.OfType<StoreCase>().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_recognised_rule_is_taken_only_when_it_is_chosen()
    {
        var typed = Session.List(new CaseList([], 0)).Paste(SeedMemo.NewProject).Press("j", "Enter");
        var chosen = Session.List(new CaseList([], 0)).Paste(SeedMemo.NewProject).Press("j", "Up", "Right", "Enter");

        typed.Shown.Project.RowCalled("Indirekta kostnader").Rule.ShouldBeOfType<Typed>();
        chosen.Shown.Project.RowCalled("Indirekta kostnader").Rule.ShouldBeOfType<FlatRate>();
        chosen.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe(typed.Shown.Sheet.KronorOf("Indirekta kostnader"));
    }

    [Fact]
    public void Text_that_is_no_memo_changes_nothing() =>
        Session.List(new CaseList([], 0)).Paste("hej\nhopp").Screen.ShouldContain("har inte de två tabellerna");

    [Fact]
    public void A_new_case_has_the_usual_rows_and_the_days_that_were_given()
    {
        var session = Session.List(new CaseList([], 0)).Press("n").Type("25RS100").Press("Tab").Type("Ny testbädd");
        session.Press("Tab").Type("Region Örebro län").Press("Enter");

        session.Shown.Project.Header.CaseNumber.ShouldBe("25RS100");
        session.Shown.Project.Timeline.First.ShouldBe(new DateOnly(2026, 1, 1));
        session.Screen.ShouldBeGolden("new-case-80x24");
    }

    private static CaseList TwoCases => new(
    [
        Line("21RS4368", "Regional testbädd", Sample.Seed1Case, 2),
        Line("23RS11972", "Regional digitaliseringsutveckling", Sample.Seed2Case, 1),
    ], 148);

    private static CaseLine Line(string number, string title, Workbook workbook, int version) => new()
    {
        Key = number,
        CaseNumber = number,
        Title = title,
        First = workbook.Base.Timeline.First,
        Last = workbook.Base.Timeline.Last,
        Figures = CaseFigures.Of(workbook),
        Version = version,
        ChangedAt = new DateTimeOffset(2025, 11, 20, 10, 42, 7, TimeSpan.Zero),
        ChangedBy = "anna",
    };
}
