using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Bytes from a terminal in, events out, however the bytes are split. The clock is an argument.</summary>
/// <remarks>
/// What is complete but unknown is swallowed: it never becomes text. Times are milliseconds that only grow.
/// </remarks>
public sealed class KeyDecoder(KeyProfile profile = KeyProfile.Auto, bool linuxConsole = false, int escapeTimeout = 50)
{
    private const int MaxBody = 64;
    private const int MaxString = 4096;
    private const int SequenceTimeout = 1000;
    private const int PasteTimeout = 5000;
    private const int BurstTimeout = 50;

    private readonly byte[] _body = new byte[MaxBody];
    private readonly byte[] _character = new byte[4];
    private readonly PasteCollector _paste = new();
    private State _state;
    private int _length;
    private int _characterLength;
    private bool _alt;
    private bool _plainArrowSeen;
    private long _since;

    private enum State
    {
        Ground,
        Escape,
        EscapeEscape,
        Csi,
        IgnoredCsi,
        LinuxFunctionKey,
        Ss3,
        StringStart,
        String,
        StringEscape,
        OldMouse,
        Paste,
        Burst,
    }

    /// <summary>Mouse reports are swallowed unless the mouse is in use.</summary>
    public bool MouseOn { get; set; }

    /// <summary>What the terminal answered to be; null if it did not.</summary>
    public string? Identity { get; private set; }

    /// <summary>When <see cref="Tick"/> must be called at the latest; null when nothing is unfinished.</summary>
    public long? Deadline => _state == State.Ground ? null : _since + Timeout;

    private int Timeout => _state switch
    {
        State.Paste => PasteTimeout,
        State.Burst => BurstTimeout,
        State.Escape or State.EscapeEscape or State.StringStart => escapeTimeout,
        State.Csi or State.Ss3 when _length == 0 => escapeTimeout,
        _ => SequenceTimeout,
    };

    /// <summary>Like <see cref="Feed"/>, for all that was pending at once: much text in no time is a paste.</summary>
    public void FeedBatch(ReadOnlySpan<byte> bytes, long now, List<InputEvent> events)
    {
        Tick(now, events);
        if (_state == State.Ground && _characterLength == 0 && PasteCollector.LooksPasted(bytes))
        {
            _state = State.Burst;
        }

        Feed(bytes, now, events);
    }

    public void Feed(ReadOnlySpan<byte> bytes, long now, List<InputEvent> events)
    {
        Tick(now, events);
        _since = bytes.IsEmpty ? _since : now;
        foreach (var value in bytes)
        {
            Take(value, events);
        }
    }

    /// <summary>Decides what has been waiting for too long: ESC alone is the key, a torn sequence is nothing.</summary>
    public void Tick(long now, List<InputEvent> events)
    {
        if (Deadline is not { } deadline || now < deadline)
        {
            return;
        }

        switch (_state)
        {
            case State.EscapeEscape:
                Press(KeyCode.Escape, events);
                Press(KeyCode.Escape, events);
                break;
            case State.Escape:
                Press(KeyCode.Escape, events);
                break;
            case State.Csi when _length == 0:
                PressLate('[', events);
                break;
            case State.Ss3 when _length == 0:
                PressLate('O', events);
                break;
            case State.StringStart:
                PressLate((char)_body[0], events);
                break;
            case State.Paste or State.Burst:
                events.Add(_paste.Finish(_state == State.Paste));
                break;
        }

        _state = State.Ground;
    }

    private static void Press(KeyCode code, List<InputEvent> events) => events.Add(new KeyPressed(Key.Of(code)));

    // ESC and a character that might have begun a sequence: Alt and the character.
    private void PressLate(char character, List<InputEvent> events)
    {
        if (_alt)
        {
            Press(KeyCode.Escape, events);
        }

        events.Add(new KeyPressed(Key.Of(character).WithAlt()));
    }

