using System.Buffers.Binary;

namespace TestbedBudget.Storage;

/// <summary>The first bytes of a file, which say whose it is even where SQLite cannot read the rest.</summary>
internal static class DatabaseHeader
{
    private const int Length = 72;
    private const int Application = 68;

    /// <summary>Whether the file is a SQLite database that another program has made.</summary>
    public static bool IsOfAnother(string path)
    {
        // What is still in the log is not in the header.
        if (new FileInfo(path + "-wal") is { Exists: true, Length: > 0 })
        {
            return false;
        }

        Span<byte> header = stackalloc byte[Length];
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return file.ReadAtLeast(header, Length, throwOnEndOfStream: false) == Length
                && header.StartsWith("SQLite format 3\0"u8)
                && BinaryPrimitives.ReadInt32BigEndian(header[Application..]) != Schema.ApplicationId;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
