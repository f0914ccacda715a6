using System.Globalization;

namespace TestbedBudget.Terminal;

/// <summary>The real terminal. There is one; it is restored when disposed, and on every way the program can end.</summary>
/// <remarks>Nothing may use System.Console meanwhile: it sends bytes of its own, and changes the line settings.</remarks>
public sealed class UnixTerminal : ITerminal
{
    private readonly TerminalOptions _options;
    private readonly TerminalEnvironment _environment;
    private readonly TerminalDevice _device;
    private readonly TerminalHold _hold;
    private readonly SelfPipe _pipe;
    private readonly SignalHub _signals;
    private readonly KeyDecoder _decoder;
    private readonly TerminalInput _input;
    private readonly FrameEncoder _encoder;
    private readonly List<InputEvent> _waiting = [];
    private bool _mouse;
    private bool _asked;
    private bool _closed;
    private bool _disposed;

    private UnixTerminal(TerminalOptions options, TerminalEnvironment environment, TerminalDevice device)
    {
        _options = options;
        _environment = environment;
        _device = device;
        _hold = new TerminalHold(device, new RawMode(device.Input), environment.IsSimple);
        _pipe = new SelfPipe();
        _signals = new SignalHub(_pipe, Restore);
        _decoder = new KeyDecoder(options.Keys, environment.IsLinuxConsole, EscapeTimeout(options.Environment));
        _input = new TerminalInput(device, _pipe);
        _encoder = new FrameEncoder(new TerminalProfile(
            environment.Colors,
            HasTitle: !environment.IsSimple,
            HasItalic: !environment.IsSimple && environment.Multiplexer != Multiplexer.Screen,
            HasSynchronizedFrames: !environment.IsSimple));
        Facts = new TerminalFacts(environment.Term, null, false, false, environment.Remote);
        AppDomain.CurrentDomain.UnhandledException += OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        UseMouse(options.Mouse);
        Take();
    }

    public Size Size { get; private set; }

    public bool Unicode => _environment.Unicode;

    public TerminalFacts Facts { get; private set; }

    /// <summary>Takes the terminal; the screen stays as it is until the first frame.</summary>
    /// <exception cref="TerminalUnavailableException">There is none, or none that can show a screen.</exception>
    public static UnixTerminal Open(TerminalOptions options)
    {
        if (!OperatingSystem.IsLinux())
        {
            throw new TerminalUnavailableException(TerminalProblem.UnsupportedSystem);
        }

        var environment = TerminalEnvironment.Read(options.Environment, options.Colors);
        return environment.Term == "dumb"
            ? throw new TerminalUnavailableException(TerminalProblem.Dumb)
            : new UnixTerminal(options, environment, TerminalDevice.Open());
    }

    public bool IsEnding => _signals.IsEnding;

    public bool ForgetTyped()
    {
        var events = new List<InputEvent>();
        while (!_closed && _input.Poll(Now).Input)
        {
            if (!_input.ReadAll(_decoder, events))
            {
                Close(_waiting);
            }
        }

        // A key that is half here is typed too.
        _decoder.Tick(_decoder.Deadline ?? Now, events);
        _waiting.AddRange(events.Where(input => !input.IsTyped));
        return events.Exists(input => input.IsTyped);
    }

    public IReadOnlyList<InputEvent> Wait(TimeSpan? atMost = null)
    {
        var end = atMost is { } time ? Now + (time.Ticks / TimeSpan.TicksPerMillisecond) : (long?)null;
        var events = new List<InputEvent>(_waiting);
        _waiting.Clear();
        do
        {
            var (input, signal) = _input.Poll(events.Count > 0 ? Now : Earlier(_decoder.Deadline, end), withTerminal: !_closed);
            if (signal)
            {
                Answer(_signals.TakeAll(), events);
            }

            if (input && !_input.ReadAll(_decoder, events))
            {
                Close(events);
            }

            _decoder.Tick(Now, events);
        }
        while (events.Count == 0 && !(Now >= end));
        Learn(events);
        return events;
    }

    public void Draw(CellBuffer frame)
    {
        var bytes = _encoder.Encode(frame);
        if (!_asked && !_environment.IsSimple)
        {
            _asked = true;
            _hold.ExpectsInput = true;
            bytes = ByteWriter.Join(bytes.Span, TerminalModes.Identify);
        }

        Show(bytes);
    }

    public void Redraw()
    {
        _encoder.Forget();
        ReadSize(_waiting);
    }

    public void UseMouse(bool on)
    {
        on &= !_environment.IsSimple;
        if (on != _mouse)
        {
            _mouse = on;
            _decoder.MouseOn = on;
            _hold.ExpectsInput |= on;
            Show((on ? TerminalModes.MouseOn : TerminalModes.MouseOff).ToArray());
        }
    }

