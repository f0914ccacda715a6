using System.Runtime.InteropServices;

namespace TestbedBudget.Terminal;

[Flags]
internal enum Signals
{
    None = 0,
    Resize = 1,
    Suspend = 2,
    Continue = 4,
    Hangup = 8,
    Terminate = 16,
    Interrupt = 32,
    Quit = 64,
    Wake = 128,
}

/// <summary>Turns signals into flags and a byte in the pipe, so that the loop meets them where it waits.</summary>
internal sealed class SignalHub : IDisposable
{
    // To keep what was typed takes a disk's sync or two; who has not ended after this never will.
    private const int Grace = 2000;

    // Only spent when the stop never comes.
    private const int ContinueTimeout = 1000;

    private readonly SelfPipe _pipe;
    private readonly Action _restore;
    private readonly ManualResetEventSlim _ended = new();
    private readonly PosixSignalRegistration[] _registrations;
    private int _pending;
    private int _ending;

    public SignalHub(SelfPipe pipe, Action restore)
    {
        _pipe = pipe;
        _restore = restore;
        _registrations =
        [
            On(PosixSignal.SIGWINCH, Signals.Resize),
            On(PosixSignal.SIGTSTP, Signals.Suspend),
            On(PosixSignal.SIGCONT, Signals.Continue),
            On(PosixSignal.SIGHUP, Signals.Hangup),
            On(PosixSignal.SIGTERM, Signals.Terminate),
            On(PosixSignal.SIGINT, Signals.Interrupt),
            On(PosixSignal.SIGQUIT, Signals.Quit),
        ];
    }

    /// <summary>While a child has the terminal, its keys for interrupt, quit and stop are not ours.</summary>
    public bool ChildHasTerminal
    {
        get => Volatile.Read(ref field);
        set => Volatile.Write(ref field, value);
    }

    public bool IsEnding => Volatile.Read(ref _ending) != 0;

    public void Post(Signals signal)
    {
        Interlocked.Or(ref _pending, (int)signal);
        _pipe.Notify();
    }

    public Signals TakeAll()
    {
        _pipe.Drain();
        return (Signals)Interlocked.Exchange(ref _pending, 0);
    }

    /// <summary>Takes one flag, and leaves the others for later.</summary>
    public bool Take(Signals signal) =>
        ((Signals)Interlocked.And(ref _pending, ~(int)signal) & signal) != Signals.None;

    /// <summary>Waits for the end of a stop that we asked for.</summary>
    /// <remarks>It may begin a moment after the call that asks for it: until then the terminal must not be taken.</remarks>
    public void AwaitContinue()
    {
        var end = Environment.TickCount64 + ContinueTimeout;
        while (!Take(Signals.Continue) && Environment.TickCount64 < end)
        {
            _pipe.Drain();
            Libc.IsReady(_pipe.ReadEnd, Libc.CanRead, (int)Math.Max(end - Environment.TickCount64, 0));
        }

        // What else was flagged meanwhile is met at the next wait.
        _pipe.Notify();
    }

    /// <summary>From now the program has two seconds to end by itself.</summary>
    public void EndSoon(int exitCode)
    {
        if (Interlocked.Exchange(ref _ending, 1) != 0)
        {
            return;
        }

        new Thread(() =>
        {
            if (!_ended.Wait(Grace))
            {
                _restore();
                Environment.Exit(exitCode);
            }
        })
        { IsBackground = true }.Start();
    }

    public void Dispose()
    {
        _ended.Set();
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    // Always cancelled: otherwise the runtime ends the program, or on SIGCONT puts back line settings of its own.
    private PosixSignalRegistration On(PosixSignal signal, Signals flag) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        if (ChildHasTerminal && flag is Signals.Interrupt or Signals.Quit or Signals.Suspend)
        {
            context.Cancel = flag != Signals.Suspend;
            return;
        }

        var exitCode = ExitCode(flag);
        if (exitCode != 0)
        {
            EndSoon(exitCode);
        }

        Post(flag);
    });

    private static int ExitCode(Signals signal) => signal switch
    {
        Signals.Hangup => 129,
        Signals.Interrupt => 130,
        Signals.Quit => 131,
        Signals.Terminate => 143,
        _ => 0,
    };
}