    private void Take(byte value, List<InputEvent> events)
    {
        switch (_state)
        {
            case State.Ground:
                TakeText(value, alt: false, events);
                break;
            case State.Escape:
                TakeEscaped(value, events);
                break;
            case State.EscapeEscape when value is (byte)'[' or (byte)'O':
                Begin(value == (byte)'[' ? State.Csi : State.Ss3, alt: true);
                break;
            case State.EscapeEscape:
                Press(KeyCode.Escape, events);
                _state = State.Escape;
                if (value != 0x1b)
                {
                    TakeEscaped(value, events);
                }
                else
                {
                    _state = State.EscapeEscape;
                }

                break;
            case State.Csi or State.IgnoredCsi:
                TakeCsi(value, events);
                break;
            case State.LinuxFunctionKey:
                _state = State.Ground;
                TakeLinuxFunctionKey(value, events);
                break;
            case State.Ss3:
                TakeSs3(value, events);
                break;
            case State.StringStart:
                TakeStringStart(value, events);
                break;
            case State.String or State.StringEscape:
                TakeString(value);
                break;
            case State.OldMouse:
                _length++;
                _state = _length == 3 ? State.Ground : State.OldMouse;
                break;
            case State.Paste when _paste.AddUntilEnd(value):
                events.Add(_paste.Finish(bracketed: true));
                _state = State.Ground;
                break;
            case State.Burst:
                TakeBurst(value, events);
                break;
        }
    }

    private void Begin(State state, bool alt)
    {
        _state = state;
        _alt = alt;
        _length = 0;
    }

    private void TakeText(byte value, bool alt, List<InputEvent> events)
    {
        _state = State.Ground;
        if (_characterLength > 0 && (value & 0xc0) != 0x80)
        {
            _characterLength = 0;
        }

        if (value == 0x1b)
        {
            Begin(State.Escape, alt: false);
        }
        else if (value < 0x80)
        {
            events.Add(new KeyPressed(TextKeys.FromAscii(value, alt ? KeyModifiers.Alt : KeyModifiers.None)));
        }
        else
        {
            TakeUtf8(value, alt, events);
        }
    }

    private void TakeUtf8(byte value, bool alt, List<InputEvent> events)
    {
        _alt = _characterLength == 0 ? alt : _alt;
        _character[_characterLength++] = value;
        var status = Rune.DecodeFromUtf8(_character.AsSpan(0, _characterLength), out var rune, out _);
        if (status == System.Buffers.OperationStatus.NeedMoreData)
        {
            return;
        }

        _characterLength = 0;
        if (status == System.Buffers.OperationStatus.Done && TextKeys.IsText(rune))
        {
            events.Add(new KeyPressed(_alt ? Key.Of(rune).WithAlt() : Key.Of(rune)));
        }
    }

    private void TakeEscaped(byte value, List<InputEvent> events)
    {
        switch (value)
        {
            case (byte)'[':
                Begin(State.Csi, alt: false);
                break;
            case (byte)'O':
                Begin(State.Ss3, alt: false);
                break;
            case 0x1b:
                _state = State.EscapeEscape;
                break;
            case (byte)']' or (byte)'P' or (byte)'_':
                Begin(State.StringStart, alt: false);
                _body[0] = value;
                break;
            case (byte)'\t':
                // The Linux console's Shift+Tab.
                _state = State.Ground;
                events.Add(new KeyPressed(Key.Of(KeyCode.Tab, KeyModifiers.Shift)));
                break;
            default:
                TakeText(value, alt: true, events);
                break;
        }
    }

    private void TakeCsi(byte value, List<InputEvent> events)
    {
        if (value is < 0x20 or >= 0x7f)
        {
            // Torn off by a key or by text: what has come of it is dropped.
            TakeText(value, alt: false, events);
        }
        else if (_state == State.Csi && _length == 0 && value == (byte)'[' && profile != KeyProfile.Sco)
        {
            _state = State.LinuxFunctionKey;
        }
        else if (value >= 0x40 || (value == (byte)'$' && _length > 0 && _body[0] < (byte)'<'))
        {
            var ignored = _state == State.IgnoredCsi;
            _state = State.Ground;
            if (!ignored)
            {
                FinishCsi(value, events);
            }
        }
        else if (_length < MaxBody)
        {
            _body[_length++] = value;
        }
        else
        {
            _state = State.IgnoredCsi;
        }
    }

