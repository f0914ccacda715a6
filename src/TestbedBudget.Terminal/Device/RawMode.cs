namespace TestbedBudget.Terminal;

/// <summary>The line settings of the terminal: as they were found, and raw.</summary>
/// <remarks>They are opaque bytes here: their layout differs between systems, and only the C library need know it.</remarks>
internal sealed unsafe class RawMode
{
    // glibc's structure has 60 bytes.
    private const int Room = 128;

    private readonly int _descriptor;
    private readonly byte[] _found = new byte[Room];

    public RawMode(int descriptor)
    {
        _descriptor = descriptor;
        fixed (byte* found = _found)
        {
            if (Libc.GetAttributes(descriptor, found) != 0)
            {
                throw new TerminalUnavailableException(TerminalProblem.NotATerminal);
            }
        }
    }

    public void Enter()
    {
        var raw = stackalloc byte[Room];
        _found.AsSpan().CopyTo(new Span<byte>(raw, Room));
        Libc.MakeRaw(raw);
        Libc.SetAttributes(_descriptor, Libc.ApplyAfterOutput, raw);
    }

    /// <summary>Puts back what was found; how soon is one of the Apply values of <see cref="Libc"/>.</summary>
    public void Leave(int when)
    {
        fixed (byte* found = _found)
        {
            Libc.SetAttributes(_descriptor, when, found);
        }
    }
}
