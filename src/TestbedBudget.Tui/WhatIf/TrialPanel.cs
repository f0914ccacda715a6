using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What a what-if comes to: beside the tables where there is room, else in lines under them.</summary>
public static class TrialPanel
{
    /// <summary>The lines under the tables, with as many figures as fit in each. Whether financing follows, the balance says.</summary>
    public static void Lines(Painter painter, GridLines lines, Texts texts, OpenCase open)
    {
        var x = 2;
        var line = 0;
        foreach (var figure in TrialFigures.Of(texts, open.BaseView, open.Shown))
        {
            if (figure.Label == texts.WhatIf.Financing || figure.After.Length == 0)
            {
                continue;
            }

            var text = figure.Change.Length == 0 ? $"{figure.Label} {figure.After}" : $"{figure.Label} {figure.After} ({figure.Change})";
            if (x > 2 && x + TextWidth.Of(text) > painter.Width - 1)
            {
                (x, line) = (2, line + 1);
            }

            if (line >= lines.Count)
            {
                return;
            }

            x = painter.Short(x, lines.First + line, painter.Width - x - 1, text, Theme.Plain) + 3;
        }
    }

    /// <summary>The panel at the right of a wide screen: every figure, the grant year by year, and the findings that come and go.</summary>
    public static void Side(Painter panel, Texts texts, OpenCase open, TrialFindings findings)
    {
        panel.Short(0, 0, panel.Width, texts.WhatIf.PanelHead, Theme.Head);
        panel.Right(panel.Width, 0, panel.Width / 2, texts.Differences.ChangeHead, Theme.Head);
        var y = 1;
        foreach (var figure in TrialFigures.Of(texts, open.BaseView, open.Shown))
        {
            y = figure.After.Length == 0 ? y : Figure(panel, y, figure);
        }

        y = LimitBar.Paint(panel, y, texts, open.Shown.Grant, open.Shown.Project.Limits.LargestShare);
        y = Plan(panel, y + 1, texts, open);
        y = Findings(panel, y + 1, texts.WhatIf.Appeared(findings.Appeared.Length), findings.Appeared, texts, Theme.Warning);

        // Notes that go, such as the roundings of a printed sum, are counted: what goes needs no reading.
        var vanished = findings.Vanished.RemoveAll(finding => finding.Severity == Severity.Note);
        Findings(panel, y, texts.WhatIf.Vanished(findings.Vanished.Length), vanished, texts, Theme.Good);
    }

    /// <summary>The findings that come and go in one line, the gravest new one in words.</summary>
    public static void FindingsLine(Painter painter, int line, Texts texts, TrialFindings findings)
    {
        if (line < 0)
        {
            return;
        }

        var x = 2;
        if (!findings.Vanished.IsEmpty)
        {
            x = painter.Short(x, line, painter.Width - 3, texts.WhatIf.Vanished(findings.Vanished.Length), Theme.Quiet) + 1;
        }

        x = painter.Short(x, line, painter.Width - x - 1, texts.WhatIf.Appeared(findings.Appeared.Length), Theme.Strong);
        if (findings.Appeared is [var gravest, ..])
        {
            painter.Text(0, line, gravest.Severity == Severity.Note ? " " : "!", Theme.Warning);
            painter.Short(x + 1, line, painter.Width - x - 2, texts.Findings.Of(gravest).Sentence, Theme.Plain);
        }
    }

    private static int Figure(Painter panel, int y, FigureLine figure)
    {
        var width = figure.Change.Length == 0 && !char.IsAsciiDigit(figure.After[^1]) ? 0 : Math.Max(TextWidth.Of(figure.Change), 10);
        panel.Right(panel.Width, y, width, figure.Change, Theme.Plain);
        var end = width == 0 ? panel.Width : panel.Width - width - 1;
        panel.Right(end, y, end, figure.After, Theme.Plain);
        panel.Short(0, y, end - TextWidth.Of(figure.After) - 1, figure.Label, Theme.Plain);
        return y + 1;
    }

    // What the region has to set aside, year by year, before and after.
    private static int Plan(Painter panel, int y, Texts texts, OpenCase open)
    {
        var (before, after) = (GrantPlan.Of(open.BaseView.Sheet), GrantPlan.Of(open.Shown.Sheet));
        if (after.IsEmpty)
        {
            return y;
        }

        panel.Short(0, y++, panel.Width, texts.WhatIf.PlanHead, Theme.Strong);
        var precision = open.Shown.Project.Precision;
        foreach (var year in after)
        {
            var was = before.FirstOrDefault(other => other.First == year.First)?.Amount;
            var change = was == year.Amount ? string.Empty : DifferenceTexts.Signed(year.Amount - (was ?? Money.Zero), precision);
            var amount = year.Amount is { } known ? SwedishNumber.Amount(known, precision) : "–";
            y = Figure(panel, y, new FigureLine(Years(year), string.Empty, amount, change));
        }

        return y;
    }

    private static string Years(PlannedYears years) => years.First == years.Last
        ? RowMark.Number(years.First)
        : $"{RowMark.Number(years.First)}-{RowMark.Number(years.Last)}";

    private static int Findings(
        Painter panel, int y, string head, ImmutableArray<Finding> findings, Texts texts, CellStyle style)
    {
        if (head.Length > 0)
        {
            panel.Short(0, y++, panel.Width, head, style);
        }

        foreach (var finding in findings)
        {
            foreach (var line in WordWrap.Lines(texts.Findings.Of(finding).Sentence, panel.Width - 2).Take(3))
            {
                panel.Short(2, y++, panel.Width - 2, line, Theme.Plain);
            }
        }

        return y;
    }
}
