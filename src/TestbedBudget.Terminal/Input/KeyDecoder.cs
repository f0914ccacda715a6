namespace TestbedBudget.Terminal;

/// <summary>Bytes from a terminal in, events out, however the bytes are split. The clock is an argument.</summary>
/// <remarks>
/// What is complete but unknown is swallowed: it never becomes text. Times are milliseconds that only grow.
/// </remarks>
public sealed class KeyDecoder(KeyProfile profile = KeyProfile.Auto, bool linuxConsole = false, int escapeTimeout = 50)
{
    private const int MaxBody = 64;

    private readonly SequenceMeaning _meaning = new(profile, linuxConsole);
    private readonly TextDecoder _text = new();
    private readonly PasteCollector _paste = new();
    private readonly byte[] _body = new byte[MaxBody];
    private DecoderState _state;
    private int _length;
    private bool _alt;
    private long _since;

    /// <summary>Mouse reports are swallowed unless the mouse is in use.</summary>
    public bool MouseOn
    {
        get => _meaning.MouseOn;
        set => _meaning.MouseOn = value;
    }

    /// <summary>What the terminal answered to be; null if it did not.</summary>
    public string? Identity => _meaning.Identity;

    /// <summary>When <see cref="Tick"/> must be called at the latest; null when nothing is unfinished.</summary>
    public long? Deadline => _state == DecoderState.Ground ? null : _since + DecoderTimes.Of(_state, _length == 0, escapeTimeout);

    /// <summary>Like <see cref="Feed"/>, for all that was pending at once: much text in no time is a paste.</summary>
    public void FeedBatch(ReadOnlySpan<byte> bytes, long now, List<InputEvent> events)
    {
        Tick(now, events);
        if (_state == DecoderState.Ground && !_text.IsInside && PasteCollector.LooksPasted(bytes))
        {
            _state = DecoderState.Burst;
        }

        Feed(bytes, now, events);
    }

    public void Feed(ReadOnlySpan<byte> bytes, long now, List<InputEvent> events)
    {
        Tick(now, events);
        _since = bytes.IsEmpty ? _since : now;
        while (!bytes.IsEmpty)
        {
            var text = _state == DecoderState.Paste ? _paste.AddText(bytes) : 0;
            if (text == 0)
            {
                Take(bytes[0], events);
            }

            bytes = bytes[Math.Max(text, 1)..];
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
            case DecoderState.EscapeEscape:
                PressEscape(events);
                PressEscape(events);
                break;
            case DecoderState.Escape:
                PressEscape(events);
                break;
            case DecoderState.Csi when _length == 0:
                PressWithAlt('[', events);
                break;
            case DecoderState.Ss3 when _length == 0:
                PressWithAlt('O', events);
                break;
            case DecoderState.StringStart:
                PressWithAlt((char)_body[0], events);
                break;
            case DecoderState.Paste or DecoderState.Burst:
                events.Add(_paste.Finish(_state == DecoderState.Paste));
                break;
        }

        _state = DecoderState.Ground;
    }

    private static void PressEscape(List<InputEvent> events) => events.Add(new KeyPressed(Key.Of(KeyCode.Escape)));

    // A character that might have begun a sequence, and did not.
    private void PressWithAlt(char character, List<InputEvent> events)
    {
        if (_alt)
        {
            PressEscape(events);
        }

        events.Add(new KeyPressed(Key.Of(character).WithAlt()));
    }

