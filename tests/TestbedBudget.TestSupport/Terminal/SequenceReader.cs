using System.Text;

namespace TestbedBudget.TestSupport.Terminal;

internal enum TokenKind
{
    Text,
    Control,
    Escape,
    Csi,
    Osc,
}

internal sealed record Token(TokenKind Kind, int Value, string Text);

/// <summary>Cuts output into characters, controls and sequences, byte by byte.</summary>
internal sealed class SequenceReader
{
    private readonly List<byte> _pending = [];

    public Token? Take(byte value)
    {
        _pending.Add(value);
        var token = Read();
        if (token is not null)
        {
            _pending.Clear();
        }

        return token;
    }

    private Token? Read()
    {
        var first = _pending[0];
        if (first is not 0x1b)
        {
            return first < 0x20 ? new Token(TokenKind.Control, first, "")
                : first == 0x7f ? throw new StrictScreenException("DEL is sent")
                : ReadCharacter();
        }

        if (_pending.Count == 1)
        {
            return null;
        }

        var last = _pending[^1];
        switch ((char)_pending[1])
        {
            case '[':
                return _pending.Count > 2 && last is >= 0x40 and <= 0x7e
                    ? new Token(TokenKind.Csi, 0, Ascii(2, _pending.Count))
                    : NotYet(_pending.Count < 64);
            case ']':
                return last == 0x07
                    ? new Token(TokenKind.Osc, 0, Encoding.UTF8.GetString([.. _pending[2..^1]]))
                    : NotYet(last is >= 0x20 or 0x1b || _pending.Count == 2);
            case '(':
                return _pending.Count == 3 ? new Token(TokenKind.Escape, 0, Ascii(1, 3)) : null;
            default:
                return new Token(TokenKind.Escape, 0, Ascii(1, 2));
        }
    }

    private Token? ReadCharacter()
    {
        var status = Rune.DecodeFromUtf8([.. _pending], out var rune, out _);
        if (status == System.Buffers.OperationStatus.NeedMoreData)
        {
            return null;
        }

        if (status != System.Buffers.OperationStatus.Done || Rune.IsControl(rune))
        {
            throw new StrictScreenException($"bytes {Convert.ToHexString([.. _pending])} are no text");
        }

        return new Token(TokenKind.Text, rune.Value, "");
    }

    private Token? NotYet(bool plausible) =>
        plausible ? null : throw new StrictScreenException($"broken sequence {Convert.ToHexString([.. _pending])}");

    private string Ascii(int from, int to) => Encoding.ASCII.GetString([.. _pending[from..to]]);
}
