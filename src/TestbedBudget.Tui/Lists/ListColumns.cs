using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Which columns the list of cases has on a screen of a width, from left to right. The project takes what is left.</summary>
public static class ListColumns
{
    /// <summary>From this width on a state is written out, and who changed the case last has room.</summary>
    public const int Wide = 100;

    public static ImmutableArray<ListColumn> Of(int width)
    {
        const int First = 2, Number = 13, Narrowest = 20;
        var columns = new List<ListColumn>();
        var room = width - First - Number - 2 - Narrowest;

        // The most wanted first; what does not fit any more is left out.
        ListColumn[] wished =
        [
            new(CaseOrder.Costs, 0, 13, IsRight: true), new(CaseOrder.Share, 0, 7, IsRight: true),
            new(CaseOrder.State, 0, width >= Wide ? 22 : 12, IsRight: true), new(CaseOrder.Changed, 0, 20, IsRight: true),
            new(CaseOrder.Applicant, 0, 24, IsRight: false), new(CaseOrder.Officer, 0, 16, IsRight: false),
        ];
        foreach (var column in wished)
        {
            if (room < column.Width + 1)
            {
                break;
            }

            room -= column.Width + 1;
            columns.Add(column);
        }

        columns.Sort(static (one, other) => PlaceOf(one.Order).CompareTo(PlaceOf(other.Order)));
        var placed = ImmutableArray.CreateBuilder<ListColumn>();
        placed.Add(new ListColumn(CaseOrder.Number, First, Number, false));
        placed.Add(new ListColumn(CaseOrder.Title, First + Number + 1, Narrowest + room, false));
        foreach (var column in columns)
        {
            placed.Add(column with { Start = placed[^1].End + 1 });
        }

        return placed.ToImmutable();
    }

    private static int PlaceOf(CaseOrder order) => order switch
    {
        CaseOrder.Applicant => 1,
        CaseOrder.Officer => 2,
        CaseOrder.State => 3,
        CaseOrder.Costs => 4,
        CaseOrder.Share => 5,
        _ => 6,
    };
}

/// <param name="Order">What it shows, and sorts by.</param>
/// <param name="IsRight">Set to the right, as numbers are.</param>
public sealed record ListColumn(CaseOrder Order, int Start, int Width, bool IsRight)
{
    /// <summary>The column of the screen after the last.</summary>
    public int End => Start + Width;
}
