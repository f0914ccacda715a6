using System.Runtime.Versioning;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The files that hold work which no database could take: private, written whole or not at all.</summary>
/// <param name="Folders">Where they may be, the best place first: another disk may have room, or be writable.</param>
public sealed record RecoveryFiles(ImmutableArray<string> Folders)
{
    private const string Pattern = "work-*.json";

    // Short enough for the path to stand in one line of a dialog.
    private const int NameLength = 16;

    /// <summary>Keeps the work in the place of what the file held before; where it is now, or null when no folder takes it.</summary>
    public string? Write(KeptWork kept, string? before)
    {
        var document = KeptWorkJson.Write(kept);
        var name = before is null ? $"work-{Guid.NewGuid().ToString("N")[..NameLength]}.json" : Path.GetFileName(before);
        foreach (var folder in Folders)
        {
            var file = Path.Combine(folder, name);
            if (!TryWrite(folder, file, document))
            {
                continue;
            }

            if (before is not null && before != file)
            {
                Remove(before);
            }

            return file;
        }

        return null;
    }

    /// <summary>The work in a database, or in one that is gone, whose programs have ended.</summary>
    public ImmutableArray<FoundWork> Find(string database, Func<Visitor, bool> isRunning)
    {
        var found = ImmutableArray.CreateBuilder<FoundWork>();
        foreach (var folder in Folders)
        {
            if (!Directory.Exists(folder) || !IsOwn(folder))
            {
                continue;
            }

            foreach (var file in Files(folder))
            {
                if (Read(file) is { } kept && !isRunning(kept.Visitor) && (kept.Database == database || !File.Exists(kept.Database)))
                {
                    found.Add(new FoundWork(file, kept));
                }
            }
        }

        return found.ToImmutable();
    }

    private static string[] Files(string folder)
    {
        try
        {
            return Directory.GetFiles(folder, Pattern);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    public static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // It is offered once more, and taking it back twice is the same as once.
        }
    }

    private static KeptWork? Read(string file)
    {
        try
        {
            return new FileInfo(file) is { LinkTarget: null, Length: <= WorkbookJson.MostBytes }
                ? KeptWorkJson.Read(File.ReadAllBytes(file)).Value
                : null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static bool TryWrite(string folder, string file, byte[] document)
    {
        var beside = file + ".tmp";
        try
        {
            if (!Directory.Exists(folder))
            {
                DatabaseFile.CreateFolder(folder);
            }

            if (!IsOwn(folder))
            {
                return false;
            }

            File.Delete(beside);
            DatabaseFile.CreateOwn(beside);
            using (var stream = new FileStream(beside, FileMode.Open, FileAccess.Write))
            {
                stream.Write(document);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, file, overwrite: true);
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // An argument is what a limit on the size of files is reported as.
            Remove(beside);
            return false;
        }
    }

    // In a place that all may write to, somebody else may have made it: only the owner may change who may read it.
    private static bool IsOwn(string folder) =>
        new DirectoryInfo(folder).LinkTarget is null && (OperatingSystem.IsWindows() || MadePrivate(folder));

    [UnsupportedOSPlatform("windows")]
    private static bool MadePrivate(string folder)
    {
        try
        {
            File.SetUnixFileMode(folder, DatabaseFile.OwnFolder);
            return true;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            // On a disk that can only be read nothing changes, and nobody else can have made it since.
            return false;
        }
    }
}
