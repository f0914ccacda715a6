namespace TestbedBudget.Core;

/// <summary>Which rules fit a row: what holds of every row of every project, whatever edit it came by.</summary>
internal static class RuleFit
{
    /// <summary>Why the row cannot have the rule in the project; null when it can.</summary>
    public static Refusal? Refused(Project project, Row row, RowRule rule) => rule switch
    {
        not Typed when row.IsHeading => new HeadingHasNoAmounts(row.Label),
        _ when rule.NamedRows.Contains(row.Id) => new RuleReadsItself(row.Label),
        Residual when row is not FinancierRow => new RuleIsForFinanciers(row.Label),
        Residual when project.Financing.FirstOrDefault(other => other.Rule is Residual && other.Id != row.Id) is { } other =>
            new AlreadyResidual(other.Label),
        GrantShare when project.Grant.Row != row.Id => new RuleIsForTheGrantRow(row.Label),
        _ => null,
    };
}
