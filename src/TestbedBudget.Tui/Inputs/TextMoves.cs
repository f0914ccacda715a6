using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Where the caret goes in text that is wrapped to a width.</summary>
public sealed class TextMoves(string text, int width)
{
    public ImmutableArray<TextLine> Lines { get; } = WordWrap.Places(text, width);

    /// <summary>Whether it is of this very text, wrapped to the width.</summary>
    public bool Fits(string other, int columns) => ReferenceEquals(text, other) && width == columns;

    /// <summary>The line that the place stands in.</summary>
    public int LineOf(int place)
    {
        var (first, last) = (0, Lines.Length - 1);
        while (first < last)
        {
            var middle = (first + last + 1) / 2;
            (first, last) = Lines[middle].Start <= place ? (middle, last) : (first, middle - 1);
        }

        return first;
    }

    /// <summary>The column of the place in its line, in cells; spaces at the edge of the line stay within it.</summary>
    public int ColumnOf(int place)
    {
        var line = Lines[LineOf(place)];
        return Math.Min(width, TextWidth.Of(text.AsSpan(line.Start, Math.Max(0, place - line.Start))));
    }

    /// <summary>The area with its caret so many lines further down, in the column where the moving began.</summary>
    public TextArea Down(TextArea area, int by, bool select)
    {
        var (here, goal) = (LineOf(area.Caret), area.Goal ?? ColumnOf(area.Caret));
        var target = here + by;
        return target < 0 ? area.To(0, select, goal)
            : target >= Lines.Length ? area.To(text.Length, select, goal)
            : area.To(PlaceIn(area, target, goal), select, goal);
    }

    /// <summary>The line's start; from there the text's.</summary>
    public int Home(TextArea area) => Lines[LineOf(area.Caret)].Start is var start && start == area.Caret ? 0 : start;

    /// <summary>The line's end; from there the text's.</summary>
    public int End(TextArea area) =>
        PlaceIn(area, LineOf(area.Caret), int.MaxValue) is var end && end == area.Caret ? text.Length : end;

    private int PlaceIn(TextArea area, int index, int column)
    {
        var line = Lines[index];
        var place = line.Start + TextWidth.Fitting(text.AsSpan(line.Start, line.End - line.Start), column);

        // Where a word was broken, the end of the line is the start of the next one.
        return place == line.Next && index + 1 < Lines.Length ? Math.Max(line.Start, area.Before(place)) : place;
    }
}
