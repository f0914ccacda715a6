using System.Text;

namespace TestbedBudgetTui;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file, unless it would go over another one, or by a link into another folder, unasked.</summary>
    /// <remarks>A file that is replaced gives its mode to the new one; its owner and group it does not.</remarks>
    /// <param name="database">The database that this process has open. It is told by its name: who opens its file and closes it again loses the locks on it.</param>
    public static WriteOutcome TryWrite(string path, string content, bool replace, string? database = null)
    {
        // A link is followed to what it names, so that the file there is replaced and not the link.
        var full = Path.GetFullPath(path);
        var target = LinkTarget(full) ?? full;
        var linked = Path.GetDirectoryName(target) == Path.GetDirectoryName(full) ? null : target;
        if (IsOfDatabase(target, database is null ? null : LinkTarget(database) ?? Path.GetFullPath(database)))
        {
            return new WriteOutcome(IsWritten: false, full, linked) { IsDatabase = true };
        }

        if (!replace && (linked is not null || HoldsOther(target, content)))
        {
            return new WriteOutcome(IsWritten: false, full, linked);
        }

        Write(target, content);
        return new WriteOutcome(IsWritten: true, full, linked);
    }

    private static bool HoldsOther(string path, string content) =>
        File.Exists(path) && !IsDevice(path)
        && !(new FileInfo(path).Length == Encoding.UTF8.GetByteCount(content)
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(content)));

    private static void Write(string target, string content)
    {
        if (IsDevice(target))
        {
            using var device = new FileStream(target, FileMode.Open, FileAccess.Write);
            device.Write(Encoding.UTF8.GetBytes(content));
            return;
        }

        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        var create = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        UnixFileMode? mode = !OperatingSystem.IsWindows() && File.Exists(target) ? File.GetUnixFileMode(target) : null;
        if (!OperatingSystem.IsWindows())
        {
            create.UnixCreateMode = mode;
        }

        try
        {
            using (var stream = new FileStream(beside, create))
            {
                // What a file is created with is less what the user's mask takes away.
                if (!OperatingSystem.IsWindows() && mode is { } same)
                {
                    File.SetUnixFileMode(stream.SafeFileHandle, same);
                }

                stream.Write(Encoding.UTF8.GetBytes(content));
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    // The cases of everybody, or what belongs to them: never replaced, whatever is asked.
    private static bool IsOfDatabase(string path, string? open) =>
        IsDatabase(path, open)
        || Array.Exists(["-wal", "-shm", "-journal"], end => path.EndsWith(end, StringComparison.Ordinal) && IsDatabase(path[..^end.Length], open));

    private static bool IsDatabase(string path, string? open)
    {
        if (path == open)
        {
            return true;
        }

        if (IsDevice(path) || !File.Exists(path))
        {
            return false;
        }

        Span<byte> head = stackalloc byte[16];
        using var file = File.OpenRead(path);
        return file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false) == head.Length && head.SequenceEqual("SQLite format 3\0"u8);
    }

    // A device is written to, never read to its end and never replaced by a file.
    private static bool IsDevice(string path) =>
        path.StartsWith("/dev/", StringComparison.Ordinal) && !path.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // Asked of a path that is not there it would throw, and of one without a folder it answers from the root.
    private static string? LinkTarget(string full) => new FileInfo(full).LinkTarget is null
        ? null
        : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName;
}

/// <summary>A file that was written, or that has to be asked about first.</summary>
/// <param name="Path">The whole path that was named.</param>
/// <param name="Linked">The file in another folder that it is a link to; null when nothing leads out.</param>
internal readonly record struct WriteOutcome(bool IsWritten, string Path, string? Linked)
{
    /// <summary>A database stands there, which nothing is written over.</summary>
    public bool IsDatabase { get; init; }
}
