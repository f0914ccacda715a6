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
    private readonly EventQueue _events;
    private bool _mouse;
    private bool _asked;
    private bool _disposed;

    private UnixTerminal(TerminalOptions options, TerminalEnvironment environment, TerminalDevice device)
    {
        _options = options;
        _environment = environment;
        _device = device;
        _hold = new TerminalHold(device, new RawMode(device.Input), environment.IsSimple);
        _pipe = new SelfPipe();
        _signals = new SignalHub(_pipe, Restore);
        _decoder = new KeyDecoder(options.Keys, environment.IsLinuxConsole, environment.EscapeTimeout);
        _input = new TerminalInput(device, _pipe);
        _events = new EventQueue(_decoder, _input, _signals);
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

    public bool ForgetTyped() => _events.ForgetTyped();

    public IReadOnlyList<InputEvent> Wait(TimeSpan? atMost = null)
    {
        var events = _events.Take(atMost, Answer);
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
        ReadSize();
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
        _events.Add(new Resumed());
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
            _events.Add(new Resumed());
        }
    }

    public void ShowPlain(string text, string back) => RunOutside(() =>
    {
        PlainView.Write(_device, text, back);
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

    private void OnUnhandledException(object sender, UnhandledExceptionEventArgs error) => Restore();

    private void OnProcessExit(object? sender, EventArgs nothing) => Restore();

    private void Take()
    {
        _hold.Take(_mouse);
        Redraw();
    }

    // Whoever asks first tells: a signal of the same change finds no difference then.
    private void ReadSize()
    {
        var before = Size;
        Size = _device.ReadSize(_options.Environment);
        if (Size != before && before != default)
        {
            _events.Add(new Resized(Size));
        }
    }

    private void Show(ReadOnlyMemory<byte> bytes)
    {
        if (!bytes.IsEmpty && !_hold.Show(bytes))
        {
            _events.Close();
        }
    }

    private void Answer(Signals signals)
    {
        if (signals.HasFlag(Signals.Suspend))
        {
            Suspend();
        }
        else if (signals.HasFlag(Signals.Continue))
        {
            Take();
            _events.Add(new Resumed());
        }

        if (signals.HasFlag(Signals.Resize))
        {
            ReadSize();
        }

        AddEnd(Signals.Hangup, EndReason.Hangup);
        AddEnd(Signals.Terminate, EndReason.Terminate);
        AddEnd(Signals.Interrupt, EndReason.Interrupt);
        AddEnd(Signals.Quit, EndReason.Quit);
        if (signals.HasFlag(Signals.Wake))
        {
            _events.Add(new Woken());
        }

        void AddEnd(Signals signal, EndReason reason)
        {
            if (signals.HasFlag(signal))
            {
                _events.Add(new EndRequested(reason));
            }
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
