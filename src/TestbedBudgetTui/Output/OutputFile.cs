namespace TestbedBudgetTui;

/// <summary>Writes a document to a file: whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    public static int Write(Shell shell, string file, string document, bool replace)
    {
        if (Directory.Exists(file))
        {
            shell.Tell(shell.Texts.Exports.IsFolder(file));
            return ExitCode.Usage;
        }

        try
        {
            var (isWritten, path, linked) = WholeFile.TryWrite(file, document, replace);
            shell.Tell(isWritten ? shell.Texts.Program.Written(linked ?? path)
                : linked is null ? shell.Texts.Program.OutputExists(file)
                : shell.Texts.Exports.LeadsOut(file, linked));
            return isWritten ? ExitCode.Fine : ExitCode.Conflict;
        }
        catch (Exception wrong) when (WriteFailure.Is(wrong))
        {
            shell.Tell(WriteFailure.Sentence(shell.Texts.Exports, Path.GetFullPath(file), wrong));
            return ExitCode.Storage;
        }
    }
}
