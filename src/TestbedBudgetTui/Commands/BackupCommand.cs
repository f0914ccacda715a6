using System.CommandLine;
using TestbedBudget.Core;
using Command = System.CommandLine.Command;

namespace TestbedBudgetTui;

/// <summary>Copies the database to a new file while others work in it.</summary>
internal static class BackupCommand
{
    public static Command Create(Func<ParseResult, Shell> shell)
    {
        var file = new Argument<string>("FILE");
        var command = new Command("backup") { file };
        command.SetAction(parsed => Run(shell(parsed), parsed.GetRequiredValue(file)));
        return command;
    }

    private static int Run(Shell shell, string file)
    {
        var texts = shell.Texts;
        if (!File.Exists(shell.Database))
        {
            shell.Tell(texts.Program.FileMissing(shell.Database));
            return ExitCode.Usage;
        }

        if (file.Length == 0)
        {
            shell.Tell(shell.Texts.Program.ArgumentMissing("FILE"));
            return ExitCode.Usage;
        }

        if (Path.Exists(file))
        {
            shell.Tell(texts.Store.Of(new FileIsThere(file)));
            return ExitCode.Conflict;
        }

        shell.BackUpTo(file);
        shell.Tell(texts.Program.Written(file));
        return ExitCode.Fine;
    }
}
