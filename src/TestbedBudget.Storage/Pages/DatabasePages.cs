using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace TestbedBudget.Storage;

/// <summary>
/// The rows of a SQLite file, read page by page whatever should lead to them (sqlite.org/fileformat2.html): a page that
/// is lost costs the rows that stand on it, and no others.
/// </summary>
internal sealed class DatabasePages : IDisposable
{
    /// <summary>In bytes: what SQLite chooses by itself, and all our files have.</summary>
    public const int PageSize = 4096;

    private const int FirstFreePage = 32;
    private const int NumberSize = 4;

    private readonly SafeFileHandle _file;
    private readonly HashSet<uint> _free;

    public DatabasePages(string path)
    {
        _file = File.OpenHandle(path);
        Count = (uint)((RandomAccess.GetLength(_file) + PageSize - 1) / PageSize);
        _free = FreePages();
    }

    /// <summary>How many pages there are; the last one can be cut short.</summary>
    public uint Count { get; }

    /// <summary>All rows of all tables and indexes, in no order. The first page has none of ours.</summary>
    public IEnumerable<PageRow> Rows()
    {
        for (uint number = 2; number <= Count; number++)
        {
            if (_free.Contains(number))
            {
                continue;
            }

            var page = Read(number);
            for (var cell = PageRow.CountOn(page) - 1; cell >= 0; cell--)
            {
                if (PageRow.Read(this, page, new RowPlace(number, cell)) is { } row)
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>A row that was there before.</summary>
    public PageRow Row(RowPlace place) => PageRow.Read(this, Read(place.Page), place)!;

    /// <summary>Fills the rest of a row that goes on on other pages; false when they are lost.</summary>
    public bool ReadOn(uint next, Span<byte> rest)
    {
        while (!rest.IsEmpty)
        {
            if (next < 2 || next > Count)
            {
                return false;
            }

            var page = Read(next);
            var part = page.AsSpan(NumberSize, Math.Min(PageSize - NumberSize, rest.Length));
            part.CopyTo(rest);
            rest = rest[part.Length..];
            next = BinaryPrimitives.ReadUInt32BigEndian(page);
        }

        return true;
    }

    public void Dispose() => _file.Dispose();

    // What is missing of a page is zeros.
    private byte[] Read(uint number)
    {
        var page = new byte[PageSize];
        var offset = (number - 1L) * PageSize;
        for (int filled = 0, read; filled < PageSize && (read = RandomAccess.Read(_file, page.AsSpan(filled), offset + filled)) > 0;)
        {
            filled += read;
        }

        return page;
    }

    // They still hold rows that stand elsewhere now, or nowhere. Each page of the list names the next, and free ones.
    private HashSet<uint> FreePages()
    {
        var free = new HashSet<uint>();
        var next = Count == 0 ? 0 : BinaryPrimitives.ReadUInt32BigEndian(Read(1).AsSpan(FirstFreePage));
        while (next > 1 && next <= Count && free.Add(next))
        {
            var page = Read(next);
            var count = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(NumberSize)), (PageSize / NumberSize) - 2);
            for (var i = 0; i < count; i++)
            {
                free.Add(BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan((i + 2) * NumberSize)));
            }

            next = BinaryPrimitives.ReadUInt32BigEndian(page);
        }

        return free;
    }
}

/// <summary>Where a row stands in the file: its page, and which one it is there.</summary>
internal readonly record struct RowPlace(uint Page, int Cell);
