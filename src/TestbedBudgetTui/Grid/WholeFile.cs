using System.Text;

namespace TestbedBudgetTui;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    /// <summary>The file that a link names, when it lies in another folder than the link; null when nothing leads out.</summary>
    public static string? OutOfFolder(string path) =>
        LinkTarget(path) is { } target && Path.GetDirectoryName(target) != Path.GetDirectoryName(Path.GetFullPath(path))
            ? target
            : null;

    /// <summary>Whether the file is there and holds something else.</summary>
    public static bool HoldsOther(string path, string content) =>
        File.Exists(path) && !IsDevice(path)
        && !(new FileInfo(LinkTarget(path) ?? path).Length == Encoding.UTF8.GetByteCount(content)
            && File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(content)));

    /// <summary>A file that is replaced gives its mode to the new one; its owner and group it does not.</summary>
    public static void Write(string path, string content)
    {
        // A link is followed to what it names, so that the file there is replaced and not the link.
        var target = LinkTarget(path) ?? path;
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

    // A device is written to, never read to its end and never replaced by a file.
    private static bool IsDevice(string path) => Path.GetFullPath(path) is var full
        && full.StartsWith("/dev/", StringComparison.Ordinal) && !full.StartsWith("/dev/shm/", StringComparison.Ordinal);

    // Asked of a path that is not there it would throw, and of one without a folder it answers from the root.
    private static string? LinkTarget(string path) => Path.GetFullPath(path) is var full && new FileInfo(full).LinkTarget is null
        ? null
        : File.ResolveLinkTarget(full, returnFinalTarget: true)?.FullName;
}
