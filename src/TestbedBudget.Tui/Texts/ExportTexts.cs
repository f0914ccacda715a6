namespace TestbedBudget.Tui;

/// <summary>The words of writing a file: one that is a link to another place, and why it could not be written.</summary>
public abstract class ExportTexts
{
    /// <summary>The head of the sentence that says why.</summary>
    public abstract string NotWrittenTitle { get; }

    public abstract string AskLink(string path, string target);

    /// <summary>What was written has so many errors.</summary>
    public abstract string HasErrors(int count);

    /// <summary>The same on the command line, where nobody is asked.</summary>
    public abstract string LeadsOut(string path, string target);

    public abstract string FolderMissing(string file, string folder);
    public abstract string FolderDenied(string file, string folder);
    public abstract string IsFolder(string file);
    public abstract string IsDatabase(string file);
    public abstract string DiskFull(string file);

    /// <summary>For what none of the others says.</summary>
    public abstract string NotWritten(string file);

    /// <summary>The system's folder for temporary files takes none.</summary>
    public abstract string NoTemporaryFile(string folder);
}

public sealed class SwedishExportTexts : ExportTexts
{
    public override string NotWrittenTitle => "Filen är inte skriven";

    public override string AskLink(string path, string target) => $"{path} är en länk ut ur mappen, till {target}. Skriva dit?";

    public override string HasErrors(int count) => count == 1 ? "Obs: 1 fel att kontrollera." : $"Obs: {count} fel att kontrollera.";

    public override string LeadsOut(string path, string target) =>
        $"{path} är en länk ut ur mappen, till {target}. Skriv dit med --replace, eller ange en annan fil.";

    public override string FolderMissing(string file, string folder) =>
        $"{file} kunde inte skrivas: mappen {folder} finns inte. Skapa mappen, eller ange en annan.";

    public override string FolderDenied(string file, string folder) =>
        $"{file} kunde inte skrivas: rätt att skriva i mappen {folder} saknas. Ange en annan mapp, eller be om rättigheten.";

    public override string IsFolder(string file) => $"{file} är en mapp. Väntat: en fil, t.ex. {file}/beslut.md.";
    public override string IsDatabase(string file) => $"{file} är en databas, som ingenting skrivs över. Ange ett annat namn.";

    public override string DiskFull(string file) =>
        $"{file} kunde inte skrivas: disken är full. Frigör plats, eller ange en annan mapp.";

    public override string NotWritten(string file) =>
        $"{file} kunde inte skrivas. Kontrollera disken eller nätet, eller ange en annan mapp.";

    public override string NoTemporaryFile(string folder) =>
        $"En tillfällig fil kunde inte skrivas i {folder}. Kontrollera att mappen finns, får skrivas och har plats, eller välj en annan med TMPDIR.";
}

public sealed class EnglishExportTexts : ExportTexts
{
    public override string NotWrittenTitle => "The file is not written";

    public override string AskLink(string path, string target) => $"{path} is a link out of the folder, to {target}. Write there?";

    public override string HasErrors(int count) => count == 1 ? "Note: 1 error to check." : $"Note: {count} errors to check.";

    public override string LeadsOut(string path, string target) =>
        $"{path} is a link out of the folder, to {target}. Write there with --replace, or name another file.";

    public override string FolderMissing(string file, string folder) =>
        $"{file} could not be written: there is no folder {folder}. Make the folder, or name another.";

    public override string FolderDenied(string file, string folder) =>
        $"{file} could not be written: no permission to write in the folder {folder}. Name another folder, or ask for the permission.";

    public override string IsFolder(string file) => $"{file} is a folder. Expected: a file, e.g. {file}/decision.md.";
    public override string IsDatabase(string file) => $"{file} is a database, which nothing is written over. Give another name.";

    public override string DiskFull(string file) =>
        $"{file} could not be written: the disk is full. Make room, or name another folder.";

    public override string NotWritten(string file) =>
        $"{file} could not be written. Check the disk or the network, or name another folder.";

    public override string NoTemporaryFile(string folder) =>
        $"A temporary file could not be written in {folder}. Check that the folder is there, writable and has room, or choose another with TMPDIR.";
}
