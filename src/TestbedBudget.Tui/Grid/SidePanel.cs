namespace TestbedBudget.Tui;

/// <summary>The panel at the right of a wide screen: shares on four bases, cap, room, and what was decided before.</summary>
public static class SidePanel
{
    /// <param name="changed">The findings that a what-if changes; null while the base is shown.</param>
    public static void Paint(Painter painter, GridLayout layout, Texts texts, OpenCase open, TrialFindings? changed)
    {
        var left = layout.TableWidth;
        var bottom = (layout.FindingsLine >= 0 ? layout.FindingsLine : layout.StatusLine) - 1;
        painter.Part(left, GridLayout.TablesTop, 1, bottom - GridLayout.TablesTop + 1).FillAll(painter.Unicode ? '│' : '|', Theme.Quiet);
        var panel = painter.Part(left + 2, GridLayout.TablesTop, painter.Width - left - 3, bottom - GridLayout.TablesTop + 1);
        if (changed is not null)
        {
            TrialPanel.Side(panel, texts, open, changed);
            return;
        }

        var shown = open.Shown;
        var verdict = GrantVerdict.Of(shown.Grant);
        var y = 0;
        panel.Short(0, y, panel.Width, texts.Panel.Heading, Theme.Head);
        panel.Right(panel.Width, y++, 12, texts.Panel.Verdict(verdict), GrantVerdict.Style(verdict));
        foreach (var line in texts.Panel.Lines(shown))
        {
            if (line.Figure.Length == 0)
            {
                y = Words(panel, y, line);
                continue;
            }

            panel.Short(0, y, panel.Width - line.Figure.Length - 1, line.Label, line.IsHead ? Theme.Strong : Theme.Plain);
            panel.Right(panel.Width, y++, panel.Width, line.Figure, line.IsHead ? Theme.Strong : Theme.Plain);
        }

        LimitBar.Paint(panel, y, texts, shown.Grant, shown.Project.Limits.LargestShare);
    }

    private static int Words(Painter panel, int y, PanelLine line)
    {
        foreach (var part in WordWrap.Lines(line.Label, panel.Width))
        {
            panel.Short(0, y++, panel.Width, part, line.IsHead ? Theme.Strong : Theme.Plain);
        }

        return y;
    }
}

/// <summary>A line of the panel: words, with the figure at the right.</summary>
public sealed record PanelLine(string Label, string Figure = "", bool IsHead = false);
