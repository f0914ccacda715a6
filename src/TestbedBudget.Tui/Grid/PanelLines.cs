using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The grant's share and cap in a line or two under the tables, where there is no room at the side.</summary>
public static class PanelLines
{
    public static void Paint(Painter painter, GridLines lines, Texts texts, CaseView shown)
    {
        if (lines.Count == 0)
        {
            return;
        }

        var verdict = GrantVerdict.Of(shown.Grant);
        var word = texts.Panel.Verdict(verdict);
        painter.Fill(0, lines.First, painter.Width, ' ', Theme.Plain);
        painter.Right(painter.Width - 1, lines.First, TextWidth.Of(word), word, GrantVerdict.Style(verdict));
        painter.Short(2, lines.First, painter.Width - TextWidth.Of(word) - 5, texts.Panel.ShareLine(shown), Theme.Plain);
        if (lines.Count > 1)
        {
            painter.Short(2, lines.First + 1, painter.Width - 3, texts.Panel.CapLine(shown), Theme.Plain);
        }
    }
}
