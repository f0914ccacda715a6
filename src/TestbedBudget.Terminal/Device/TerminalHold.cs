namespace TestbedBudget.Terminal;

/// <summary>Holds the terminal in raw mode and on its other screen, and gives it back exactly once, from any thread.</summary>
internal sealed class TerminalHold(TerminalDevice device, RawMode lines, bool simple)
{
    private const int Free = 0;
    private const int Raw = 1;
    private const int Shown = 2;

    // How long a stalled link may delay the way out, in milliseconds.
    private const int Patience = 1000;
    private const int EmergencyPatience = 200;

    private readonly Lock _gate = new();
    private readonly byte[] _leave = TerminalModes.Leave(simple);
    private byte[] _enter = [];
    private int _state = Free;

    /// <summary>Replies or mouse reports may be on their way: they must not end up in the shell's command line.</summary>
    public bool ExpectsInput { get; set; }

    public bool IsFree => Volatile.Read(ref _state) == Free;

    /// <summary>The other screen comes with the first bytes that are shown, in the same write.</summary>
    public void Take(bool mouse)
    {
        lines.Enter();
        _enter = TerminalModes.Enter(mouse, !simple);
        Volatile.Write(ref _state, Raw);
    }

    /// <summary>Writes, unless the terminal has been given back; false when it is gone.</summary>
    public bool Show(ReadOnlyMemory<byte> bytes)
    {
        lock (_gate)
        {
            if (Interlocked.CompareExchange(ref _state, Shown, Raw) == Raw)
            {
                return device.Write(ByteWriter.Join(_enter, bytes.Span));
            }

            return IsFree || device.Write(bytes.Span);
        }
    }

    /// <summary>Restores everything. In an emergency nothing is waited for: the writer may be stuck.</summary>
    public void GiveBack(bool emergency)
    {
        var state = Interlocked.Exchange(ref _state, Free);
        if (state == Free)
        {
            return;
        }

        var patience = emergency ? EmergencyPatience : Patience;
        var entered = _gate.TryEnter(patience);
        try
        {
            if (state == Shown && Libc.IsReady(device.Output, Libc.CanWrite, patience))
            {
                device.Write(_leave);
            }

            lines.Leave(emergency ? Libc.ApplyNow : ExpectsInput ? Libc.ApplyAndDropInput : Libc.ApplyAfterOutput);
        }
        finally
        {
            if (entered)
            {
                _gate.Exit();
            }
        }
    }
}
