using System.Diagnostics;
using System.Text;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The user's own editor ($VISUAL, $EDITOR) on a private file that is removed afterwards, unless what it holds cannot be read.</summary>
internal sealed class OutsideEditor(Func<string, string?> environment, Texts texts)
{
    public Message Edit(ITerminal terminal, string text)
    {
        var command = environment("VISUAL") is { Length: > 0 } visual ? visual : environment("EDITOR") is { Length: > 0 } editor ? editor : null;
        if (command is null)
        {
            return new EffectFailed(texts.Screen.NoEditor);
        }

        var folder = Directory.CreateTempSubdirectory("testbed-budget-");
        var isKept = false;
        try
        {
            var file = Path.Combine(folder.FullName, "memo.md");
            WriteOwn(file, text);
            var exit = -1;
            terminal.RunOutside(() => exit = Run(command, file));
            if (exit != 0 || !File.Exists(file))
            {
                return new EffectFailed(texts.Screen.EditorFailed);
            }

            var (saved, error) = MemoFile.Decode(InputFile.ReadAtMost(file, MemoFile.MostBytes));
            isKept = error is not (null or EmptyText);
            return isKept
                ? new EditRefused(texts.Program.At(file, error!.Line, texts.ReadErrors.Of(error)))
                : new EditedOutside((saved ?? string.Empty).Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n'));
        }
        finally
        {
            if (!isKept && Directory.Exists(folder.FullName))
            {
                folder.Delete(recursive: true);
            }
        }
    }

    // For the user alone, wherever the editor may put a copy of it with the same mode.
    private static void WriteOwn(string file, string text)
    {
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), create);
        writer.Write(text);
    }

    // The variable is a shell command by custom ("code --wait"): the shell splits it, and gets the file as an argument.
    private static int Run(string command, string file)
    {
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(command + " \"$1\"");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(file);
        using var process = Process.Start(start);
        process?.WaitForExit();
        return process?.ExitCode ?? -1;
    }
}