    private void Take(byte value, List<InputEvent> events)
    {
        switch (_state)
        {
            case DecoderState.Ground:
                TakeText(value, alt: false, events);
                break;
            case DecoderState.Escape:
                TakeEscaped(value, events);
                break;
            case DecoderState.EscapeEscape:
                TakeEscapedTwice(value, events);
                break;
            case DecoderState.Csi or DecoderState.IgnoredCsi or DecoderState.ConsoleKey or DecoderState.Ss3 when value is < 0x20 or >= 0x7f:
                // Torn off by a key or by text: what has come of it is dropped.
                TakeText(value, alt: false, events);
                break;
            case DecoderState.Csi or DecoderState.IgnoredCsi:
                TakeCsi(value, events);
                break;
            case DecoderState.ConsoleKey:
                _state = DecoderState.Ground;
                SequenceMeaning.TakeConsoleKey(value, _alt, events);
                break;
            case DecoderState.Ss3 when value is >= (byte)'0' and <= (byte)'9' && _length < 2:
                _body[_length++] = value;
                break;
            case DecoderState.Ss3:
                _state = DecoderState.Ground;
                _meaning.TakeSs3(_body.AsSpan(0, _length), value, _alt, events);
                break;
            case DecoderState.StringStart when SequenceMeaning.BeginsString(_body[0], value):
                _state = DecoderState.String;
                break;
            case DecoderState.StringStart:
                _state = DecoderState.Ground;
                PressWithAlt((char)_body[0], events);
                Take(value, events);
                break;
            case DecoderState.String or DecoderState.StringEscape:
                TakeString(value);
                break;
            case DecoderState.OldMouse:
                _state = ++_length == 3 ? DecoderState.Ground : DecoderState.OldMouse;
                break;
            case DecoderState.Paste when _paste.AddUntilEnd(value):
                _state = DecoderState.Ground;
                events.Add(_paste.Finish(bracketed: true));
                break;
            case DecoderState.Burst when value is >= 0x20 and not 0x7f or (byte)'\t' or (byte)'\r' or (byte)'\n':
                _paste.Add(value);
                break;
            case DecoderState.Burst:
                events.Add(_paste.Finish(bracketed: false));
                TakeText(value, alt: false, events);
                break;
        }
    }

    private void Begin(DecoderState state, bool alt)
    {
        _state = state;
        _alt = alt;
        _length = 0;
    }

    private void TakeText(byte value, bool alt, List<InputEvent> events)
    {
        if (value == 0x1b)
        {
            _text.Reset();
            Begin(DecoderState.Escape, alt: false);
        }
        else
        {
            _state = DecoderState.Ground;
            _text.Take(value, alt, events);
        }
    }

    private void TakeEscaped(byte value, List<InputEvent> events)
    {
        switch (value)
        {
            case (byte)'[':
                Begin(DecoderState.Csi, alt: false);
                break;
            case (byte)'O':
                Begin(DecoderState.Ss3, alt: false);
                break;
            case 0x1b:
                _state = DecoderState.EscapeEscape;
                break;
            case (byte)']' or (byte)'P' or (byte)'_':
                Begin(DecoderState.StringStart, alt: false);
                _body[0] = value;
                break;
            case (byte)'\t':
                // The Linux console's Shift+Tab.
                _state = DecoderState.Ground;
                events.Add(new KeyPressed(Key.Of(KeyCode.Tab, KeyModifiers.Shift)));
                break;
            default:
                TakeText(value, alt: true, events);
                break;
        }
    }

    private void TakeEscapedTwice(byte value, List<InputEvent> events)
    {
        if (value is (byte)'[' or (byte)'O')
        {
            Begin(value == (byte)'[' ? DecoderState.Csi : DecoderState.Ss3, alt: true);
            return;
        }

        // The first was a key of its own.
        PressEscape(events);
        TakeEscaped(value, events);
    }

    private void TakeCsi(byte value, List<InputEvent> events)
    {
        // rxvt ends sequences with '$', which elsewhere stands inside of replies.
        var ends = value >= 0x40 || (value == (byte)'$' && _length > 0 && _body[0] < (byte)'<');
        if (_state == DecoderState.IgnoredCsi)
        {
            _state = ends ? DecoderState.Ground : DecoderState.IgnoredCsi;
        }
        else if (!ends)
        {
            if (_length < MaxBody)
            {
                _body[_length++] = value;
            }
            else
            {
                _state = DecoderState.IgnoredCsi;
            }
        }
        else if (_length == 0 && value == (byte)'[' && profile != KeyProfile.Sco)
        {
            _state = DecoderState.ConsoleKey;
        }
        else if (_length == 0 && value == (byte)'M' && MouseOn && profile != KeyProfile.Sco)
        {
            Begin(DecoderState.OldMouse, alt: false);
        }
        else
        {
            // Replies and pastes know no Alt: the ESC before them was a key of its own.
            if (_alt && (_body.AsSpan(0, _length) is [>= (byte)'<' and <= (byte)'?', ..] or [(byte)'2', (byte)'0', (byte)'0']))
            {
                PressEscape(events);
            }

            _state = _meaning.TakeCsi(_body.AsSpan(0, _length), value, _alt, events) ? DecoderState.Paste : DecoderState.Ground;
        }
    }

    private void TakeString(byte value) => _state = value switch
    {
        0x07 => DecoderState.Ground,
        0x1b => DecoderState.StringEscape,
        (byte)'\\' when _state == DecoderState.StringEscape => DecoderState.Ground,
        _ => DecoderState.String,
    };
}
