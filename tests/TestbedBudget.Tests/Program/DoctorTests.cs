using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class DoctorTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public DoctorTests() => _program.Run("import", ProgramRun.Extension, ProgramRun.NewProject).Exit.ShouldBe(ExitCode.Fine);

    public void Dispose() => _program.Dispose();

    [Fact]
    public void Drafts_that_are_saved_or_set_aside_are_no_drafts_and_show_says_that_it_shows_one()
    {
        using (var store = ProgramRun.OpenStore(_program.Database, readOnly: false))
        {
            var opened = store.Open("21RS4368")!;
            var kept = (DraftKept)store.Append(opened.Draft, new EditBase(new SetNote(new Note(null, null, "hej"))));
            _program.Run("doctor").Out.ShouldEndWith("versioner: 2, utkast: 1.\n");
            _program.Run("show", "21RS4368").Out.ShouldContain("Ditt utkast visas: 1 ändring sedan version 1.\n");
            _program.Run("show", "21RS4368", "--json").Out.ShouldContain("\"draftChanges\": 1,");
            store.Drop(kept.Draft).ShouldBeOfType<DraftKept>();
        }

        _program.Run("doctor").Out.ShouldEndWith("versioner: 2, utkast: 0.\n");
        _program.Run("show", "21RS4368").Out.ShouldNotContain("utkast");
        _program.Run("show", "21RS4368", "--json").Out.ShouldContain("\"draftChanges\": 0,");
    }

    [Fact]
    public void A_sound_database_is_counted_and_left_as_it_is()
    {
        var before = File.ReadAllBytes(_program.Database);

        _program.Run("doctor").ShouldBe(new ProgramResult(ExitCode.Fine, "Ärenden: 2, versioner: 2, utkast: 0.\n", "Inga fel.\n"));
        _program.Run("doctor", "--lang", "en").Out.ShouldBe("Cases: 2, versions: 2, drafts: 0.\n");

        File.ReadAllBytes(_program.Database).ShouldBe(before);
    }

    [Theory]
    [InlineData("UPDATE project SET costs = 1 WHERE key = '21RS4368'", "Ärendet 21RS4368, version 1: listan visar annat än versionen; det rättas när ärendet sparas.")]
    [InlineData("UPDATE revision SET document = '{}' WHERE project_id = 1", "Ärendet 21RS4368, version 1: kan inte läsas: Version 1 av ärendet 21RS4368 kan inte läsas: schema: ingenting. Väntat: ett objekt, { … }.")]
    [InlineData("DELETE FROM revision WHERE project_id = 1", "Ärendet 21RS4368, version 1: saknas.")]
    [InlineData("PRAGMA foreign_keys=OFF; UPDATE decision SET project_id = 77", "En rad hör inte till något ärende: decision → project")]
    public void What_is_wrong_is_said_with_its_place(string damage, string expected)
    {
        using (var database = Database.Open(_program.Database, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Script(damage);
        }

        var doctor = _program.Run("doctor");

        doctor.Exit.ShouldBe(ExitCode.Storage);
        doctor.Out.ShouldContain(expected);
        doctor.Error.ShouldContain("doctor --salvage FIL");
    }

    [Fact]
    public void What_can_be_read_of_a_damaged_database_is_worked_in_after_a_salvage()
    {
        using (var database = Database.Open(_program.Database, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Script("UPDATE revision SET document = '{}' WHERE project_id = 2");
        }

        var file = Path.Combine(_program.Folder, "salvaged.db");
        var salvage = _program.Run("doctor", "--salvage", file);

        salvage.Exit.ShouldBe(ExitCode.Storage);
        salvage.Out.ShouldBe($"{file}: Ärenden: 1, versioner: 1, utkast: 0. Förlorat: versioner 1, utkast 0.\n");
        _program.Run("show", "21RS4368", "--db", file).Exit.ShouldBe(ExitCode.Fine);
        _program.Run("doctor", "--db", file).Exit.ShouldBe(ExitCode.Fine);
        _program.Run("doctor", "--salvage", file).Exit.ShouldBe(ExitCode.Conflict);
    }

    [Fact]
    public void A_database_that_cannot_be_opened_says_why_and_what_to_do()
    {
        File.WriteAllText(_program.Database, new string('x', 5_000));
        _program.Run("doctor").ShouldSatisfyAllConditions(
            doctor => doctor.Exit.ShouldBe(ExitCode.Storage),
            doctor => doctor.Error.ShouldContain("doctor --salvage FIL"));

        File.Delete(_program.Database);
        _program.Run("doctor").Exit.ShouldBe(ExitCode.Usage);
        _program.Run("doctor", "--salvage", Path.Combine(_program.Folder, "new.db")).Exit.ShouldBe(ExitCode.Usage);
        File.Exists(_program.Database).ShouldBeFalse();
    }

    [Fact]
    public void A_newer_database_is_refused_with_a_clear_sentence_by_every_command()
    {
        using (var database = Database.Open(_program.Database, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            database.Script("PRAGMA user_version=99");
        }

        foreach (var arguments in (string[][])[["list"], ["show", "21RS4368"], ["doctor"], ["history", "21RS4368"], ["import", ProgramRun.Extension]])
        {
            var run = _program.Run(arguments);
            run.Exit.ShouldBe(ExitCode.Storage);
            run.Error.ShouldContain($"Databasen har format 99, programmet kan högst {Schema.Current}. Uppdatera programmet.");
        }
    }

    [Fact]
    public void Work_that_is_kept_beside_the_database_is_named()
    {
        var kept = new KeptWork(
            new CaseWork(SeedMemo.Workbook(SeedMemo.NewProject), 1, [], 0, null),
            null,
            _program.Database,
            new Visitor("lena", "host", 1, "long ago"),
            DateTimeOffset.UnixEpoch);
        var file = new RecoveryFiles([Path.Combine(_program.Folder, ".local/state/testbed-budget")]).Write(kept, null);

        _program.Run("doctor").Error.ShouldContain($"Arbete som inte kunde lagras ligger i {file}");
    }

    [Fact]
    public void What_others_have_typed_cannot_steer_the_terminal()
    {
        var evil = "Evil\u001b]0;x\a\u202e\u009b31m";
        using (var store = ProgramRun.OpenStore(_program.Database, readOnly: false))
        {
            var workbook = SeedMemo.Workbook(SeedMemo.NewProject);
            var header = workbook.Base.Header with { Title = evil, Applicant = evil, CaseNumber = "X\u001b1", Officer = evil };
            store.Create(workbook with { Key = "X\u001b1", Base = workbook.Base with { Header = header, Memo = new MemoText([new MemoSection(evil, evil)]) } }, VersionKind.Imported, evil);
        }

        foreach (var arguments in (string[][])[["list"], ["show", "X\u001b1"], ["history", "X\u001b1"], ["check", "X\u001b1"], ["doctor"], ["export", "missing\u001b"]])
        {
            using var terminal = new ProgramRun { IsTerminal = true };
            var run = terminal.Run([.. arguments, "--db", _program.Database, "--color", "none"]);
            (run.Out + run.Error).Where(character => char.IsControl(character) && character != '\n').ShouldBeEmpty();
            (run.Out + run.Error).ShouldNotContain('\u202e');
        }
    }
}
