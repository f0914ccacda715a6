namespace TestbedBudget.Terminal;

/// <summary>What has come and was not taken yet: keys, signals, and what the terminal itself has to say.</summary>
internal sealed class EventQueue(KeyDecoder decoder, TerminalInput input, SignalHub signals)
{
    private const int HangupExitCode = 129;

    private List<InputEvent> _waiting = [];
    private bool _isClosed;

    private static long Now => Environment.TickCount64;

    public void Add(InputEvent input) => _waiting.Add(input);

    /// <summary>The terminal is gone: nothing is read from it any more.</summary>
    public void Close()
    {
        if (!_isClosed)
        {
            _isClosed = true;
            Add(new EndRequested(EndReason.Closed));
            signals.EndSoon(HangupExitCode);
        }
    }

    /// <summary>Sleeps until something has come, or until the time; then everything that is there.</summary>
    /// <param name="answer">Answers signals; what comes of it is added here.</param>
    public List<InputEvent> Take(TimeSpan? atMost, Action<Signals> answer)
    {
        var end = atMost is { } time ? Now + (time.Ticks / TimeSpan.TicksPerMillisecond) : (long?)null;
        do
        {
            var (isInput, isSignal) = input.Poll(_waiting.Count > 0 ? Now : Earlier(decoder.Deadline, end), withTerminal: !_isClosed);
            if (isSignal)
            {
                answer(signals.TakeAll());
            }

            if (isInput && !input.ReadAll(decoder, _waiting))
            {
                Close();
            }

            decoder.Tick(Now, _waiting);
        }
        while (_waiting.Count == 0 && !(Now >= end));
        var taken = _waiting;
        _waiting = [];
        return taken;
    }

    /// <summary>Forgets the keys and pastes that have come since the last taking; whether there were any.</summary>
    public bool ForgetTyped()
    {
        var events = new List<InputEvent>();
        while (!_isClosed && input.Poll(Now).Input)
        {
            if (!input.ReadAll(decoder, events))
            {
                Close();
            }
        }

        // A key that is half here is typed too.
        decoder.Tick(decoder.Deadline ?? Now, events);
        _waiting.AddRange(events.Where(input => !input.IsTyped));
        return events.Exists(input => input.IsTyped);
    }

    private static long? Earlier(long? one, long? other) => one is null || other < one ? other : one;
}
