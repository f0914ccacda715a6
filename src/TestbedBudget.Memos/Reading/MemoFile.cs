using System.Text.Unicode;

namespace TestbedBudget.Memos;

/// <summary>The bytes of a memo as text, or why they are none. No byte is ever dropped or replaced.</summary>
public static class MemoFile
{
    /// <summary>The largest file that is read. A memo is a few thousand bytes.</summary>
    public const long MostBytes = 8 * 1024 * 1024;

    /// <summary>To be asked before a file is read.</summary>
    public static ReadError? Refused(long bytes) => bytes > MostBytes ? new FileTooLarge(MostBytes) : null;

    /// <summary>Takes UTF-8, with or without a byte order mark.</summary>
    public static DecodedFile Decode(ReadOnlySpan<byte> bytes)
    {
        if (Refused(bytes.Length) is { } refused)
        {
            return new DecodedFile(null, refused);
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var content = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        var nul = content.IndexOf((byte)0);
        if (nul >= 0)
        {
            return new DecodedFile(null, new BinaryFile(LineOf(content, nul)));
        }

        var text = new char[content.Length];
        var status = Utf8.ToUtf16(content, text, out var read, out var written, replaceInvalidSequences: false);
        if (status != System.Buffers.OperationStatus.Done)
        {
            var lineStart = content[..read].LastIndexOf((byte)'\n') + 1;
            return new DecodedFile(null, new NotUtf8(LineOf(content, read), read - lineStart + 1, content[read]));
        }

        var decoded = new string(text, 0, written);
        return string.IsNullOrWhiteSpace(decoded)
            ? new DecodedFile(null, new EmptyText())
            : new DecodedFile(decoded, null);
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int position) => bytes[..position].Count((byte)'\n') + 1;
}

/// <summary>One of the two is null.</summary>
public readonly record struct DecodedFile(string? Text, ReadError? Error);
