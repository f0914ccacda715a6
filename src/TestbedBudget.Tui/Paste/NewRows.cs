using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>The rows that a paste adds: where their identities come from, and what one without a name is called.</summary>
public sealed record NewRows(Func<RowId> Id, string Label)
{
    /// <summary>A row of the kinds that its name makes likely.</summary>
    /// <param name="after">The index of the row before it in its table; −1 is none.</param>
    public Row Of(Project project, TableKind kind, string label, bool isHeading, int after) => kind == TableKind.Costs
        ? new CostRow { Id = Id(), Label = label, IsHeading = isHeading, Kind = isHeading ? CostKind.Other : RowDefaults.KindOf(label) }
        : new FinancierRow
        {
            Id = Id(),
            Label = label,
            IsHeading = isHeading,
            Sector = IsUnderPrivate(project, after) ? Sector.Private : Sector.Public,
            Contribution = isHeading ? Contribution.Cash : RowDefaults.ContributionOf(label),
        };

    private static bool IsUnderPrivate(Project project, int index)
    {
        for (var i = Math.Min(index, project.Financing.Length - 1); i >= 0; i--)
        {
            if (project.Financing[i].IsHeading)
            {
                return SwedishText.Folded(project.Financing[i].Label).StartsWith("privat", StringComparison.Ordinal);
            }
        }

        return false;
    }
}
