namespace TestbedBudgetTui;

/// <summary>Writes a document to a file: whole or not at all, and never over another one unasked.</summary>
internal static class OutputFile
{
    public static int Write(Shell shell, string file, string document, bool replace)
    {
        string? link = null;
        try
        {
            if (Directory.Exists(file))
            {
                shell.Tell(shell.Texts.Program.IsFolder(file));
                return ExitCode.Usage;
            }

            link = WholeFile.LinkTarget(file);
            if (link is not null && !replace)
            {
                shell.Tell(shell.Texts.Program.OutputIsLink(file, link));
                return ExitCode.Conflict;
            }

            if (!replace && WholeFile.HoldsOther(file, document))
            {
                shell.Tell(shell.Texts.Program.OutputExists(file));
                return ExitCode.Conflict;
            }

            WholeFile.Write(file, document);
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

        shell.Tell(shell.Texts.Program.Written(link ?? file));
        return ExitCode.Fine;
    }
}
