using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Costs against financing, in words and for every period: never a bare minus (TERMS).</summary>
public static class BalanceLine
{
    public static void Paint(Painter painter, int line, Texts texts, Sheet sheet)
    {
        var parts = new List<Part>();
        var worst = Money.Zero;
        for (var period = 0; period < sheet.Project.Timeline.Count; period++)
        {
            if (sheet.Balance(period) is not { } difference)
            {
                parts.Add(new Part(period, Money.Largest, $"{Label(period)}: {texts.Checks.UnknownBalance}"));
                worst = Money.Largest;
                continue;
            }

            if (difference == Money.Zero)
            {
                continue;
            }

            worst = difference.Abs() > worst ? difference.Abs() : worst;
            parts.Add(new Part(period, difference.Abs(), $"{Label(period)}: {texts.Screen.Imbalance(difference, sheet.Project.Precision)}"));
        }

        if (parts.Count == 0)
        {
            painter.Short(2, line, painter.Width - 3, texts.Screen.Balanced, Theme.Good);
            return;
        }

        // Over ten kronor is no rounding in any table that the memos hold.
        var style = worst > Money.FromKronor(10) ? Theme.Error : Theme.Plain;
        painter.Text(0, line, "!", style);

        // In the order of the years, unless some are cut: then the largest are there.
        var (words, room) = (Line(parts.Count), painter.Width - 3);
        if (TextWidth.Of(words) > room)
        {
            parts.Sort(static (one, other) => one.Size == other.Size ? one.Period - other.Period : other.Size.CompareTo(one.Size));
            for (var shown = parts.Count - 1; shown > 0 && TextWidth.Of(words) > room; shown--)
            {
                words = Line(shown);
            }
        }

        painter.Short(2, line, room, words, style);

        string Label(int period) => sheet.Project.Timeline.Label(period);

        string Line(int shown)
        {
            var told = string.Join(" · ", parts.Take(shown).Select(static part => part.Words));
            return $"{texts.Screen.BalanceHead}: {told}{(shown < parts.Count ? " · " + texts.Screen.MorePeriods(parts.Count - shown) : "")}";
        }
    }

    private sealed record Part(int Period, Money Size, string Words);
}
