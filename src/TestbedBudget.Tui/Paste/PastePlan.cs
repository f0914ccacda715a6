using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a paste would do to the project, worked out before anything changes: the preview shows it, one key applies it.</summary>
/// <param name="Edit">All of it as one undo step; null when nothing would change or something is still to be chosen.</param>
/// <param name="Taken">Cells that get a new amount.</param>
/// <param name="Cleared">Cells that become blank.</param>
/// <param name="Unchanged">Cells that show the pasted amount already.</param>
public sealed record PastePlan(
    Edit? Edit, int Taken, int Cleared, int Unchanged, ImmutableArray<PasteRemark> Remarks)
{
    /// <summary>The sums that the pasted table of costs stated; null when it stated none.</summary>
    public PrintedTable? Costs { get; init; }

    /// <summary>The sums that the pasted table of financing stated; null when it stated none.</summary>
    public PrintedTable? Financing { get; init; }

    /// <summary>The same in a what-if, which states nothing: its sums are compared alone.</summary>
    public PastePlan WithoutStated() => this with
    {
        Costs = null,
        Financing = null,
        Remarks = [.. Remarks.Select(remark => remark is PasteSumsLeftOut sums ? sums with { Kept = false } : remark)],
    };

    public bool IsUnclear => Remarks.Any(remark => remark is PasteUnclear);

    public static PastePlan Of(
        CaseView shown, ImmutableArray<PastedTable> tables, GridCursor cursor, PasteChoices choices, NewRows newRows)
    {
        var taken = choices.TakeGuessedSums ? [.. tables.Select(table => table.HasGuessedSums ? GuessedSums.Taken(table) : table)] : tables;
        var planner = new PastePlanner(shown, cursor, choices, newRows);
        planner.Lay(taken);
        return planner.Plan();
    }
}
