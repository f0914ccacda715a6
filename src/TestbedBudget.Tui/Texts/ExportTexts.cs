namespace TestbedBudget.Tui;

/// <summary>The words of writing a file that is a link to another place.</summary>
public abstract class ExportTexts
{
    public abstract string AskLink(string path, string target);

    /// <summary>What was written has so many errors.</summary>
    public abstract string HasErrors(int count);

    /// <summary>The same on the command line, where nobody is asked.</summary>
    public abstract string LeadsOut(string path, string target);
}

public sealed class SwedishExportTexts : ExportTexts
{
    public override string AskLink(string path, string target) => $"{path} är en länk ut ur mappen, till {target}. Skriva dit?";

    public override string HasErrors(int count) => count == 1 ? "Obs: 1 fel att kontrollera." : $"Obs: {count} fel att kontrollera.";

    public override string LeadsOut(string path, string target) =>
        $"{path} är en länk ut ur mappen, till {target}. Skriv dit med --replace, eller ange en annan fil.";
}

public sealed class EnglishExportTexts : ExportTexts
{
    public override string AskLink(string path, string target) => $"{path} is a link out of the folder, to {target}. Write there?";

    public override string HasErrors(int count) => count == 1 ? "Note: 1 error to check." : $"Note: {count} errors to check.";

    public override string LeadsOut(string path, string target) =>
        $"{path} is a link out of the folder, to {target}. Write there with --replace, or name another file.";
}