    public ClipboardOutcome Copy(string text)
    {
        if (_environment.IsSimple || _decoder.Identity == TerminalIdentity.Putty)
        {
            return ClipboardOutcome.Unsupported;
        }

        if (ClipboardSequence.Of(text, _environment.Multiplexer) is not { } bytes)
        {
            return ClipboardOutcome.TooLarge;
        }

        Show(bytes);
        return ClipboardOutcome.Sent;
    }

    public void Suspend()
    {
        _hold.GiveBack(emergency: false);
        _signals.Take(Signals.Continue);

        // The whole group, as the shell would: whoever started us waits in it.
        Libc.Kill(0, Libc.StopSignal);
        _signals.AwaitContinue();
        Take();
        _waiting.Add(new Resumed());
    }

    public void RunOutside(Action whileOutside)
    {
        _hold.GiveBack(emergency: false);
        _signals.ChildHasTerminal = true;
        try
        {
            whileOutside();
        }
        finally
        {
            _signals.ChildHasTerminal = false;
            Take();
            _waiting.Add(new Resumed());
        }
    }

    public void ShowPlain(string text, string back) => RunOutside(() =>
    {
        foreach (var line in text.EnumerateLines())
        {
            _device.Write(System.Text.Encoding.UTF8.GetBytes(TextWidth.Visible(line.ToString()) + "\n"));
        }

        _device.Write(System.Text.Encoding.UTF8.GetBytes("\n" + back));

        _input.AwaitEnter(_signals);
    });

    public void Wake() => _signals.Post(Signals.Wake);

    /// <summary>Gives the terminal back at once, from any thread, also while a frame is being written. Then nothing is drawn.</summary>
    public void Restore() => _hold.GiveBack(emergency: true);

    public void Dispose()
    {
        if (_disposed)
        {
            return;
        }

        _disposed = true;
        _hold.GiveBack(emergency: false);
        AppDomain.CurrentDomain.UnhandledException -= OnUnhandledException;
        AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
        _signals.Dispose();
        _pipe.Dispose();
        _device.Dispose();
    }

    private static long Now => Environment.TickCount64;

    private static long? Earlier(long? one, long? other) => one is null || other < one ? other : one;

    private static int EscapeTimeout(Func<string, string?> environment) =>
        int.TryParse(environment("ESCDELAY"), NumberStyles.None, CultureInfo.InvariantCulture, out var delay) && delay is > 0 and <= 5000
            ? delay
            : 50;

    private void OnUnhandledException(object sender, UnhandledExceptionEventArgs error) => Restore();

    private void OnProcessExit(object? sender, EventArgs nothing) => Restore();

    private void Take()
    {
        _hold.Take(_mouse);
        Redraw();
    }

    // Whoever asks first tells: a signal of the same change finds no difference then.
    private void ReadSize(List<InputEvent> events)
    {
        var before = Size;
        Size = _device.ReadSize(_options.Environment);
        if (Size != before && before != default)
        {
            events.Add(new Resized(Size));
        }
    }

    private void Show(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.IsEmpty && !_hold.Show(bytes))
        {
            Close(_waiting);
        }
    }

    private void Close(List<InputEvent> events)
    {
        if (!_closed)
        {
            _closed = true;
            events.Add(new EndRequested(EndReason.Closed));
            _signals.EndSoon(129);
        }
    }

    private void Answer(Signals signals, List<InputEvent> events)
    {
        if (signals.HasFlag(Signals.Suspend))
        {
            Suspend();
        }
        else if (signals.HasFlag(Signals.Continue))
        {
            Take();
            _waiting.Add(new Resumed());
        }

        events.AddRange(_waiting);
        _waiting.Clear();
        if (signals.HasFlag(Signals.Resize))
        {
            ReadSize(events);
        }

        AddEnd(signals, Signals.Hangup, EndReason.Hangup, events);
        AddEnd(signals, Signals.Terminate, EndReason.Terminate, events);
        AddEnd(signals, Signals.Interrupt, EndReason.Interrupt, events);
        AddEnd(signals, Signals.Quit, EndReason.Quit, events);
        if (signals.HasFlag(Signals.Wake))
        {
            events.Add(new Woken());
        }
    }

    private static void AddEnd(Signals signals, Signals signal, EndReason reason, List<InputEvent> events)
    {
        if (signals.HasFlag(signal))
        {
            events.Add(new EndRequested(reason));
        }
    }

    private void Learn(List<InputEvent> events)
    {
        var identity = Facts.Identity;
        Facts = Facts.After(events, _decoder.Identity);
        if (Facts.Identity != identity)
        {
            _hold.ExpectsInput = _mouse;
            if (_environment.ColorsAreGuessed && TerminalIdentity.Has256Colors(Facts.Identity))
            {
                _encoder.Profile = _encoder.Profile with { Colors = ColorLevel.Colors256 };
            }
        }
    }
}
