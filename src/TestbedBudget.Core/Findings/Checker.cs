namespace TestbedBudget.Core;

/// <summary>Looks a case over: everything that the analyst should look at, in a sheet of it.</summary>
public static class Checker
{
    /// <summary>All findings: errors first, then in the order of the tables, those of the prose last.</summary>
    /// <param name="sheet">Of the case's base project, or of one of its scenarios.</param>
    public static ImmutableArray<Finding> Check(Workbook workbook, Sheet sheet) => Check(workbook, sheet, GrantFigures.Of(workbook, sheet));

    /// <summary>The same, for who has worked out the grant's figures already.</summary>
    public static ImmutableArray<Finding> Check(Workbook workbook, Sheet sheet, GrantFigures grant)
    {
        var given = CheckedCase.Of(workbook, sheet, grant);
        var found = new List<Finding>();
        ImbalanceCheck.Run(given, found);
        StatedTotalCheck.Run(given, found);
        CapCheck.Run(given, found);
        ShareCheck.Run(given, found);
        CellCheck.Run(given, found);
        OddValueCheck.Run(given, found);
        MonthlyJumpCheck.Run(given, found);
        InKindCheck.Run(given, found);
        MaterialChangeCheck.Run(given, found);
        ScenarioCheck.Run(given, found);
        ProseFindings.Run(given, found);
        PlaceholderCheck.Run(given, found);
        return InOrder(Reviewed(found, sheet.Project), sheet);
    }

    private static ImmutableArray<Finding> InOrder(List<Finding> findings, Sheet sheet)
    {
        var order = new FindingOrder(sheet);
        var places = new OrderedFinding[findings.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = new OrderedFinding(order.Of(findings[i], i), findings[i]);
        }

        Array.Sort(places, static (one, other) => one.Order.CompareTo(other.Order));
        var ordered = ImmutableArray.CreateBuilder<Finding>(places.Length);
        foreach (var place in places)
        {
            ordered.Add(place.Finding);
        }

        return ordered.MoveToImmutable();
    }

    private sealed record OrderedFinding(long Order, Finding Finding);

    private static List<Finding> Reviewed(List<Finding> findings, Project project)
    {
        if (project.Reviews.IsEmpty)
        {
            return findings;
        }

        var reviews = new Dictionary<string, Review>(StringComparer.Ordinal);
        foreach (var review in project.Reviews)
        {
            reviews[review.Finding] = review;
        }

        for (var i = 0; i < findings.Count; i++)
        {
            findings[i] = findings[i] with { Review = reviews.GetValueOrDefault(findings[i].Key) };
        }

        return findings;
    }
}
