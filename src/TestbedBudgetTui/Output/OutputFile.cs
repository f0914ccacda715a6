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
            var linked = WholeFile.OutOfFolder(file);
            if (!replace && (linked is not null || WholeFile.HoldsOther(file, document)))
            {
                shell.Tell(linked is null ? shell.Texts.Program.OutputExists(file) : shell.Texts.Exports.LeadsOut(file, linked));
                return ExitCode.Conflict;
            }

            WholeFile.Write(file, document);
            shell.Tell(shell.Texts.Program.Written(linked ?? Path.GetFullPath(file)));
            return ExitCode.Fine;
        }
        catch (Exception wrong) when (WriteFailure.Is(wrong))
        {
            shell.Tell(WriteFailure.Sentence(shell.Texts.Exports, Path.GetFullPath(file), wrong));
            return ExitCode.Storage;
        }
    }
}
