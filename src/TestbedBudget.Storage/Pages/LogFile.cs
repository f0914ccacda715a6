using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace TestbedBudget.Storage;

/// <summary>The log beside a SQLite file: pages that are not in the file yet (sqlite.org/fileformat2.html, 4).</summary>
/// <remarks>SQLite brings it in only where the first page of the file is sound, and deletes it where the file is empty.</remarks>
internal sealed class LogFile
{
    private const int HeadSize = 32;
    private const int FrameHeadSize = 24;
    private const uint LittleEndian = 0x377F0682;
    private const uint BigEndian = 0x377F0683;

    private readonly bool _isBigEndian;
    private uint _first;
    private uint _second;

    private LogFile(bool isBigEndian) => _isBigEndian = isBigEndian;

    /// <summary>Writes into the file what the log has of it, up to the last transaction that is whole.</summary>
    public static void BringIn(string log, string file)
    {
        using var from = File.OpenRead(log);
        var head = new byte[HeadSize];
        if (from.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false) < HeadSize || Number(head, 0) is not (LittleEndian or BigEndian))
        {
            return;
        }

        var reading = new LogFile(Number(head, 0) == BigEndian);
        if (reading.IsSound(head.AsSpan(0, HeadSize - 8), [], head.AsSpan(HeadSize - 8)))
        {
            using var into = File.OpenHandle(file, FileMode.Open, FileAccess.Write);
            reading.BringIn(from, head.AsSpan(16, 8), into);
        }
    }

    private void BringIn(FileStream from, ReadOnlySpan<byte> mark, SafeFileHandle into)
    {
        var pending = new Dictionary<uint, byte[]>();
        var frame = new byte[FrameHeadSize + DatabasePages.PageSize];

        // What was written before the log began anew has another mark.
        while (from.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) == frame.Length
            && frame.AsSpan(8, 8).SequenceEqual(mark)
            && IsSound(frame.AsSpan(0, 8), frame.AsSpan(FrameHeadSize), frame.AsSpan(16, 8)))
        {
            pending[Number(frame, 0)] = frame[FrameHeadSize..];

            // The last frame of a transaction says how many pages there are.
            if (Number(frame, 4) > 0)
            {
                foreach (var (number, page) in pending)
                {
                    RandomAccess.Write(into, page, (number - 1L) * DatabasePages.PageSize);
                }

                pending.Clear();
            }
        }
    }

    // Each check sum goes on from the one before it.
    private bool IsSound(ReadOnlySpan<byte> head, ReadOnlySpan<byte> page, ReadOnlySpan<byte> expected)
    {
        Add(head);
        Add(page);
        return Number(expected, 0) == _first && Number(expected, 4) == _second;
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        for (var i = 0; i < bytes.Length; i += 8)
        {
            unchecked
            {
                _first += Part(bytes[i..]) + _second;
                _second += Part(bytes[(i + 4)..]) + _first;
            }
        }
    }

    private uint Part(ReadOnlySpan<byte> bytes) =>
        _isBigEndian ? BinaryPrimitives.ReadUInt32BigEndian(bytes) : BinaryPrimitives.ReadUInt32LittleEndian(bytes);

    private static uint Number(ReadOnlySpan<byte> bytes, int start) => BinaryPrimitives.ReadUInt32BigEndian(bytes[start..]);
}
