using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Cuts text into glyphs that terminals agree on, whoever wrote the text.</summary>
/// <remarks>
/// Terminals count code points, not clusters: so a cluster is cut down to its base and two marks, a joined emoji
/// to its first, and controls and direction overrides become a visible dot.
/// </remarks>
internal ref struct GlyphReader(ReadOnlySpan<char> text)
{
    private const int Joiner = 0x200d;

    // Nothing below it changes the character before it.
    private const char FirstMark = '\u0300';

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    public ulong Glyph { get; private set; }

    /// <summary>1 or 2 cells.</summary>
    public int Width { get; private set; }

    /// <summary>Where the glyph begins in the text.</summary>
    public int Start { get; private set; }

    public readonly int End => _next;

    /// <summary>Whether each character is a glyph of its own and one cell wide, as in nearly all text.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsPlain(character))
            {
                return false;
            }
        }

        return true;
    }

    public bool MoveNext()
    {
        while (_next < _text.Length)
        {
            Start = _next;
            var first = _text[_next];
            if (IsPlain(first) && (_next + 1 == _text.Length || _text[_next + 1] < FirstMark))
            {
                _next++;
                (Glyph, Width) = (first, 1);
                return true;
            }

            if (ReadCluster())
            {
                return true;
            }
        }

        return false;
    }

    // Latin letters and signs, but the soft hyphen and the hard space; dashes, the minus sign, box lines. Inlined: it is
    // asked of every character painted.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(char character) =>
        character is (>= ' ' and < '\x7f') or (> '\xa0' and < FirstMark and not '\xad')
            or '–' or '…' or '−' or (>= '─' and <= '╿');

    private bool ReadCluster()
    {
        var point = Take();
        if (IsDropped(point))
        {
            return false;
        }

        if (point < 0 || WidthTable.IsZeroWidth(point) || !Terminal.Glyph.IsShown(point))
        {
            (Glyph, Width) = (Terminal.Glyph.Hidden, 1);
            return true;
        }

        (Glyph, Width) = WidthTable.IsNarrowSpace(point)
            ? (Terminal.Glyph.Blank, 1)
            : ((ulong)point, WidthTable.IsWide(point) ? 2 : 1);
        if (IsRegionalIndicator(point) && IsRegionalIndicator(Peek()))
        {
            (Glyph, Width) = (Terminal.Glyph.WithMark(Glyph, Take()), 2);
        }

        TakeMarks();
        return true;
    }

    private void TakeMarks()
    {
        for (var point = Peek(); point >= 0x80; point = Peek())
        {
            if (point == Joiner)
            {
                Take();
                if (Peek() >= 0x80)
                {
                    Take();
                }
            }
            else if (IsDropped(point))
            {
                Take();
            }
            else if (WidthTable.IsZeroWidth(point))
            {
                Glyph = Terminal.Glyph.WithMark(Glyph, Take());
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>The next code point, or −1 for half a surrogate pair.</summary>
    private int Take()
    {
        var status = Rune.DecodeFromUtf16(_text[_next..], out var rune, out var consumed);
        _next += consumed;
        return status == OperationStatus.Done ? rune.Value : -1;
    }

    private readonly int Peek() =>
        _next < _text.Length && Rune.DecodeFromUtf16(_text[_next..], out var rune, out _) == OperationStatus.Done
            ? rune.Value
            : -1;

    // Variation selectors and skin tones: terminals disagree about what they do to the width.
    private static bool IsDropped(int point) =>
        point is Joiner or (>= 0xfe00 and <= 0xfe0f) or (>= 0xe0100 and <= 0xe01ef) or (>= 0x1f3fb and <= 0x1f3ff);

    private static bool IsRegionalIndicator(int point) => point is >= 0x1f1e6 and <= 0x1f1ff;
}
