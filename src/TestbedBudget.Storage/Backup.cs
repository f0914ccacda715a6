using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>A copy of the database as of one moment, made while others work.</summary>
internal static class Backup
{
    public static void Write(Database database, string file)
    {
        var target = Path.GetFullPath(file);
        try
        {
            DatabaseFile.CreateOwn(target);
        }
        catch (IOException) when (File.Exists(target))
        {
            throw new StoreException(new FileIsThere(target), database.Path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(new StoreCannotCreate(), target, wrong);
        }

        try
        {
            database.Run("VACUUM INTO ?1", target);
            CloseCases(target);
        }
        catch
        {
            // Half a copy must not pass for one.
            File.Delete(target);
            throw;
        }
    }

    // Nobody has a case open in a copy.
    private static void CloseCases(string target)
    {
        using var copy = Database.Open(target, readOnly: false, TimeSpan.Zero);
        if (copy.Number("SELECT count(*) FROM sqlite_schema WHERE name = 'session'") > 0)
        {
            copy.Run("DELETE FROM session");
        }
    }
}
