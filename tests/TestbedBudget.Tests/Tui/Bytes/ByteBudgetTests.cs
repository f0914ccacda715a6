using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests.Tui.Bytes;

/// <summary>What a key costs on the wire (DESIGN §7), exactly: frames go through the real encoder.</summary>
public sealed class ByteBudgetTests
{
    private static readonly string[] Walk =
    [
        "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Down", "Right", "Up", "Up", "Right", "Down", "Left", "Left",
        "Left", "Down", "Right", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Up", "Tab", "Shift+Tab", "Enter", "Up", "Left", "Left", "Right",
    ];

    public static TheoryData<int, int> Sizes => new() { { 80, 24 }, { 120, 40 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_cursor_move_costs_about_a_hundred_bytes(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows);
        var costs = Costs(session, Walk).Order().ToList();

        costs[costs.Count / 2].ShouldBeLessThanOrEqualTo(100, Listed(costs));
        costs[^1].ShouldBeLessThanOrEqualTo(150, Listed(costs));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_typed_edit_costs_a_few_hundred_bytes(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows);

        ShouldCost(Edits(session), median: 350, most: 640);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_edit_that_rules_follow_costs_no_more_than_this(int columns, int rows)
    {
        var session = Session.Open(RuledSample.Seed1, columns, rows).Press("Up");

        ShouldCost(Edits(session), median: 600, most: 900);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_typed_character_costs_next_to_nothing(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows);
        var costs = Costs(session, "5", "2", "0", "0", "Backspace", ",", "5");

        costs[0].ShouldBeLessThanOrEqualTo(60, Listed(costs));
        costs.Skip(1).Max().ShouldBeLessThanOrEqualTo(10, Listed(costs));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Scrolling_by_a_row_moves_the_rows_that_are_there(int columns, int rows)
    {
        var session = Session.Open(Long, columns, rows).Press("F6", "PageDown", "PageDown");
        foreach (var key in (string[])["Down", "Up"])
        {
            var before = session.Terminal.Text;
            var costs = Costs(session, [.. Enumerable.Repeat(key, 60)]);

            costs.Max().ShouldBeLessThanOrEqualTo(400, $"{key}: {Listed(costs)}");
            session.Terminal.Text.ShouldNotBe(before);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_page_costs_less_than_the_screen_anew(int columns, int rows)
    {
        var session = Session.Open(Long, columns, rows).Press("F6");
        var costs = Costs(session, "PageDown", "PageDown", "PageDown", "PageUp", "PageUp");

        costs.Max().ShouldBeLessThanOrEqualTo(5500, Listed(costs));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void What_changes_nothing_costs_nothing(int columns, int rows)
    {
        var session = Session.Open(Sample.Seed1Case, columns, rows).Press("Up");

        Costs(session, "Up", "Escape").ShouldAllBe(cost => cost == 0);
    }

    private static Project Long => Sample.Seed1 with
    {
        Financing =
        [
            .. Enumerable.Range(0, 200).Select(i => Sample.Seed1.Financing[1 + (i % 14)] with
            {
                Id = new RowId($"long{i}"),
                Label = $"{Sample.Seed1.Financing[1 + (i % 14)].Label} {i}",
            }),
        ],
        Grant = new GrantTerms(),
    };

    private static List<int> Costs(Session session, params ReadOnlySpan<string> keys)
    {
        var costs = new List<int>();
        foreach (var key in keys)
        {
            costs.Add(session.Press(key).LastBytes);
        }

        return costs;
    }

    /// <summary>Amounts typed key by key on cell after cell of the open columns: what the Enter costs that keeps each.</summary>
    /// <remarks>None makes a column wider, which paints the tables anew.</remarks>
    private static List<int> Edits(Session session)
    {
        var costs = new List<int>();
        foreach (var (amount, move) in (ReadOnlySpan<(string, string)>)
            [("2300985", "Down"), ("210000", "Down"), ("15500", "Up"), ("225500", "Right"), ("7500", "Left"), ("16250", "Up"), ("2305000", "Down")])
        {
            costs.Add(session.Type(amount).Press("Enter").LastBytes);
            session.Press("Up", move);
        }

        return costs;
    }

    private static void ShouldCost(List<int> costs, int median, int most)
    {
        costs.Order().ElementAt(costs.Count / 2).ShouldBeLessThanOrEqualTo(median, Listed(costs));
        costs.Max().ShouldBeLessThanOrEqualTo(most, Listed(costs));
    }

    private static string Listed(List<int> costs) => string.Join(' ', costs);
}
