using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class JoinTests
{
    private static readonly Workbook Case = SeedMemo.Workbook(SeedMemo.Extension);

    private static readonly string Changed = MemoWriter.Markdown(Case, Sheet.Of(Case.Base))
        .Replace("Lena Kihl", "Anna Ek", StringComparison.Ordinal)
        .Replace("200\u00A0000", "210\u00A0000", StringComparison.Ordinal)
        + "\nNämnden vill ha en rapport om nyttan före 2025-12-31.\n";

    // With what no memo holds: an alternative of two steps, 2024 locked, notes on a cell, a row and the case, a finding
    // reviewed, and a rule.
    private static readonly Workbook WithMore = Case with
    {
        Base = Case.Base
            .After(new LockPeriod(Case.Base.Timeline[1].Id, true))
            .After(new SetNote(new Note(new RowId("1"), Case.Base.Timeline[1].Id, "enligt lönelistan")))
            .After(new SetNote(new Note(new RowId("2"), null, "avtal till 2026")))
            .After(new SetNote(new Note(null, null, "ring Anna")))
            .After(new ReviewFinding(new Review("odd-value financing/Degerfors", "så är avtalet", "anna", new DateOnly(2025, 11, 20))))
            .After(new SetRule(new RowId("4"), new FlatRate(Share.FromPercent(7.5m), [new RowTerm(new RowId("1"))]), KeepTyped: true)),
        Scenarios =
        [
            new Scenario("till augusti",
            [
                new ExtendTo(new DateOnly(2026, 8, 31)),
                SetCells.One(new CellId(new RowId("2"), Case.Base.Timeline[3].Id), new AmountEntry(Money.FromKronor(150_000))),
            ]),
        ],
    };

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_memo_that_came_back_shows_its_differences(int columns, int rows)
    {
        var session = Session.Open(Case, columns, rows).Paste(Changed).Press("j", "Enter");

        session.Screen.ShouldBeGolden($"differences-{columns}x{rows}");
    }

    [Fact]
    public void Chosen_differences_become_one_edit()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Enter", "Space", "Enter");
        session.Model.Case!.History.Length.ShouldBe(1);
        session.Shown.Project.Header.Officer.ShouldBe("Anna Ek");
        Amount(session).ShouldBe(200_000);

        session.Press("Ctrl+Z").Paste(Changed).Press("j", "Enter", "a", "Enter");
        session.Model.Case!.History.Length.ShouldBe(1);
        Amount(session).ShouldBe(210_000);
        session.Press("Ctrl+Z");
        Amount(session).ShouldBe(200_000);
        session.Shown.Project.Header.Officer.ShouldBe("Lena Kihl");
    }

    [Fact]
    public void What_the_memo_does_not_say_stays_when_it_is_taken_in()
    {
        var session = Session.Open(WithMore).Paste(Changed).Press("j", "Enter", "a", "Enter");

        session.Model.Case!.History.Length.ShouldBe(1);
        var (before, after) = (WithMore.Base, session.Model.Case.Workbook.Base);
        Amount(session).ShouldBe(210_000);
        after.Header.Officer.ShouldBe("Anna Ek");
        after.Notes.ShouldBe(before.Notes);
        after.Reviews.ShouldBe(before.Reviews);
        after.Timeline.Periods.Select(period => period.Actual).ShouldBe([true, true, false, false]);
        after.Costs.Select(row => row.Rule).ShouldBe(before.Costs.Select(row => row.Rule));
        after.Financing.Select(row => (row.Rule, row.Sector, row.Contribution)).ShouldBe(before.Financing.Select(row => (row.Rule, row.Sector, row.Contribution)));
        session.Model.Case.Workbook.Scenarios.ShouldBe(WithMore.Scenarios);

        // The alternative is replayed on what the memo changed: nothing of it is refused, and its own step holds.
        var replayed = session.Model.Case.Workbook.Scenarios[0].Replay(after);
        replayed.Refused.ShouldBeEmpty();
        replayed.Project.Timeline.Last.ShouldBe(new DateOnly(2026, 8, 31));
        Sheet.Of(replayed.Project).KronorOf("Externa tjänster").ShouldBe([199_885, 210_000, 225_000, 150_000]);
    }

    [Fact]
    public void Notes_and_alternatives_stay_when_the_memo_is_the_next_decision()
    {
        var session = Session.Open(WithMore).Paste(Changed).Press("j", "Down", "Enter");

        session.Model.Case!.Workbook.Base.Notes.ShouldBe(WithMore.Base.Notes);
        session.Model.Case.Workbook.Scenarios.ShouldBe(WithMore.Scenarios);
    }

    [Fact]
    public void Nothing_chosen_changes_nothing_and_says_how_to_choose()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Enter", "Enter");

        session.Model.Case!.History.ShouldBeEmpty();
        session.Screen.ShouldContain("Ingen skillnad är vald");
    }

    [Fact]
    public void A_memo_of_the_case_can_be_the_next_decision()
    {
        var session = Session.Open(Case).Paste(Changed).Press("j", "Down", "Enter");

        session.Shown.Workbook.Decisions.Length.ShouldBe(2);
        Amount(session).ShouldBe(210_000);
        session.Press("Ctrl+Z").Shown.Workbook.Decisions.Length.ShouldBe(1);
    }

    [Fact]
    public void A_memo_whose_case_is_stored_asks_and_opens_it()
    {
        var existing = new CaseLine
        {
            Key = Case.Key,
            CaseNumber = Case.Base.Header.CaseNumber,
            Title = Case.Base.Header.Title,
            Figures = CaseFigures.Of(Case),
            ChangedBy = "bo",
        };
        var session = Session.Open(Sample.Seed2).Paste(SeedMemo.Extension).Press("j", "Enter");
        session.Send(new CreateAnswered(new CaseExists(existing)));
        session.Screen.ShouldContain("21RS4368 finns redan");

        session.Press("Enter");
        session.Asked.OfType<OpenStoredCase>().ShouldHaveSingleItem().Name.ShouldBe(existing.Key);
        session.Send(new CaseOpened(new OpenedCase
        {
            Base = Case,
            Draft = new DraftMark(Case.Key, 1, 0, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
        }));
        session.Model.Top.ShouldBeOfType<DifferencesLayer>().All.ShouldBeEmpty();
        session.Screen.ShouldContain("Texten säger detsamma som ärendet.");
    }

    private static decimal Amount(Session session) =>
        session.Shown.Sheet.Find(new RowId("2"))!.Amounts[1].Amount!.Value.Kronor;
}
