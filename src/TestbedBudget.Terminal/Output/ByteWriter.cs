using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Bytes for the terminal, in a buffer that is kept from frame to frame.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[8192];

    public int Length { get; private set; }

    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Length);

    public static byte[] Join(ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        var joined = new byte[first.Length + second.Length];
        first.CopyTo(joined);
        second.CopyTo(joined.AsSpan(first.Length));
        return joined;
    }

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Reserve(bytes.Length));
        Length += bytes.Length;
    }

    public void Append(byte value)
    {
        Reserve(1)[0] = value;
        Length++;
    }

    public void AppendRepeated(byte value, int count)
    {
        for (var done = 0; done < count; done++)
        {
            Append(value);
        }
    }

    public void AppendNumber(int value)
    {
        value.TryFormat(Reserve(11), out var written, default, System.Globalization.CultureInfo.InvariantCulture);
        Length += written;
    }

    public void AppendGlyph(ulong glyph)
    {
        AppendPoint(Glyph.Base(glyph));
        if (Glyph.Mark(glyph) != 0)
        {
            AppendPoint(Glyph.Mark(glyph));
        }

        if (Glyph.SecondMark(glyph) != 0)
        {
            AppendPoint(Glyph.SecondMark(glyph));
        }
    }

    private void AppendPoint(int point) => Length += new Rune(point).EncodeToUtf8(Reserve(4));

    private Span<byte> Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, Length + count));
        }

        return _bytes.AsSpan(Length);
    }
}
