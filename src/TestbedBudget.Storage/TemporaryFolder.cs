using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>A folder of the program's own where the system keeps what is temporary: nobody else may look into it.</summary>
public static class TemporaryFolder
{
    /// <exception cref="StoreException">The system's folder takes none.</exception>
    public static DirectoryInfo Make(string prefix)
    {
        try
        {
            return Directory.CreateTempSubdirectory(prefix);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(new StoreCannotCreate(), Path.GetTempPath(), wrong);
        }
    }
}
