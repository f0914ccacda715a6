using System.CommandLine;
using TestbedBudget.Core;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>Checks the whole database, or brings what can be read of a damaged one into a new file.</summary>
internal static class DoctorCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var salvage = new Option<string?>("--salvage") { HelpName = "FILE" };
        var command = new Command("doctor") { salvage };
        command.SetAction(parsed => parsed.GetValue(salvage) is { } file ? Salvage(shell(parsed), file) : Check(shell(parsed)));
        return command;
    }

    private static int Check(Shell shell)
    {
        if (!IsThere(shell))
        {
            return ExitCode.Usage;
        }

        var (words, report) = (shell.Texts.Doctor, shell.Check());
        shell.Print(words.Counts(report.Cases, report.Versions, report.Drafts));
        foreach (var problem in report.Problems)
        {
            shell.Print(words.Of(problem, shell.Texts.Store, shell.Texts.Refusals));
        }

        foreach (var file in shell.KeptWork())
        {
            shell.Tell(words.KeptWork(file));
        }

        if (report.IsOnNetwork)
        {
            shell.Tell(words.OnNetwork);
        }

        shell.Tell(report.Problems.IsEmpty ? words.AllWell : words.Problems(report.Problems.Length));
        return report.Problems.IsEmpty ? ExitCode.Fine : ExitCode.Storage;
    }

    private static int Salvage(Shell shell, string file)
    {
        if (!IsThere(shell))
        {
            return ExitCode.Usage;
        }

        if (file.Length == 0)
        {
            shell.Tell(shell.Texts.Program.ArgumentMissing("FILE"));
            return ExitCode.Usage;
        }

        if (Path.Exists(file))
        {
            shell.Tell(shell.Texts.Store.Of(new FileIsThere(file)));
            return ExitCode.Conflict;
        }

        var report = shell.Salvage(file);
        shell.Print(shell.Texts.Doctor.Salvaged(report, file));
        return report is { LostVersions: 0, LostDrafts: 0 } ? ExitCode.Fine : ExitCode.Storage;
    }

    private static bool IsThere(Shell shell)
    {
        if (File.Exists(shell.Database))
        {
            return true;
        }

        shell.Tell(shell.Texts.Program.FileMissing(shell.Database));
        return false;
    }
}
