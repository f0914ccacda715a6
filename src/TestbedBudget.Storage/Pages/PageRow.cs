using System.Buffers.Binary;
using System.Text;

namespace TestbedBudget.Storage;

/// <summary>A row as it stands on a page: known for a row of a table by the kinds of its columns.</summary>
internal sealed class PageRow
{
    private const byte InnerOfIndex = 2;
    private const byte LeafOfIndex = 10;
    private const byte LeafOfTable = 13;

    // How much of a row stands on the page itself, as the file format has it.
    private const int MostOfTable = DatabasePages.PageSize - 35;
    private const int MostOfIndex = ((DatabasePages.PageSize - 12) * 64 / 255) - 23;
    private const int Least = ((DatabasePages.PageSize - 12) * 32 / 255) - 23;

    private const int MostColumns = 32;
    private const int Null = 0;
    private const int FirstBlob = 12;

    private static readonly int[] Sizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

    private readonly DatabasePages _pages;
    private readonly ReadOnlyMemory<byte> _local;
    private readonly uint _next;
    private readonly List<(int Kind, int Start)> _columns;
    private readonly int _size;

    private PageRow(DatabasePages pages, RowPlace place, long id, ReadOnlyMemory<byte> local, uint next, List<(int Kind, int Start)> columns, int size)
    {
        (_pages, Place, Id) = (pages, place, id);
        (_local, _next, _columns, _size) = (local, next, columns, size);
    }

    public RowPlace Place { get; }

    /// <summary>The number of a row of a table; zero for one of an index.</summary>
    public long Id { get; }

    /// <summary>How many rows a page says that it has; none when it is no page of rows.</summary>
    public static int CountOn(ReadOnlySpan<byte> page) => page[0] is InnerOfIndex or LeafOfIndex or LeafOfTable
        ? Math.Min(BinaryPrimitives.ReadUInt16BigEndian(page[3..]), (page.Length - First(page)) / 2)
        : 0;

    /// <summary>The row; null when what stands there is none.</summary>
    public static PageRow? Read(DatabasePages pages, byte[] page, RowPlace place)
    {
        var kind = page[0];
        int at = BinaryPrimitives.ReadUInt16BigEndian(page.AsSpan(First(page) + (2 * place.Cell)));
        at += kind == InnerOfIndex ? 4 : 0;
        long id = 0;
        if (!Number(page, ref at, out var size) || (kind == LeafOfTable && !Number(page, ref at, out id))
            || size < 1 || size > Math.Min((long)pages.Count * DatabasePages.PageSize, Array.MaxLength))
        {
            return null;
        }

        var most = kind == LeafOfTable ? MostOfTable : MostOfIndex;
        var some = Least + ((size - Least) % (DatabasePages.PageSize - 4));
        var here = (int)(size <= most ? size : some <= most ? some : Least);
        var goesOn = here < size;
        if (at + here + (goesOn ? 4 : 0) > page.Length || Columns(page.AsSpan(at, here), (int)size) is not { } columns)
        {
            return null;
        }

        var next = goesOn ? BinaryPrimitives.ReadUInt32BigEndian(page.AsSpan(at + here)) : 0;
        return new PageRow(pages, place, id, page.AsMemory(at, here), next, columns, (int)size);
    }

    /// <summary>
    /// Whether the columns are of these kinds: <c>-</c> nothing, for the number of the row stands beside it, <c>i</c> a
    /// whole number, <c>t</c> a text; a capital where there can be nothing.
    /// </summary>
    public bool Fits(string kinds)
    {
        if (kinds.Length != _columns.Count)
        {
            return false;
        }

        for (var i = 0; i < kinds.Length; i++)
        {
            var isNull = _columns[i].Kind == Null;
            var fits = kinds[i] switch
            {
                'i' => IsWhole(_columns[i].Kind),
                'I' => isNull || IsWhole(_columns[i].Kind),
                't' => IsText(_columns[i].Kind),
                'T' => isNull || IsText(_columns[i].Kind),
                _ => isNull,
            };
            if (!fits)
            {
                return false;
            }
        }

        return true;
    }

    public bool IsNull(int column) => _columns[column].Kind == Null;

    /// <summary>A whole number; zero when it is lost.</summary>
    public long Number(int column)
    {
        if (_columns[column].Kind is 8 or 9)
        {
            return _columns[column].Kind - 8;
        }

        long number = 0;
        var isFirst = true;
        foreach (var part in Bytes(column) ?? [])
        {
            number = isFirst ? unchecked((sbyte)part) : (number << 8) | part;
            isFirst = false;
        }

        return number;
    }

    /// <summary>The nearest to what a damaged row may hold.</summary>
    public int Whole(int column) => Statement.Whole(Number(column));

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column) ?? []);

    public string? TextOrNull(int column) => IsNull(column) ? null : Text(column);

    /// <summary>What stands in the column; null when the pages where the row goes on are lost.</summary>
    public byte[]? Bytes(int column)
    {
        var (start, size) = (_columns[column].Start, Size(_columns[column].Kind));
        if (start + size <= _local.Length)
        {
            return _local.Slice(start, size).ToArray();
        }

        var whole = new byte[_size];
        _local.Span.CopyTo(whole);
        return _pages.ReadOn(_next, whole.AsSpan(_local.Length)) ? whole.AsSpan(start, size).ToArray() : null;
    }

    // Its columns, one after the other; null unless they fill the row exactly.
    private static List<(int Kind, int Start)>? Columns(ReadOnlySpan<byte> local, int size)
    {
        var at = 0;
        if (!Number(local, ref at, out var head) || head > local.Length)
        {
            return null;
        }

        var columns = new List<(int Kind, int Start)>();
        var start = head;
        while (at < head)
        {
            if (columns.Count == MostColumns || !Number(local, ref at, out var kind) || kind < 0 || kind > int.MaxValue)
            {
                return null;
            }

            columns.Add(((int)kind, (int)start));
            start += Size((int)kind);
            if (start > size)
            {
                return null;
            }
        }

        return at == head && start == size ? columns : null;
    }

    private static int First(ReadOnlySpan<byte> page) => page[0] == InnerOfIndex ? 12 : 8;

    private static int Size(int kind) => kind < FirstBlob ? Sizes[kind] : (kind - FirstBlob) / 2;

    private static bool IsWhole(int kind) => kind is (>= 1 and <= 6) or 8 or 9;

    private static bool IsText(int kind) => kind > FirstBlob && kind % 2 == 1;

    // Seven bits a byte as long as the highest one is set; a ninth byte counts whole.
    private static bool Number(ReadOnlySpan<byte> bytes, ref int at, out long number)
    {
        number = 0;
        for (var i = 0; i < 9 && at < bytes.Length; i++)
        {
            var part = bytes[at++];
            if (i == 8)
            {
                number = (number << 8) | part;
                return true;
            }

            number = (number << 7) | (long)(part & 0x7F);
            if (part < 0x80)
            {
                return true;
            }
        }

        return false;
    }
}
