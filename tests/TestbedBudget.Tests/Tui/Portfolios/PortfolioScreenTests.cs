using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Portfolios;

/// <summary>A budget officer asks across all cases: years, frames, applicants, the cases behind a number, and their plans.</summary>
public sealed class PortfolioScreenTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_years_show_decided_proposed_frame_and_what_is_left(int columns, int rows) =>
        Session.List(Office().List(CaseQuery.All), columns, rows).Press(Office(), "p").Screen.ShouldBeGolden($"years-{columns}x{rows}");

    [Fact]
    public void The_years_in_english() =>
        Session.List(Office().List(CaseQuery.All), texts: Texts.English).Press(Office(), "p").Screen.ShouldBeGolden("years-english-80x24");

    [Fact]
    public void The_years_on_the_smallest_screen() =>
        Session.List(Office().List(CaseQuery.All), 40, 10).Press(Office(), "p", "Down", "Down", "Down", "Down").Screen.ShouldBeGolden("years-40x10");

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Enter_on_a_year_shows_the_cases_that_make_it_up_and_enter_on_a_case_opens_it(int columns, int rows)
    {
        var session = Session.List(Office().List(CaseQuery.All), columns, rows).Press(Office(), "p", "Down", "Down", "Down", "Down", "Enter");
        session.Screen.ShouldBeGolden($"cases-of-2025-{columns}x{rows}");

        session.Press(Office(), "Enter");

        session.Model.Top.ShouldBeOfType<GridLayer>();
        session.Model.Case!.Key.ShouldBe("21RS4368");
    }

    [Fact]
    public void The_portfolio_is_found_again_where_it_was_left()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "Down", "Down", "Down", "Down", "Enter");
        var before = session.Screen;
        session.Press(Office(), "Enter").Press(Office(), "/", "s", "s");

        session.Screen.ShouldBe(before);
        session.Model.Case.ShouldBeNull();
        session.Asked.OfType<CloseCase>().ShouldHaveSingleItem();
        session.Press(Office(), "Escape", "Escape").Model.Top.ShouldBeOfType<ListLayer>();
    }

    [Fact]
    public void From_a_version_that_is_only_looked_at_the_case_is_left_as_it_was_and_its_place_remembered()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "Enter");
        session.Press("down").Send(new DraftRead(session.Model.Case!.Key, "lena", Draft(session.Model.Case.Start)));
        session.Model.Looking.ShouldNotBeNull();

        session.Run("portfolio");

        session.Model.Looking.ShouldBeNull();
        session.Model.Case.ShouldBeNull();
        session.Asked.OfType<LeaveOffAt>().Last().LeftOff.ShouldNotBeNull().Place.ShouldStartWith("costs/1/");
        session.Model.Layers[0].ShouldBeOfType<ListLayer>();
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Applicants_financiers_and_cases_are_a_key_away(int columns, int rows)
    {
        var session = Session.List(Office().List(CaseQuery.All), columns, rows).Press(Office(), "p", "Tab");
        session.Screen.ShouldBeGolden($"applicants-{columns}x{rows}");
        session.Press(Office(), "Tab").Row(0).ShouldContain("per finansiär");
        session.Press(Office(), "Tab").Screen.ShouldBeGolden($"cases-{columns}x{rows}");
        session.Press(Office(), "Tab").Row(0).ShouldContain("per budgetår");
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_plan_shows_what_is_decided_beside_version_draft_and_alternative(int columns, int rows) =>
        Session.List(Office().List(CaseQuery.All), columns, rows).Press(Office(), "p", "Tab", "Tab", "Tab", "p").Screen.ShouldBeGolden($"plan-{columns}x{rows}");

    [Fact]
    public void A_plan_without_years_says_so()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "Enter", "p");

        session.Row(3).ShouldContain("saknas");
        session.Screen.ShouldContain("Årsfördelning saknas            4 111 981");
    }

    [Fact]
    public void A_frame_is_entered_with_a_look_at_what_it_leaves()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "Down", "Down", "Down", "r");
        foreach (var letter in "1,5M")
        {
            session.Press(Office(), letter.ToString());
        }

        session.Screen.ShouldBeGolden("frame-80x24");
        session.Press(Office(), "Enter").Row(1).ShouldContain("Ramen för 2024 är 1 500 000 kr.");
        session.Screen.ShouldContain("1 071 346 över");
    }

    [Theory]
    [InlineData("x", "är inget belopp")]
    [InlineData("-5", "inte mindre än 0")]
    public void A_frame_that_is_none_is_refused(string typed, string why)
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "r");
        foreach (var letter in typed)
        {
            session.Press(Office(), letter.ToString());
        }

        session.Press(Office(), "Enter").Screen.ShouldContain(why);
        session.Asked.OfType<EnterFrame>().ShouldBeEmpty();
    }

    [Fact]
    public void An_alternative_counts_when_it_is_marked_and_the_totals_follow()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "Tab", "Tab", "Tab", "Down", "p", "Right", "a");
        session.Row(1).ShouldContain("Alternativet kortare räknas i sammanställningen");
        session.Press(Office(), "a").Row(1).ShouldContain("Den planen räknas redan.");

        var cases = session.Press(Office(), "Escape").Screen;

        cases.ShouldContain("* alternativ räknas");
        session.Press(Office(), "Tab").Screen.ShouldContain("I 1 ärende räknas ett alternativ");
    }

    [Fact]
    public void A_draft_cannot_be_made_to_count() => Session.List(Office().List(CaseQuery.All))
        .Press(Office(), "p", "Tab", "Tab", "Tab", "p", "Right", "a").Row(1).ShouldContain("Ett utkast räknas inte");

    [Fact]
    public void A_filter_holds_on_the_way_in_and_out()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "Ctrl+F", "u", "n", "i", "v", "Enter");
        session.Row(0).ShouldContain("\"univ\"  1 ärende");
        session.Press(Office(), "Enter", "Escape").Row(0).ShouldContain("\"univ\"  1 ärende");
        session.Press(Office(), "Tab", "F3", "x").Screen.ShouldContain("Inga ärenden här");
        session.Press(Office(), "Escape").Row(0).ShouldContain("4 ärenden");
    }

    [Fact]
    public void What_others_write_is_seen_at_once()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p");
        var asked = session.Asked.Count;

        session.Send(new StoreChanged());

        session.Asked.Skip(asked).OfType<ReadPortfolio>().ShouldHaveSingleItem();
    }

    [Fact]
    public void The_table_is_copied_for_spreadsheets_and_memos()
    {
        var session = Session.List(Office().List(CaseQuery.All)).Press(Office(), "p", "c", "m");

        var (tabs, markdown) = (session.Asked.OfType<CopyOut>().First().Text, session.Asked.OfType<CopyOut>().Last().Text);
        tabs.ShouldContain("2025\t\t1000000\t1913816\t\t5000000\t2086184\n");
        markdown.ShouldContain("| 2025 |  | 1\u00A0000\u00A0000 | 1\u00A0913\u00A0816 |  | 5\u00A0000\u00A0000 | 2\u00A0086\u00A0184 |");
    }

    [Fact]
    public void A_budget_that_is_over_its_decision_is_marked_among_the_cases_its_plans_and_its_grant()
    {
        var store = _files.Open();
        var over = Named("24RS900", "Över taket", "Örebro universitet", 450_000);
        over = over with { Base = over.Base with { Grant = over.Base.Grant with { Cap = Money.FromKronor(1_050_000) } } };
        store.Create(new StartAmendment().ApplyTo(new Decide(new DateOnly(2024, 1, 15), "§ 7", null).ApplyTo(over).Workbook).Workbook, VersionKind.Imported);
        var session = Session.List(store.List(CaseQuery.All)).Press(store, "p", "Enter");
        session.Screen.ShouldBeGolden("cases-cut-80x24");

        session.Press(store, "p").Screen.ShouldBeGolden("plan-cut-80x24");

        session.Press(store, "Enter").Run("grant-page").Press("pagedown");
        session.Screen.ShouldContain("^beslutat");
        session.Screen.ShouldContain("^ sänkt till beslutet");
    }

    private static OpenedCase Draft(Workbook workbook) => new()
    {
        Base = workbook,
        Draft = new DraftMark(workbook.Key, 0, 1, 0, 0, 0),
        State = CaseState.Draft,
        Latest = 1,
    };

    /// <summary>Four cases: an extension after a decision without years, a new project, one decided, and one amended with a draft.</summary>
    private SqliteWorkbookStore Office()
    {
        var store = _files.Open();
        if (store.List(CaseQuery.All).Total > 0)
        {
            return store;
        }

        store.Create(Sample.Seed1Case, VersionKind.Imported);
        store.Create(
            Sample.Seed2Case with { Scenarios = [new Scenario("kortare", [new ExtendTo(new DateOnly(2025, 12, 31))])] }, VersionKind.Imported);
        var decided = new Decide(new DateOnly(2024, 1, 15), "§ 7", null);
        store.Create(decided.ApplyTo(Named("24RS700", "Vätgasnod Bergslagen", "Karlskoga kommun", 450_000)).Workbook, VersionKind.Imported);
        var amended = new StartAmendment().ApplyTo(decided.ApplyTo(Named("24RS800", "AI i vården", "Örebro universitet", 550_000)).Workbook).Workbook;
        store.Create(amended, VersionKind.Imported);
        store.Save("24RS800", 1, Raised(2025, 700_000).ApplyTo(amended).Workbook, VersionKind.Saved);
        store.Append(store.Open("21RS4368")!.Draft, new EditBase(new ExtendTo(new DateOnly(2026, 6, 30))));
        store.SetFrame(2025, Money.FromKronor(5_000_000), null);
        store.SetFrame(2026, Money.FromKronor(1_500_000), null);
        return store;
    }

    private static EditBase Raised(int year, long kronor) => new(SetCells.One(
        new CellId(new RowId("4"), new PeriodId(new DateOnly(year, 1, 1))), new AmountEntry(Money.FromKronor(kronor))));

    private static Workbook Named(string number, string title, string applicant, long kronor)
    {
        var workbook = Sample.Seed2Case with
        {
            Key = number,
            Base = Sample.Seed2 with
            {
                Header = Sample.Seed2.Header with { CaseNumber = number, Title = title, Applicant = applicant },
                Grant = Sample.Seed2.Grant with { Cap = null },
            },
            Printed = null,
        };
        foreach (var year in new[] { 2024, 2025, 2026 })
        {
            workbook = Raised(year, kronor).ApplyTo(workbook).Workbook;
        }

        return workbook;
    }
}
