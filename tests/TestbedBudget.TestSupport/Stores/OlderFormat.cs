using TestbedBudget.Storage;

namespace TestbedBudget.TestSupport;

/// <summary>Makes of a database that nobody has open one of format 2, as an older program has left it.</summary>
public static class OlderFormat
{
    public const int Version = 2;

    public static void Make(string path)
    {
        using var database = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1));
        database.Script("""
            DROP INDEX grant_year_sums;
            ALTER TABLE grant_year DROP COLUMN decided_is_cut;
            CREATE INDEX grant_year_sums ON grant_year (year, decided, planned, decided_is_spread, planned_is_spread);
            PRAGMA user_version=2;
            """);
    }
}
