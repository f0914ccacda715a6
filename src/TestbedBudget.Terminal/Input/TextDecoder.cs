using System.Buffers;
using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Turns bytes that belong to no sequence into keys: control characters, and UTF-8 across reads.</summary>
internal sealed class TextDecoder
{
    private readonly byte[] _character = new byte[4];
    private int _length;
    private bool _alt;

    /// <summary>Whether a character has begun that is not whole yet.</summary>
    public bool IsInside => _length > 0;

    /// <summary>Drops a character that something else has come into.</summary>
    public void Reset() => _length = 0;

    public void Take(byte value, bool alt, List<InputEvent> events)
    {
        if ((value & 0xc0) != 0x80)
        {
            _length = 0;
        }

        if (value < 0x80)
        {
            events.Add(new KeyPressed(TextKeys.FromAscii(value, alt ? KeyModifiers.Alt : KeyModifiers.None)));
            return;
        }

        _alt = _length == 0 ? alt : _alt;
        _character[_length++] = value;
        var status = Rune.DecodeFromUtf8(_character.AsSpan(0, _length), out var rune, out _);
        if (status == OperationStatus.NeedMoreData)
        {
            return;
        }

        _length = 0;
        if (status == OperationStatus.Done && TextKeys.IsText(rune))
        {
            events.Add(new KeyPressed(_alt ? Key.Of(rune).WithAlt() : Key.Of(rune)));
        }
    }
}
