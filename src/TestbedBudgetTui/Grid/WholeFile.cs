using System.Text;

namespace TestbedBudgetTui;

/// <summary>Writes a file whole or not at all: beside it first, then in its place.</summary>
internal static class WholeFile
{
    public static void Write(string path, string content)
    {
        // A link is followed to what it names, so that the file there is replaced and not the link.
        var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
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
}
