using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What commands say of a database that an older program has made, when they are told to write nothing.</summary>
public sealed class OlderDatabaseTests : IDisposable
{
    private readonly ProgramRun _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public void It_is_said_to_be_older_and_is_read_only_after_it_was_opened_once_to_write()
    {
        _program.Run("import", ProgramRun.Extension).Exit.ShouldBe(ExitCode.Fine);
        var list = _program.Run("list");
        OlderFormat.Make(_program.Database);

        foreach (var arguments in (string[][])[["list"], ["show", "21RS4368"], ["portfolio", "--json"], ["doctor"]])
        {
            var run = _program.Run([.. arguments, "--read-only"]);
            run.Error.ShouldBe(
                $"{_program.Database}: Databasen är från en äldre version av programmet (format 2, nu 3). Öppna den en gång utan --read-only, "
                + "med rätt att skriva: en kopia sparas bredvid, och databasen får det nya formatet.\n");
            (run.Exit, run.Out).ShouldBe((ExitCode.Storage, ""));
        }

        _program.Run("list", "--read-only", "--lang", "en").Error.ShouldBe(
            $"{_program.Database}: The database is of an older version of the program (format 2, now 3). Open it once without --read-only, "
            + "with permission to write: a copy is kept beside it, and the database gets the new format.\n");

        _program.Run("list").Out.ShouldBe(list.Out);
        _program.Run("list", "--read-only").Out.ShouldBe(list.Out);
    }
}
