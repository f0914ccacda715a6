using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>How many findings there are, and the gravest of them in words.</summary>
public static class FindingsLine
{
    /// <summary>The errors and warnings after the gravest, where the tables leave lines free.</summary>
    public static void PaintList(Painter painter, GridLines lines, Texts texts, ImmutableArray<Finding> findings)
    {
        var (line, isGravest) = (lines.First, true);
        foreach (var finding in findings)
        {
            if (finding is Imbalance or { IsReviewed: true })
            {
                continue;
            }

            if (finding.Severity == Severity.Note || line >= lines.First + lines.Count)
            {
                return;
            }

            if (!isGravest)
            {
                painter.Text(0, line, "!", Theme.Strong);
                painter.Short(2, line++, painter.Width - 3, texts.Findings.Of(finding).Sentence, Theme.Quiet);
            }

            isGravest = false;
        }
    }

    public static void Paint(Painter painter, int line, Texts texts, ImmutableArray<Finding> findings)
    {
        var (errors, warnings, notes) = (0, 0, 0);
        Finding? gravest = null;
        foreach (var finding in findings)
        {
            if (finding.IsReviewed)
            {
                continue;
            }

            // What the balance line says already is not said twice, where there is something as grave to say.
            gravest = gravest is null || (gravest is Imbalance && finding is not Imbalance && finding.Severity != Severity.Note)
                ? finding
                : gravest;
            _ = finding.Severity switch
            {
                Severity.Error => errors++,
                Severity.Warning => warnings++,
                _ => notes++,
            };
        }

        if (gravest is null)
        {
            painter.Short(2, line, painter.Width - 3, texts.Checks.Nothing, Theme.Good);
            return;
        }

        var style = errors > 0 ? Theme.Error : warnings > 0 ? Theme.Warning : Theme.Plain;
        painter.Text(0, line, errors + warnings > 0 ? "!" : " ", style);
        var x = painter.Short(2, line, painter.Width - 3, texts.Checks.Count(errors, warnings, notes), style);
        painter.Short(x + 1, line, painter.Width - x - 2, texts.Findings.Of(gravest).Sentence, Theme.Plain);
    }
}
