using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The findings that a what-if brings, and those that it takes away. The figures of a finding may change in both.</summary>
public sealed record TrialFindings(ImmutableArray<Finding> Appeared, ImmutableArray<Finding> Vanished)
{
    public static TrialFindings Of(CaseView before, CaseView after) =>
        new(Without(after.Findings, before.Findings), Without(before.Findings, after.Findings));

    private static ImmutableArray<Finding> Without(ImmutableArray<Finding> findings, ImmutableArray<Finding> others)
    {
        var there = new HashSet<string>(others.Where(finding => !finding.IsReviewed).Select(Place), StringComparer.Ordinal);
        return [.. findings.Where(finding => !finding.IsReviewed && !there.Contains(Place(finding)))];
    }

    private static string Place(Finding finding) => $"{finding.Severity}|{finding.Code}|{finding.Place?.Key}";
}
