namespace TestbedBudget.Terminal;

/// <summary>A pipe to oneself: a byte in it ends a poll, from any thread and from signal handlers.</summary>
internal sealed unsafe class SelfPipe : IDisposable
{
    private readonly int _writeEnd;

    public SelfPipe()
    {
        var ends = stackalloc int[2];
        if (Libc.Pipe(ends, Libc.CloseOnExec | Libc.NonBlocking) != 0)
        {
            throw new IOException($"no pipe: error {Libc.LastError}");
        }

        (ReadEnd, _writeEnd) = (ends[0], ends[1]);
    }

    public int ReadEnd { get; }

    /// <summary>A full pipe is as good: the reader will wake.</summary>
    public void Notify()
    {
        byte one = 1;
        Libc.Write(_writeEnd, &one, 1);
    }

    public void Drain()
    {
        var buffer = stackalloc byte[64];
        while (Libc.Read(ReadEnd, buffer, 64) == 64)
        {
        }
    }

    public void Dispose()
    {
        Libc.Close(ReadEnd);
        Libc.Close(_writeEnd);
    }
}
