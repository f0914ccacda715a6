using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the user chose in the preview of a paste; what is null follows from the case and the text.</summary>
/// <param name="AsGroups">How "1.234" is read; null asks.</param>
/// <param name="AddRows">Rows whose names the tables lack become new rows.</param>
/// <param name="AddPeriods">Columns whose periods the tables lack become new periods.</param>
/// <param name="ByPlace">Rows follow the cursor, whatever their names.</param>
/// <param name="TakeGuessedSums">Numbers that add up are amounts after all.</param>
public sealed record PasteChoices(bool? AsGroups, bool AddRows, bool AddPeriods, bool ByPlace, bool TakeGuessedSums)
{
    /// <summary>An empty case takes the whole table; one that has amounts gets no row or period unasked.</summary>
    public static PasteChoices For(Project project, ImmutableArray<PastedTable> tables)
    {
        var (isEmpty, names) = (IsEmpty(project), new RowNames(project));
        return new PasteChoices(null, isEmpty, isEmpty, ByPlace: !isEmpty && !tables.Any(table => NamesSomething(names, table)), TakeGuessedSums: false);
    }

    public static bool IsEmpty(Project project) =>
        project.Costs.All(row => row.Cells.All(cell => cell is null)) && project.Financing.All(row => row.Cells.All(cell => cell is null));

    private static bool NamesSomething(RowNames names, PastedTable table) =>
        table.Kind is not null || table.Rows.Any(row => row.Label is { Length: > 0 } label && names.Has(label));
}
