namespace TestbedBudget.Terminal;

/// <summary>Bytes from a terminal in, events out, however the bytes are split. The clock is an argument.</summary>
/// <remarks>
/// What is complete but unknown is swallowed: it never becomes text. Times are milliseconds that only grow.
/// </remarks>
public sealed class KeyDecoder(KeyProfile profile = KeyProfile.Auto, bool linuxConsole = false, int escapeTimeout = 50)
{
    private const int MaxBody = 64;
    private const int SequenceTimeout = 1000;
    private const int PasteTimeout = 5000;
    private const int BurstTimeout = 50;

    private readonly SequenceMeaning _meaning = new(profile, linuxConsole);
    private readonly TextDecoder _text = new();
    private readonly PasteCollector _paste = new();
    private readonly byte[] _body = new byte[MaxBody];
    private State _state;
    private int _length;
    private bool _alt;
    private long _since;

    private enum State
    {
        Ground,
        Escape,
        EscapeEscape,
        Csi,
        IgnoredCsi,
        ConsoleKey,
        Ss3,
        StringStart,
        String,
        StringEscape,
        OldMouse,
        Paste,
        Burst,
    }

    /// <summary>Mouse reports are swallowed unless the mouse is in use.</summary>
    public bool MouseOn
    {
        get => _meaning.MouseOn;
        set => _meaning.MouseOn = value;
    }

    /// <summary>What the terminal answered to be; null if it did not.</summary>
    public string? Identity => _meaning.Identity;

    /// <summary>When <see cref="Tick"/> must be called at the latest; null when nothing is unfinished.</summary>
    public long? Deadline => _state == State.Ground ? null : _since + Timeout;

    // A key waits no longer than one can feel; a sequence that has begun is no key, and may wait for a slow link.
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
        if (_state == State.Ground && !_text.IsInside && PasteCollector.LooksPasted(bytes))
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
                PressEscape(events);
                PressEscape(events);
                break;
            case State.Escape:
                PressEscape(events);
                break;
            case State.Csi when _length == 0:
                PressWithAlt('[', events);
                break;
            case State.Ss3 when _length == 0:
                PressWithAlt('O', events);
                break;
            case State.StringStart:
                PressWithAlt((char)_body[0], events);
                break;
            case State.Paste or State.Burst:
                events.Add(_paste.Finish(_state == State.Paste));
                break;
        }

        _state = State.Ground;
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
            case State.Ground:
                TakeText(value, alt: false, events);
                break;
            case State.Escape:
                TakeEscaped(value, events);
                break;
            case State.EscapeEscape:
                TakeEscapedTwice(value, events);
                break;
            case State.Csi or State.IgnoredCsi or State.ConsoleKey or State.Ss3 when value is < 0x20 or >= 0x7f:
                // Torn off by a key or by text: what has come of it is dropped.
                TakeText(value, alt: false, events);
                break;
            case State.Csi or State.IgnoredCsi:
                TakeCsi(value, events);
                break;
            case State.ConsoleKey:
                _state = State.Ground;
                SequenceMeaning.TakeConsoleKey(value, _alt, events);
                break;
            case State.Ss3 when value is >= (byte)'0' and <= (byte)'9' && _length < 2:
                _body[_length++] = value;
                break;
            case State.Ss3:
                _state = State.Ground;
                _meaning.TakeSs3(_body.AsSpan(0, _length), value, _alt, events);
                break;
            case State.StringStart when SequenceMeaning.BeginsString(_body[0], value):
                _state = State.String;
                break;
            case State.StringStart:
                _state = State.Ground;
                PressWithAlt((char)_body[0], events);
                Take(value, events);
                break;
            case State.String or State.StringEscape:
                TakeString(value);
                break;
            case State.OldMouse:
                _state = ++_length == 3 ? State.Ground : State.OldMouse;
                break;
            case State.Paste when _paste.AddUntilEnd(value):
                _state = State.Ground;
                events.Add(_paste.Finish(bracketed: true));
                break;
            case State.Burst when value is >= 0x20 and not 0x7f or (byte)'\t' or (byte)'\r' or (byte)'\n':
                _paste.Add(value);
                break;
            case State.Burst:
                events.Add(_paste.Finish(bracketed: false));
                TakeText(value, alt: false, events);
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
        if (value == 0x1b)
        {
            _text.Reset();
            Begin(State.Escape, alt: false);
        }
        else
        {
            _state = State.Ground;
            _text.Take(value, alt, events);
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

    private void TakeEscapedTwice(byte value, List<InputEvent> events)
    {
        if (value is (byte)'[' or (byte)'O')
        {
            Begin(value == (byte)'[' ? State.Csi : State.Ss3, alt: true);
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
        if (_state == State.IgnoredCsi)
        {
            _state = ends ? State.Ground : State.IgnoredCsi;
        }
        else if (!ends)
        {
            if (_length < MaxBody)
            {
                _body[_length++] = value;
            }
            else
            {
                _state = State.IgnoredCsi;
            }
        }
        else if (_length == 0 && value == (byte)'[' && profile != KeyProfile.Sco)
        {
            _state = State.ConsoleKey;
        }
        else if (_length == 0 && value == (byte)'M' && MouseOn && profile != KeyProfile.Sco)
        {
            Begin(State.OldMouse, alt: false);
        }
        else
        {
            _state = _meaning.TakeCsi(_body.AsSpan(0, _length), value, _alt, events) ? State.Paste : State.Ground;
        }
    }

    private void TakeString(byte value) => _state = value switch
    {
        0x07 => State.Ground,
        0x1b => State.StringEscape,
        (byte)'\\' when _state == State.StringEscape => State.Ground,
        _ => State.String,
    };
}
