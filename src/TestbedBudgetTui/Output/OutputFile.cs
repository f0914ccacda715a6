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
            var linked = WholeFile.OutOfFolder(path);
            if (!replace && (linked is not null || WholeFile.HoldsOther(path, document)))
            {
                shell.Tell(linked is null ? shell.Texts.Program.OutputExists(path) : shell.Texts.Exports.LeadsOut(path, linked));
                return ExitCode.Conflict;
            }

            WholeFile.Write(path, document);
            shell.Tell(shell.Texts.Program.Written(linked ?? path));
            return ExitCode.Fine;
        }
        catch (Exception wrong) when (WriteFailure.Is(wrong))
        {
            shell.Tell(WriteFailure.Sentence(shell.Texts.Exports, path, wrong));
            return ExitCode.Storage;
        }
    }
}
