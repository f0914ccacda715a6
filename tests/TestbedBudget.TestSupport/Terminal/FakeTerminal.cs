using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>A terminal in memory: events are given, frames go through the real encoder to a strict screen.</summary>
public sealed class FakeTerminal(Size size, ColorLevel colors = ColorLevel.Colors256, bool unicode = true) : ITerminal
{
    private readonly Queue<InputEvent> _events = new();
    private readonly FrameEncoder _encoder = new(new TerminalProfile(colors));

    public Size Size { get; private set; } = size;

    public bool Unicode => unicode;

    public TerminalFacts Facts { get; set; } = new("xterm-256color", "xterm", false, false, false);

    public StrictScreen Screen { get; } = new(size);

    /// <summary>The last frame drawn.</summary>
    public CellBuffer? Frame { get; private set; }

    /// <summary>Bytes of the last call to <see cref="Draw"/>; 0 when nothing had changed.</summary>
    public int LastBytes { get; private set; }

    public int Writes { get; private set; }

    public bool MouseOn { get; private set; }

    public List<string> Copied { get; } = [];

    public List<string> Plain { get; } = [];

    public int Suspensions { get; private set; }

    public FakeTerminal Press(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _events.Enqueue(new KeyPressed(Key.Parse(key)));
        }

        return this;
    }

    public FakeTerminal Send(InputEvent input)
    {
        if (input is Resized { Size: var size })
        {
            Size = size;
            Screen.Resize(size);
        }

        _events.Enqueue(input);
        return this;
    }

    public bool IsEnding { get; set; }

    /// <summary>What happens in the world before the next input comes.</summary>
    public Action? Meanwhile { get; set; }

    public bool ForgetTyped()
    {
        InputEvent[] events = [.. _events];
        _events.Clear();
        foreach (var input in events.Where(input => !input.IsTyped))
        {
            _events.Enqueue(input);
        }

        return events.Any(input => input.IsTyped);
    }

    /// <summary>How often the time is up before anything more comes.</summary>
    public int Pauses { get; set; }

    /// <summary>All events at once, and when there are none an end, so that no test waits for ever.</summary>
    public IReadOnlyList<InputEvent> Wait(TimeSpan? atMost = null)
    {
        Meanwhile?.Invoke();
        InputEvent[] events = [.. _events];
        _events.Clear();
        return events is [] && atMost is not null && Pauses-- > 0 ? [] : events is [] ? [new EndRequested(EndReason.Closed)] : events;
    }

    public void Draw(CellBuffer frame)
    {
        var bytes = _encoder.Encode(frame);
        Screen.Write(bytes.Span);
        Screen.ShouldShow(frame, _encoder.Profile);
        Frame = frame;
        LastBytes = bytes.Length;
        Writes += bytes.IsEmpty ? 0 : 1;
    }

    public void Redraw() => _encoder.Forget();

    public void UseMouse(bool on) => MouseOn = on;

    public ClipboardOutcome Copy(string text)
    {
        Copied.Add(text);
        return ClipboardOutcome.Sent;
    }

    public void Suspend()
    {
        Suspensions++;
        Redraw();
    }

    public void RunOutside(Action whileOutside)
    {
        whileOutside();
        Redraw();
    }

    public void ShowPlain(string text, string back)
    {
        Plain.Add(text);
        Redraw();
    }

    public void Wake() => _events.Enqueue(new Woken());

    public void Dispose()
    {
    }
}
