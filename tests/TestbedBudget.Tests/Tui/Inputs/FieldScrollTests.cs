using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Where text is typed that is wider than its field, the cursor stands after what was typed last, wherever that is.</summary>
public sealed class FieldScrollTests
{
    // Ends in signs that stand nowhere else on the screen.
    private static readonly string Long = string.Concat(Enumerable.Range(0, 130).Select(i => (char)('0' + (i % 10)))) + "77-8";

    public static TheoryData<string, Func<Session>> Fields => new()
    {
        { "a cell", () => Session.Open(Sample.Seed2).Press("F2") },
        { "a label", () => Session.Open(Sample.Seed2).Press("Home", "Left", "F2") },
        { "a field of a dialog", () => Session.Open(Sample.Seed2).Run("add-period") },
        { "a filter", () => Session.Open(Sample.Seed2).Press("F5") },
        { "the end date", () => Session.Open(Sample.Seed1Case).Press("F7", "Enter") },
        { "a search in the memo", () => Session.Open(Sample.Seed1Case).Press("Ctrl+P", "Ctrl+F") },
        { "a search in the list", () => Session.List(_ => new([], 0)).Press("Ctrl+F") },
        { "a search in the portfolio", () => Session.List(_ => new([], 0)).Press("p", "Ctrl+F") },
    };

    [Theory]
    [MemberData(nameof(Fields))]
    public void The_cursor_follows_what_is_typed(string field, Func<Session> open)
    {
        var session = open().Type(Long);

        var (column, row) = session.Terminal.Cursor;
        session.Terminal.CursorVisible.ShouldBeTrue(field);
        session.Row(row)[..column].ShouldEndWith(Long[^6..], Case.Sensitive, field);

        session.Press("left", "left");
        (column, row) = session.Terminal.Cursor;
        session.Row(row)[..column].ShouldEndWith(Long[^8..^2], Case.Sensitive, field);
    }
}
