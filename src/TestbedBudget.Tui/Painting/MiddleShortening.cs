using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Shortens a label in its middle, so that "(tid)" and "(kontanter)" at its end stay.</summary>
public static class MiddleShortening
{
    public static string Of(string label, int width)
    {
        if (TextWidth.Of(label) <= width)
        {
            return label;
        }

        var open = label.LastIndexOf('(');
        var end = open > 0 && label.EndsWith(')') ? label[open..] : string.Empty;
        var endWidth = TextWidth.Of(end);
        return end.Length == 0 || endWidth > width - 4
            ? TextWidth.Shorten(label, width)
            : TextWidth.Shorten(label[..open].TrimEnd(), width - endWidth) + end;
    }
}
