using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Screens;

/// <summary>The list over a database of a few hundred cases: only what is near the screen is asked for.</summary>
public sealed class ListOfManyTests : IClassFixture<ListOfManyTests.Office>
{
    private const int Cases = 600;

    private readonly Office _office;

    public ListOfManyTests(Office office) => _office = office;

    public static TheoryData<int, int, bool> Sizes => new() { { 80, 24, true }, { 120, 40, true }, { 160, 30, false }, { 40, 10, true } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_list_looks_like_this(int columns, int rows, bool swedish)
    {
        var session = Open(columns, rows, swedish ? Texts.Swedish : Texts.English).Press("Down", "Down");

        session.Screen.ShouldBeGolden($"list-of-many-{columns}x{rows}");
    }

    [Fact]
    public void Every_case_can_be_reached_line_by_line_and_page_by_page_and_few_are_asked_for_at_a_time()
    {
        var all = _office.Store.List(CaseQuery.All).Lines.Select(line => line.Key).ToList();
        var session = Open();
        for (var i = 0; i < all.Count; i++)
        {
            Chosen(session).ShouldBe(all[i]);
            session.Press("Down");
        }

        Chosen(session).ShouldBe(all[^1]);
        session.Press("Home");
        Chosen(session).ShouldBe(all[0]);
        session.Press("End");
        Chosen(session).ShouldBe(all[^1]);
        for (var i = all.Count; i > 0; i -= 18)
        {
            session.Press("PageUp");
        }

        Chosen(session).ShouldBe(all[0]);
        session.Asked.OfType<ListCases>().ShouldAllBe(asked => asked.Query.Most <= 100);
        session.Asked.OfType<ListCases>().Count().ShouldBeLessThan(all.Count / 5);
    }

    [Fact]
    public void A_screen_taller_than_any_shows_all_its_lines()
    {
        var session = Open(80, 24).Press("End").Resize(80, 300);

        session.Screen.Split('\n').Skip(3).Take(295).ShouldAllBe(line => line.Length > 0);
        session.Row(298).ShouldContain(" · ");
    }

    [Fact]
    public void What_is_typed_filters_and_stays_after_Tab_until_Esc()
    {
        var session = Open().Press("Ctrl+F").Type("ÅSA öberg 2019");
        var found = _office.Store.List(new CaseQuery { Text = "asa oberg 2019" });

        found.Total.ShouldBeInRange(1, Cases / 5);
        Total(session).ShouldBe(found.Total);
        session.Press("Tab").Screen.ShouldContain("Sök: ÅSA öberg 2019");
        session.Press("Down", "Escape");
        Total(session).ShouldBe(Cases);
        session.Screen.ShouldNotContain("Sök:");
    }

    [Fact]
    public void States_are_shown_one_at_a_time_and_then_all_again()
    {
        var session = Open();
        foreach (var (state, word) in (ReadOnlySpan<(CaseState, string)>)
            [(CaseState.Draft, "under handläggning"), (CaseState.InReview, "på granskning"), (CaseState.Decided, "beslutat"), (CaseState.Closed, "avslutat")])
        {
            Total(session.Press("t")).ShouldBe(_office.Store.List(new CaseQuery { State = state }).Total);
            session.Row(1).ShouldContain(word);
        }

        Total(session.Press("t")).ShouldBe(Cases);
    }

    [Fact]
    public void A_column_is_chosen_to_sort_by_and_turned_round_by_choosing_it_again()
    {
        var session = Open().Press("o", "Down", "Down", "Down", "Enter");
        var byApplicant = new CaseQuery { Order = CaseOrder.Applicant, Descending = false };

        session.Row(1).ShouldContain("sökande stigande");
        Chosen(session).ShouldBe(_office.Store.List(byApplicant).Lines[0].Key);
        session.Press("o", "Enter").Row(1).ShouldContain("sökande fallande");
        Chosen(session).ShouldBe(_office.Store.List(byApplicant with { Descending = true }).Lines[0].Key);
    }

    [Fact]
    public void The_list_comes_back_from_a_case_as_it_was_left()
    {
        var session = Open().Press("Ctrl+F").Type("testbädd").Press("Tab", "Down", "Down", "Enter");
        var opened = Chosen(session);
        session.Asked.OfType<OpenStoredCase>().ShouldHaveSingleItem().Name.ShouldBe(opened);

        session.Send(new CaseOpened(_office.Store.Open(opened!)!)).Press("Ctrl+O");

        Chosen(session).ShouldBe(opened);
        session.Screen.ShouldContain("Sök: testbädd");
    }

    [Fact]
    public void The_chosen_case_stays_chosen_when_others_work_moves_it()
    {
        var session = Open().Press("Down", "Down", "Down");
        var chosen = Chosen(session);
        var moved = _office.Store.List(CaseQuery.All with { Most = 79 });

        session.Send(new CasesListed(moved with { Lines = [moved.Lines[0] with { Key = "new" }, .. moved.Lines[..^1]] }));

        Chosen(session).ShouldBe(chosen);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_step_in_the_list_costs_no_more_than_this(int columns, int rows)
    {
        var session = Open(columns, rows);
        var costs = Enumerable.Range(0, 12).Select(_ => session.Press("Down").LastBytes).Order().ToList();

        costs[^1].ShouldBeLessThanOrEqualTo(250, string.Join(' ', costs));
    }

    private static string? Chosen(Session session) => (session.Model.Layers[0] as ListLayer)?.Chosen?.Key;

    private static int Total(Session session) => ((ListLayer)session.Model.Layers[0]).Cases!.Total;

    private Session Open(int columns = 80, int rows = 24, Texts? texts = null) => Session.List(_office.Store.List, columns, rows, texts);

    public sealed class Office : IDisposable
    {
        private readonly TemporaryStore _files = new();

        public Office()
        {
            OfficeDatabase.Fill(_files.Path, Cases);
            Store = _files.Open();
        }

        public SqliteWorkbookStore Store { get; }

        public void Dispose() => _files.Dispose();
    }
}
