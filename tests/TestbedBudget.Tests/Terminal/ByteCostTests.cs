using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

/// <summary>What a change of a spreadsheet costs on the wire. The figures on the real screens are the program's own tests.</summary>
public sealed class ByteCostTests
{
    private static readonly SheetPicture Large = new(new Size(120, 40));
    private static readonly SheetPicture Small = new(new Size(80, 24));

    public static TheoryData<string, int, int> Changes => new()
    {
        { "nothing", 0, 0 },
        { "right", 110, 110 },
        { "down", 110, 110 },
        { "typed", 30, 30 },
        { "scroll", 400, 400 },
        { "scroll back", 400, 400 },
        { "page", 5500, 2200 },
        { "first", 5800, 2600 },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_costs_no_more_than_this(string change, int large, int small)
    {
        Cost(Large, change).ShouldBeLessThanOrEqualTo(large, "120×40");
        Cost(Small, change).ShouldBeLessThanOrEqualTo(small, "80×24");
    }

    private static int Cost(SheetPicture picture, string change)
    {
        var before = picture with { FirstRow = 100, Row = 5, Column = 1 };
        var after = change switch
        {
            "right" => before with { Column = 2 },
            "down" => before with { Row = 6 },
            "typed" => before with { Typed = "12" },
            "scroll" => before with { FirstRow = 101 },
            "scroll back" => before with { FirstRow = 99 },
            "page" => before with { FirstRow = 100 + picture.Size.Rows - 6 },
            _ => before,
        };
        before = change == "typed" ? before with { Typed = "1" } : before;
        var encoder = new FrameEncoder(new TerminalProfile(ColorLevel.Colors256));
        var first = encoder.Encode(before.Paint()).Length;
        return change == "first" ? first : encoder.Encode(after.Paint()).Length;
    }
}
