using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>How much of what 1:1 may pay by the share limit is taken: a bar that is full at the limit, with the number beside it.</summary>
public static class LimitBar
{
    private const int WidestBar = 40;

    /// <summary>The line after the bar; the same where it has no room or there is no limit to show.</summary>
    public static int Paint(Painter panel, int y, Texts texts, GrantFigures grant, Share limit)
    {
        if (y >= panel.Height || grant.AllOneToOne is not { } taken || grant.LargestByLimit is not { Ore: > 0 } largest)
        {
            return y;
        }

        var number = texts.Panel.OfTheLimit(SwedishNumber.Grouped(Percent(taken, largest), 0, ' '), limit);
        var width = Math.Min(WidestBar, panel.Width - TextWidth.Of(number) - 3);
        panel.Text(0, y, $"{Bar.Of((decimal)taken.Ore / largest.Ore, width)} {number}", GrantVerdict.Style(GrantVerdict.Of(grant)));
        return y + 1;
    }

    /// <summary>Whole per cent, from half a per cent up; but 100 is only what is at the limit, neither below it nor above.</summary>
    public static decimal Percent(Money taken, Money largest)
    {
        var rounded = decimal.Round((decimal)taken.Ore * 100 / largest.Ore, MidpointRounding.AwayFromZero);
        return taken < largest ? Math.Min(rounded, 99) : taken > largest ? Math.Max(rounded, 101) : rounded;
    }
}

/// <summary>A part of a whole as a picture: "[####....]".</summary>
public static class Bar
{
    /// <param name="part">Of 1; below nothing is drawn empty, above full.</param>
    /// <param name="width">Of the picture between the brackets.</param>
    public static string Of(decimal part, int width)
    {
        var filled = (int)Math.Clamp(part * width, 0, width);
        return $"[{new string('#', filled)}{new string('.', width - filled)}]";
    }
}
