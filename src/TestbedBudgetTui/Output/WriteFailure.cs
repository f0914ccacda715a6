using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Why a file could not be written, in the user's words. What was there before is as it was.</summary>
internal static class WriteFailure
{
    // As the system numbers them: no space, a used quota, a file larger than allowed, a file system that is only read.
    private const int NoSpace = 28, UsedQuota = 122, TooLarge = 27, ReadOnly = 30;

    /// <summary>Whether the disk, or a path that it does not take, is behind it.</summary>
    /// <remarks>A limit on the size of files comes as an argument out of range.</remarks>
    public static bool Is(Exception wrong) => wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <param name="file">Its whole path.</param>
    public static string Sentence(ExportTexts texts, string file, Exception wrong)
    {
        var folder = Path.GetDirectoryName(file) ?? file;
        return wrong switch
        {
            _ when Directory.Exists(file) => texts.IsFolder(file),
            _ when !Directory.Exists(folder) => texts.FolderMissing(file, folder),
            UnauthorizedAccessException or IOException { HResult: ReadOnly } => texts.FolderDenied(file, folder),
            ArgumentOutOfRangeException or IOException { HResult: NoSpace or UsedQuota or TooLarge } => texts.DiskFull(file),
            _ => texts.NotWritten(file),
        };
    }
}
