namespace TestbedBudgetTui;

/// <summary>Writes a document to a file: whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    public static int Write(Shell shell, string file, string document, bool replace)
    {
        var path = Path.GetFullPath(file, Environment.CurrentDirectory);
        if (Directory.Exists(path))
        {
            shell.Tell(shell.Texts.Exports.IsFolder(path));
            return ExitCode.Usage;
        }

        try
        {
            var outcome = WholeFile.TryWrite(path, document, replace, shell.Database);
            var (isWritten, _, linked) = outcome;
            shell.Tell(isWritten ? shell.Texts.Program.Written(linked ?? path)
                : outcome.IsDatabase ? shell.Texts.Exports.IsDatabase(linked ?? path)
                : linked is null ? shell.Texts.Program.OutputExists(path)
                : shell.Texts.Exports.LeadsOut(path, linked));
            return isWritten ? ExitCode.Fine : ExitCode.Conflict;
        }
        catch (Exception wrong) when (WriteFailure.Is(wrong))
        {
            shell.Tell(WriteFailure.Sentence(shell.Texts.Exports, path, wrong));
            return ExitCode.Storage;
        }
    }
}
