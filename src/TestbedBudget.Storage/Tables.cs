namespace TestbedBudget.Storage;

/// <summary>The tables as they were first made. Times are milliseconds since 1970, UTC; amounts are öre.</summary>
internal static class Tables
{
    public const string First = """
        CREATE TABLE project (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE COLLATE NOCASE,
            case_number TEXT COLLATE NOCASE,
            version INTEGER NOT NULL,
            state INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            changed_by TEXT NOT NULL,
            title TEXT NOT NULL,
            applicant TEXT,
            officer TEXT,
            first_day TEXT NOT NULL,
            last_day TEXT NOT NULL,
            costs INTEGER,
            financing INTEGER,
            grant_amount INTEGER,
            grant_basis INTEGER,
            number_order TEXT NOT NULL,
            title_order TEXT NOT NULL,
            applicant_order TEXT NOT NULL,
            officer_order TEXT NOT NULL,
            folded TEXT NOT NULL
        ) STRICT;
        CREATE INDEX project_case_number ON project (case_number);
        CREATE INDEX project_changed ON project (changed_at);
        CREATE INDEX project_number ON project (number_order);
        CREATE INDEX project_title ON project (title_order);

        CREATE TABLE revision (
            id INTEGER PRIMARY KEY,
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            number INTEGER NOT NULL,
            saved_at INTEGER NOT NULL,
            saved_by TEXT NOT NULL,
            kind INTEGER NOT NULL,
            reason TEXT,
            state INTEGER NOT NULL,
            document TEXT NOT NULL,
            UNIQUE (project_id, number)
        ) STRICT;

        CREATE TABLE decision (
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            number INTEGER NOT NULL,
            decided_on TEXT,
            paragraph TEXT,
            forum TEXT,
            grant_amount INTEGER,
            share TEXT,
            first_day TEXT,
            last_day TEXT,
            PRIMARY KEY (project_id, number)
        ) STRICT, WITHOUT ROWID;

        -- A draft that is saved, dropped or rebased is closed, and kept.
        CREATE TABLE draft (
            id INTEGER PRIMARY KEY,
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            user TEXT NOT NULL,
            based_on INTEGER NOT NULL,
            position INTEGER NOT NULL,
            count INTEGER NOT NULL,
            stamp INTEGER NOT NULL,
            begun_at INTEGER NOT NULL,
            changed_at INTEGER NOT NULL,
            closed_at INTEGER,
            closed_as TEXT
        ) STRICT;
        CREATE UNIQUE INDEX draft_open ON draft (project_id, user) WHERE closed_at IS NULL;

        CREATE TABLE draft_change (
            draft_id INTEGER NOT NULL REFERENCES draft ON DELETE CASCADE,
            number INTEGER NOT NULL,
            made_at INTEGER NOT NULL,
            made_by TEXT NOT NULL,
            document TEXT NOT NULL,
            PRIMARY KEY (draft_id, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE left_off (
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            user TEXT NOT NULL,
            place TEXT NOT NULL,
            half_typed TEXT,
            PRIMARY KEY (project_id, user)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE session (
            host TEXT NOT NULL,
            process INTEGER NOT NULL,
            process_start TEXT NOT NULL,
            user TEXT NOT NULL,
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            opened_at INTEGER NOT NULL,
            PRIMARY KEY (host, process, process_start)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE notice (
            id INTEGER PRIMARY KEY,
            user TEXT NOT NULL,
            project_id INTEGER NOT NULL REFERENCES project ON DELETE CASCADE,
            made_by TEXT NOT NULL,
            made_at INTEGER NOT NULL,
            changes INTEGER NOT NULL,
            based_on INTEGER NOT NULL
        ) STRICT;
        """;
}
