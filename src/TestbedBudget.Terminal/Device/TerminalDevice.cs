using System.Globalization;

namespace TestbedBudget.Terminal;

/// <summary>The descriptors of the terminal: standard input and output, or /dev/tty where they lead elsewhere.</summary>
internal sealed unsafe class TerminalDevice : IDisposable
{
    private const int MaxColumns = 1000;
    private const int MaxRows = 500;

    private readonly int _opened = -1;

    private TerminalDevice(int input, int output, int opened)
    {
        Input = input;
        Output = output;
        _opened = opened;
    }

    public int Input { get; }

    public int Output { get; }

    public static TerminalDevice Open()
    {
        var (input, output) = (Libc.IsTerminal(0) == 1, Libc.IsTerminal(1) == 1);
        if (input && output)
        {
            return new TerminalDevice(0, 1, -1);
        }

        var opened = Libc.Open("/dev/tty\0"u8, Libc.ReadWrite | Libc.NoControllingTerminal | Libc.CloseOnExec);
        return opened < 0
            ? throw new TerminalUnavailableException(TerminalProblem.NotATerminal)
            : new TerminalDevice(input ? 0 : opened, output ? 1 : opened, opened);
    }

    /// <summary>The size the system knows, else that of LINES and COLUMNS, else 80×24; within sane limits.</summary>
    public Size ReadSize(Func<string, string?> environment)
    {
        var measured = stackalloc ushort[4];
        var known = Libc.Control(Output, Libc.WindowSize, measured) == 0;
        int columns = known ? measured[1] : 0;
        int rows = known ? measured[0] : 0;
        return new Size(
            Math.Clamp(columns > 0 ? columns : Number(environment("COLUMNS"), 80), 1, MaxColumns),
            Math.Clamp(rows > 0 ? rows : Number(environment("LINES"), 24), 1, MaxRows));
    }

    /// <summary>Writes all of it, however slow the link; false when the terminal is gone.</summary>
    public bool Write(ReadOnlySpan<byte> bytes)
    {
        fixed (byte* first = bytes)
        {
            var done = 0;
            while (done < bytes.Length)
            {
                var count = Libc.Write(Output, first + done, (nuint)(bytes.Length - done));
                if (count > 0)
                {
                    done += (int)count;
                }
                else if (Libc.LastError == Libc.TryAgain)
                {
                    Libc.IsReady(Output, Libc.CanWrite, -1);
                }
                else if (Libc.LastError != Libc.Interrupted)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Reads what is there, at least one byte; 0 when the terminal is gone.</summary>
    public int Read(Span<byte> buffer)
    {
        fixed (byte* first = buffer)
        {
            while (true)
            {
                var count = Libc.Read(Input, first, (nuint)buffer.Length);
                if (count >= 0 || Libc.LastError is not (Libc.Interrupted or Libc.TryAgain))
                {
                    return (int)Math.Max(count, 0);
                }

                Libc.IsReady(Input, Libc.CanRead, -1);
            }
        }
    }

    public void Dispose()
    {
        if (_opened >= 0)
        {
            Libc.Close(_opened);
        }
    }

    private static int Number(string? text, int otherwise) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
            ? number
            : otherwise;
}
