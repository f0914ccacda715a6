using System.Text;

namespace TestbedBudgetTui;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    /// <summary>The file that a link names, when it lies in another folder than the link; null when nothing leads out.</summary>
    public static string? OutOfFolder(string path) =>
        LinkTarget(path) is { } target
        && Path.GetDirectoryName(target) != Path.GetDirectoryName(Path.GetFullPath(path))
            ? target
            : null;

    /// <summary>Whether the file is there and holds something else.</summary>
    public static bool HoldsOther(string path, string content) =>
        File.Exists(path) && !File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(content));

    public static void Write(string path, string content)
    {
        // A link is followed to what it names, so that the file there is replaced and not the link.
        var target = LinkTarget(path) ?? path;
        var beside = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
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

    // Asked of a path that is not there it would throw.
    private static string? LinkTarget(string path) => new FileInfo(path).LinkTarget is null
        ? null
        : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName;
}
