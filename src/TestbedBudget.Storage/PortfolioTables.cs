namespace TestbedBudget.Storage;

/// <summary>What the portfolio adds up, from version 2 of the database on.</summary>
internal static class PortfolioTables
{
    /// <summary>Year 0 holds what has no yearly distribution; an amount that is not known is null. Amounts are öre.</summary>
    public const string Second = """
        CREATE TABLE grant_year (
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            year INTEGER NOT NULL,
            financier TEXT NOT NULL,
            financier_order TEXT NOT NULL,
            decided INTEGER,
            planned INTEGER,
            decided_is_spread INTEGER NOT NULL,
            planned_is_spread INTEGER NOT NULL,
            PRIMARY KEY (project_id, year, financier)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX grant_year_sums ON grant_year (year, decided, planned, decided_is_spread, planned_is_spread);

        -- Adding up by applicant goes through the cases in their order.
        CREATE INDEX IF NOT EXISTS project_applicant ON project (applicant_order);

        CREATE TABLE frame (
            year INTEGER PRIMARY KEY,
            amount INTEGER NOT NULL,
            entered_at INTEGER NOT NULL,
            entered_by TEXT NOT NULL
        ) STRICT;

        CREATE TABLE counted_scenario (
            project_id INTEGER PRIMARY KEY REFERENCES project ON DELETE CASCADE,
            name TEXT NOT NULL,
            is_there INTEGER NOT NULL,
            marked_at INTEGER NOT NULL,
            marked_by TEXT NOT NULL
        ) STRICT;
        """;

    /// <summary>From version 3 on what is decided is at most what the decision grants: all of it is added up anew.</summary>
    public const string Third = """
        ALTER TABLE grant_year ADD COLUMN decided_is_cut INTEGER NOT NULL DEFAULT 0;
        DROP INDEX grant_year_sums;
        CREATE INDEX grant_year_sums ON grant_year (year, decided, planned, decided_is_spread, planned_is_spread, decided_is_cut);
        """;
}
