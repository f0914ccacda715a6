using System.Text;

namespace TestbedBudgetTui;

/// <summary>Writes a document to a file: whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    public static int Write(Shell shell, string file, string document, bool replace)
    {
        var bytes = Encoding.UTF8.GetBytes(document);
        try
        {
            if (Directory.Exists(file))
            {
                shell.Tell(shell.Texts.Program.IsFolder(file));
                return ExitCode.Usage;
            }

            if (File.Exists(file) && !replace && !File.ReadAllBytes(file).AsSpan().SequenceEqual(bytes))
            {
                shell.Tell(shell.Texts.Program.OutputExists(file));
                return ExitCode.Conflict;
            }

            // Beside it first, then in its place: a full disk leaves the old file as it was.
            var beside = $"{file}.{Guid.NewGuid():N}.tmp";
            try
            {
                File.WriteAllBytes(beside, bytes);
                File.Move(beside, file, overwrite: true);
            }
            finally
            {
                File.Delete(beside);
            }
        }
        catch (UnauthorizedAccessException)
        {
            shell.Tell(shell.Texts.Program.OutputFailed(file));
            return ExitCode.Storage;
        }
        catch (IOException)
        {
            shell.Tell(shell.Texts.Program.OutputFailed(file));
            return ExitCode.Storage;
        }

        shell.Tell(shell.Texts.Program.Written(file));
        return ExitCode.Fine;
    }
}