    private void FinishCsi(byte final, List<InputEvent> events)
    {
        var sequence = new CsiSequence(_body.AsSpan(0, _length), final, stackalloc int[8]);
        switch ((char)sequence.Prefix)
        {
            case '<' when MouseOn && sequence.Final is (byte)'M' or (byte)'m':
                if (MouseDecoder.Read(sequence) is { } used)
                {
                    events.Add(used);
                }

                break;
            case '>' when sequence.Final == (byte)'c':
                Identity = TerminalIdentity.Of(sequence[0], sequence[1]);
                break;
            case '\0' when sequence.Final == (byte)'~' && sequence[0] == 200:
                _state = State.Paste;
                break;
            case '\0' when sequence.Final == (byte)'M' && _length == 0 && MouseOn && profile != KeyProfile.Sco:
                Begin(State.OldMouse, alt: false);
                break;
            case '\0' when CsiKeys.TryRead(sequence, profile, linuxConsole, out var key):
                _plainArrowSeen |= sequence.Count == 0 && key.Code is >= KeyCode.Up and <= KeyCode.Right;
                events.Add(new KeyPressed(_alt ? key.WithAlt() : key));
                break;
        }
    }

    private void TakeLinuxFunctionKey(byte value, List<InputEvent> events)
    {
        if (value is >= (byte)'A' and <= (byte)'E')
        {
            var key = Key.Of(KeyCode.F1 + (value - 'A'));
            events.Add(new KeyPressed(_alt ? key.WithAlt() : key));
        }
        else if (value is < 0x20 or >= 0x7f)
        {
            TakeText(value, alt: false, events);
        }
    }

    private void TakeSs3(byte value, List<InputEvent> events)
    {
        if (value is >= (byte)'0' and <= (byte)'9' && _length < 2)
        {
            _body[_length++] = value;
            return;
        }

        _state = State.Ground;
        if (value is < 0x20 or >= 0x7f)
        {
            TakeText(value, alt: false, events);
            return;
        }

        var number = new CsiSequence(_body.AsSpan(0, _length), value, stackalloc int[8])[0];
        var modifiers = CsiSequence.Modifiers(number) | (_alt ? KeyModifiers.Alt : KeyModifiers.None);
        if (value is >= (byte)'A' and <= (byte)'D')
        {
            // Cursor keys are in their normal mode, so that only PuTTY's Ctrl+arrow sends this form.
            var ctrl = _plainArrowSeen || Identity == TerminalIdentity.Putty ? KeyModifiers.Ctrl : KeyModifiers.None;
            events.Add(new KeyPressed(Key.Of(CsiKeys.Cursor((char)value), modifiers | ctrl)));
        }
        else if (Ss3Keys.TryRead(value, modifiers, out var key))
        {
            events.Add(new KeyPressed(_alt ? key.WithAlt() : key));
        }
    }

    // These letters with Alt are keys too: only what goes on like a reply is one. (ESC X and ESC ^ never are.)
    private void TakeStringStart(byte value, List<InputEvent> events)
    {
        var reply = (char)_body[0] switch
        {
            ']' => value is >= (byte)'0' and <= (byte)'9' or (byte)'l' or (byte)'L',
            'P' => value is >= (byte)'0' and <= (byte)'9' or (byte)'>' or (byte)'!' or (byte)'+' or (byte)'$' or (byte)'|',
            _ => value == (byte)'G',
        };
        if (reply)
        {
            Begin(State.String, alt: false);
            return;
        }

        _state = State.Ground;
        PressLate((char)_body[0], events);
        Take(value, events);
    }

    private void TakeString(byte value)
    {
        _length = Math.Min(_length + 1, MaxString);
        _state = value switch
        {
            0x07 => State.Ground,
            0x1b => State.StringEscape,
            (byte)'\\' when _state == State.StringEscape => State.Ground,
            _ => State.String,
        };
    }

    private void TakeBurst(byte value, List<InputEvent> events)
    {
        if (value is >= 0x20 and not 0x7f or (byte)'\t' or (byte)'\r' or (byte)'\n')
        {
            _paste.Add(value);
            return;
        }

        events.Add(_paste.Finish(bracketed: false));
        TakeText(value, alt: false, events);
    }
}
