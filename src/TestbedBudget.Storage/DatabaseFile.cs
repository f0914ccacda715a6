using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Finds, makes and opens the database file.</summary>
internal static class DatabaseFile
{
    // The files beside the database (-wal, -shm) get its permissions from SQLite.
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    public const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    public static Database Open(StoreOptions options)
    {
        var path = Path.GetFullPath(options.Path);
        if (!options.ReadOnly)
        {
            CreateIfMissing(path);
        }

        try
        {
            return Prepared(Database.Open(path, options.ReadOnly, options.Patience), options);
        }
        catch (StoreException wrong) when (wrong.Fault is StoreCannotOpen or StoreIsReadOnly && NothingWaits(path))
        {
            return Prepared(Database.OpenImmutable(path, options.Patience), options);
        }
        catch (StoreException wrong) when (wrong.Fault is StoreDamaged && DatabaseHeader.IsOfAnother(path))
        {
            throw new StoreException(new StoreIsForeign(), path, wrong);
        }
    }

    /// <summary>An empty file that only its owner can read; an existing one stays as it is.</summary>
    /// <exception cref="IOException">The file is there already.</exception>
    public static void CreateOwn(string path)
    {
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = OwnFile;
        }

        File.Open(path, create).Dispose();
    }

    private static Database Prepared(Database database, StoreOptions options)
    {
        try
        {
            Schema.Prepare(database, options);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    private static void CreateIfMissing(string path)
    {
        if (Path.Exists(path))
        {
            return;
        }

        try
        {
            var folder = Path.GetDirectoryName(path)!;
            if (!Directory.Exists(folder))
            {
                CreateFolder(folder);
            }

            CreateOwn(path);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // Another process may have made it at the same time: then all is well.
            if (!File.Exists(path))
            {
                throw new StoreException(new StoreCannotCreate(), path, wrong);
            }
        }
    }

    /// <summary>A folder that is its maker's alone.</summary>
    public static void CreateFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnFolder);
        }
    }

    // Where nothing can be written beside the file, SQLite reads it only as one that does not change. What waits in the
    // log would not be seen then: better no case than an old one.
    private static bool NothingWaits(string path) =>
        File.Exists(path) && new FileInfo(path + "-wal") is not { Exists: true, Length: > 0 };
}
