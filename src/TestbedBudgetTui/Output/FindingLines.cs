using TestbedBudget.Core;

namespace TestbedBudgetTui;

/// <summary>Findings as lines of text: how many need a look, then one line each, those that had theirs among them.</summary>
internal static class FindingLines
{
    public static void Print(Shell shell, ImmutableArray<Finding> findings, string? of = null)
    {
        var texts = shell.Texts;
        var head = of ?? texts.Program.Findings;
        if (findings.IsEmpty)
        {
            shell.Print($"{head}: {texts.Program.NoFindings}");
            return;
        }

        shell.Print($"{head}: {texts.Program.Counts(Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note))}");
        foreach (var finding in findings)
        {
            shell.Print($"{texts.Findings.Name(finding.Severity)}: {texts.Findings.Of(finding).Sentence}");
            if (finding.Review is { } review)
            {
                shell.Print($"  {texts.Findings.Reviewed(review)}");
            }
        }

        int Count(Severity severity) => findings.Count(finding => finding.Severity == severity && !finding.IsReviewed);
    }
}
