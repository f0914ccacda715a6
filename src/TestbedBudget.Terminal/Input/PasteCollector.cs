using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Gathers a paste, to deliver it as one text.</summary>
internal sealed class PasteCollector
{
    /// <summary>In bytes. What comes after it is swallowed, up to the end of the paste.</summary>
    public const int Limit = 16 * 1024 * 1024;

    // A burst is at least this long, in bytes: nobody types so much between two reads.
    private const int LeastBurst = 16;

    private byte[] _bytes = [];
    private int _length;
    private int _matched;
    private bool _truncated;

    private static ReadOnlySpan<byte> EndMark => "\e[201~"u8;

    /// <summary>Whether a read without any marker can only be a paste: long, with a break between texts, and no keys in it.</summary>
    public static bool LooksPasted(ReadOnlySpan<byte> read)
    {
        if (read.Length <= LeastBurst)
        {
            return false;
        }

        var (text, breakAfterText, textAfterBreak) = (false, false, false);
        foreach (var value in read)
        {
            if (value is (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                breakAfterText |= text;
            }
            else if (value is < 0x20 or 0x7f)
            {
                return false;
            }
            else
            {
                text = true;
                textAfterBreak |= breakAfterText;
            }
        }

        return textAfterBreak;
    }

    /// <summary>Takes a byte of a bracketed paste; true when that was its end.</summary>
    public bool AddUntilEnd(byte value)
    {
        if (value == EndMark[_matched])
        {
            _matched++;
            return _matched == EndMark.Length;
        }

        // A false start of the end mark is text, but for its ESC.
        for (var index = 1; index < _matched; index++)
        {
            Add(EndMark[index]);
        }

        _matched = value == EndMark[0] ? 1 : 0;
        if (_matched == 0)
        {
            Add(value);
        }

        return false;
    }

    /// <summary>Takes all of a bracketed paste that cannot be part of its end mark; returns how much that was.</summary>
    public int AddText(ReadOnlySpan<byte> bytes)
    {
        var end = _matched > 0 ? 0 : bytes.IndexOf(EndMark[0]);
        var text = end < 0 ? bytes : bytes[..end];
        Add(text);
        return text.Length;
    }

    public void Add(byte value) => Add([value]);

    private void Add(ReadOnlySpan<byte> bytes)
    {
        var room = Limit - _length;
        _truncated |= bytes.Length > room;
        bytes = bytes[..Math.Min(bytes.Length, room)];
        if (_bytes.Length - _length < bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Clamp(2 * (_length + bytes.Length), 4096, Limit));
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Ends the paste and forgets it.</summary>
    public Pasted Finish(bool bracketed)
    {
        var pasted = new Pasted(Clean(Encoding.UTF8.GetString(_bytes, 0, _length)), bracketed, _truncated);
        (_bytes, _length, _matched, _truncated) = ([], 0, 0, false);
        return pasted;
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\r')
            {
                clean.Append('\n');
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else if (character is '\n' or '\t' || (!char.IsControl(character) && character != '\ufffd'))
            {
                clean.Append(character);
            }
        }

        return clean.ToString();
    }
}
