using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What commands do with a damaged database: they read what can be read, say so, and write nothing.</summary>
public sealed class DamagedDatabaseTests : IDisposable
{
    private const string Said = "Databasen är skadad (";

    private static readonly string[][] Reading =
    [
        ["list"], ["list", "--json"], ["show", "21RS4368"], ["show", "23RS11972", "--json"], ["export", "21RS4368"],
        ["check", "21RS4368", "23RS11972"], ["history", "23RS11972"], ["history", "21RS4368", "--json"], ["portfolio"], ["portfolio", "--json"],
        ["what-if", "21RS4368", "--end", "2026-08"],
    ];

    private readonly ProgramRun _program = new();

    public DamagedDatabaseTests() => _program.Run("import", ProgramRun.Extension, ProgramRun.NewProject).Exit.ShouldBe(ExitCode.Fine);

    public static TheoryData<string> Lost => new()
    {
        "", "session", "draft", "draft_open", "project", "sqlite_autoindex_project_1", "project_case_number", "project_number",
        "sqlite_autoindex_revision_1", "grant_year", "decision", "notice",
    };

    public void Dispose() => _program.Dispose();

    [Theory]
    [MemberData(nameof(Lost))]
    public void What_reads_gives_the_same_as_from_the_sound_file_and_says_when_it_is_not_sound(string lost)
    {
        ProgramResult[] sound = [.. Reading.Select(arguments => _program.Run(arguments))];
        var damaged = lost.Length == 0 ? DamagedFile.LosePage(_program.Database) : DamagedFile.LoseFirstPageOf(_program.Database, lost);
        var said = 0;
        foreach (var readOnly in (string[][])[[], ["--read-only"]])
        {
            for (var i = 0; i < Reading.Length; i++)
            {
                var run = _program.Run([.. Reading[i], .. readOnly]);
                said += run.Error.Contains(Said, StringComparison.Ordinal) ? 1 : 0;

                var where = $"{lost}: {string.Join(' ', Reading[i])}: {run.Error}";
                run.Exit.ShouldBe(sound[i].Exit, where);
                run.Out.ShouldBe(sound[i].Out, where);
            }
        }

        // What no command reads is not looked at: no drafts, no decisions, no notices.
        (said > 0).ShouldBe(lost is not ("draft" or "decision" or "notice"), lost);
        File.ReadAllBytes(_program.Database).ShouldBe(damaged);
    }

    [Fact]
    public void Where_the_versions_themselves_are_lost_the_list_is_there_and_a_case_is_the_fault()
    {
        var list = _program.Run("list");
        var damaged = DamagedFile.LoseFirstPageOf(_program.Database, "revision");

        _program.Run("list").ShouldBe(list);
        _program.Run("show", "21RS4368").ShouldSatisfyAllConditions(
            run => run.Exit.ShouldBe(ExitCode.Storage),
            run => run.Error.ShouldContain(Said));
        File.ReadAllBytes(_program.Database).ShouldBe(damaged);
    }

    [Fact]
    public void It_is_said_once_in_the_users_language_with_what_to_do()
    {
        DamagedFile.LoseFirstPageOf(_program.Database, "session");

        _program.Run("list").Error.ShouldBe(
            $"{_program.Database}: Databasen är skadad (database disk image is malformed). Det som kan läsas visas skrivskyddat, och ingenting skrivs i filen. "
            + "Rädda det till en ny databas med: testbed-budget doctor --salvage FIL.\n");
        _program.Run("list", "--lang", "en").Error.ShouldBe(
            $"{_program.Database}: The database is damaged (database disk image is malformed). What can be read is shown read-only, and nothing is written to the file. "
            + "Save it to a new database with: testbed-budget doctor --salvage FILE.\n");
    }

    [Fact]
    public void A_case_that_is_lost_is_missing_and_why_is_said()
    {
        DamagedFile.LosePage(_program.Database);
        var run = _program.Run("show", "24RS1");

        run.Exit.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain(Said);
        run.Error.ShouldContain("24RS1");
    }

    [Theory]
    [InlineData("")]
    [InlineData("project")]
    [InlineData("sqlite_autoindex_project_1")]
    public void What_writes_is_refused(string lost)
    {
        var damaged = lost.Length == 0 ? DamagedFile.LosePage(_program.Database) : DamagedFile.LoseFirstPageOf(_program.Database, lost);

        foreach (var arguments in (string[][])[["import", ProgramRun.Extension], ["what-if", "21RS4368", "--end", "2026-08", "--save", "längre"]])
        {
            var run = _program.Run(arguments);
            run.Exit.ShouldBe(ExitCode.Storage);
            run.Error.ShouldContain("doctor --salvage FIL");
        }

        File.ReadAllBytes(_program.Database).ShouldBe(damaged);
    }
}
