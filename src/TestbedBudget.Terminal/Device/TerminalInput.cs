namespace TestbedBudget.Terminal;

/// <summary>Waits for the terminal and for the pipe at once, and reads what has come.</summary>
internal sealed unsafe class TerminalInput(TerminalDevice device, SelfPipe pipe)
{
    // A key held down on a fast link, or a paste, must not keep the screen from being drawn for ever.
    private const int MaxBatch = 1 << 20;

    // So much is a part of a paste, and more of it is here or on its way; keys come by the few, and are all here.
    private const int MuchAtOnce = 512;

    private readonly byte[] _buffer = new byte[65536];

    /// <summary>Waits until one side has something, or until the time; for ever if that is null.</summary>
    public (bool Input, bool Signal) Poll(long? due, bool withTerminal = true)
    {
        var milliseconds = due is { } time ? (int)Math.Clamp(time - Environment.TickCount64, 0, int.MaxValue) : -1;
        var watched = stackalloc Libc.Watched[2];
        watched[0] = new Libc.Watched { Descriptor = pipe.ReadEnd, Events = Libc.CanRead };
        watched[1] = new Libc.Watched { Descriptor = device.Input, Events = Libc.CanRead };
        var ready = Libc.Poll(watched, withTerminal ? 2u : 1u, milliseconds);
        return ready > 0 ? (watched[1].Result != 0, watched[0].Result != 0) : (false, false);
    }

    /// <summary>Decodes all that is pending; false when the terminal is gone.</summary>
    public bool ReadAll(KeyDecoder decoder, List<InputEvent> events)
    {
        var (total, length) = (0, 0);
        do
        {
            length = device.Read(_buffer);
            if (length == 0)
            {
                return false;
            }

            total += length;
            decoder.FeedBatch(_buffer.AsSpan(0, length), Environment.TickCount64, events);
        }
        while (length >= MuchAtOnce && total < MaxBatch && Libc.IsReady(device.Input, Libc.CanRead, 0));
        return true;
    }

    /// <summary>While the line settings are those of the shell: waits for a whole line, or for the end of the program.</summary>
    public void AwaitEnter(SignalHub signals)
    {
        while (!signals.IsEnding)
        {
            var (input, signal) = Poll(null);
            if (signal)
            {
                pipe.Drain();
            }

            if (input && device.Read(_buffer) is var length && (length == 0 || _buffer[length - 1] == (byte)'\n'))
            {
                break;
            }
        }

        // What was flagged meanwhile is met at the next wait.
        pipe.Notify();
    }
}
