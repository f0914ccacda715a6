using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The table of what each case takes in each budget year, kept by the transaction that changes the case.</summary>
internal sealed class GrantYears(Database database)
{
    private const int NoYear = 0;

    /// <summary>Writes the lines of a case as its latest version has them, in the caller's transaction.</summary>
    public void Write(long projectId, Workbook workbook, CaseState state)
    {
        var scenario = Counted(projectId);
        if (scenario is not null)
        {
            database.Run(
                "UPDATE counted_scenario SET is_there = ?2 WHERE project_id = ?1",
                projectId,
                workbook.FindScenario(scenario) is null ? 0 : 1);
        }

        Write(projectId, GrantYear.Of(workbook, state, scenario));
    }

    /// <summary>Marks a case of which nothing is known, so that no sum is silent about it.</summary>
    public void WriteUnknown(long projectId) => Write(projectId, [new GrantYear(null, string.Empty, null, null, false, false)]);

    /// <summary>The lines as they stand, in order.</summary>
    public ImmutableArray<GrantYear> Read(long projectId)
    {
        var lines = ImmutableArray.CreateBuilder<GrantYear>();
        using var statement = database.Prepare(
            """
            SELECT year, financier, decided, planned, decided_is_spread, planned_is_spread, decided_is_cut FROM grant_year
            WHERE project_id = ?1 ORDER BY year, financier
            """,
            projectId);
        while (statement.Step())
        {
            lines.Add(new GrantYear(
                statement.Whole(0) is var year and not NoYear ? year : null,
                statement.Text(1),
                statement.MoneyOrNull(2),
                statement.MoneyOrNull(3),
                statement.Whole(4) != 0,
                statement.Whole(5) != 0)
            {
                DecidedIsCut = statement.Whole(6) != 0,
            });
        }

        return lines.ToImmutable();
    }

    /// <summary>The scenario that was marked as the one that counts; null when the budget counts.</summary>
    public string? Counted(long projectId)
    {
        using var statement = database.Prepare("SELECT name FROM counted_scenario WHERE project_id = ?1", projectId);
        return statement.Step() ? statement.Text(0) : null;
    }

    public void Count(long projectId, string? scenario, string by, DateTimeOffset at)
    {
        database.Run("DELETE FROM counted_scenario WHERE project_id = ?1", projectId);
        if (scenario is not null)
        {
            database.Run(
                "INSERT INTO counted_scenario (project_id, name, is_there, marked_at, marked_by) VALUES (?1, ?2, 1, ?3, ?4)",
                projectId,
                scenario,
                Stored.Time(at),
                by);
        }
    }

    /// <summary>The scenario that counts goes on counting under the name that the changes give it, in the caller's transaction.</summary>
    public void FollowRenames(long projectId, Func<ImmutableArray<DraftChange>> changes)
    {
        if (Counted(projectId) is not { } counted)
        {
            return;
        }

        var name = counted;
        foreach (var change in changes())
        {
            name = change.Change is RenameScenario rename && rename.Name == name ? rename.NewName : name;
        }

        if (name != counted)
        {
            database.Run("UPDATE counted_scenario SET name = ?2 WHERE project_id = ?1", projectId, name);
        }
    }

    /// <summary>Fills the table from the latest versions, where an older database has none of it.</summary>
    public static void Fill(Database database)
    {
        var (years, versions) = (new GrantYears(database), new Versions(database));
        foreach (var row in new Cases(database).All())
        {
            // Nobody is kept out of all cases by one that is damaged.
            if (versions.Readable(row, row.Version) is { } workbook)
            {
                years.Write(row.Id, workbook, row.State);
            }
            else
            {
                years.WriteUnknown(row.Id);
            }
        }
    }

    private void Write(long projectId, ImmutableArray<GrantYear> lines)
    {
        database.Run("DELETE FROM grant_year WHERE project_id = ?1", projectId);
        foreach (var line in lines)
        {
            database.Run(
                """
                INSERT INTO grant_year (project_id, year, financier, financier_order, decided, planned, decided_is_spread,
                    planned_is_spread, decided_is_cut)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
                """,
                projectId,
                line.Year ?? NoYear,
                line.Financier,
                SwedishText.SortKey(line.Financier),
                line.Decided?.Ore,
                line.Planned?.Ore,
                line.DecidedIsSpread ? 1 : 0,
                line.PlannedIsSpread ? 1 : 0,
                line.DecidedIsCut ? 1 : 0);
        }
    }
}
