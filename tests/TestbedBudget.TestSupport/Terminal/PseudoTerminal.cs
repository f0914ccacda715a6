using System.Diagnostics;
using System.Globalization;
using System.Text;
using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>A program in a pseudo-terminal that is its controlling one, seen through a <see cref="StrictScreen"/>.</summary>
/// <remarks>Nothing sleeps for a fixed time: tests wait until something is true, and fail with the screen if it never is.</remarks>
public sealed class PseudoTerminal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _gate = new();
    private readonly ManualResetEventSlim _reading = new(true);
    private readonly AutoResetEvent _changed = new(false);
    private readonly MemoryStream _output = new();
    private readonly Process _process;
    private readonly Thread _reader;
    private readonly int _slave;
    private readonly byte[] _found;
    private readonly string? _identity;
    private int _master;
    private volatile bool _stopped;
    private StrictScreenException? _broken;
    private long _mark;
    private long _lastOutput;
    private int _chunks;
    private int _queriesAnswered;

    private PseudoTerminal(Size size, IEnumerable<string> command, IReadOnlyDictionary<string, string> environment, string? identity)
    {
        (_master, _slave, var path) = PtyCalls.OpenPair();
        PtyCalls.Resize(_master, size.Columns, size.Rows);
        _found = PtyCalls.LineSettings(_slave);
        _identity = identity;
        Screen = new StrictScreen(size);
        var start = new ProcessStartInfo("/bin/sh") { UseShellExecute = false };
        start.ArgumentList.Add("-c");

        // Signals that whoever runs the tests ignores, as nohup does, are not for the program.
        start.ArgumentList.Add("pty=$1; shift; exec env --default-signal setsid --ctty -- \"$@\" <\"$pty\" >\"$pty\" 2>&1");
        start.ArgumentList.Add("sh");
        start.ArgumentList.Add(path);
        foreach (var argument in command)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment.Clear();
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start) ?? throw new InvalidOperationException("sh did not start");
        _reader = new Thread(ReadOutput) { IsBackground = true, Name = "pty reader" };
        _reader.Start();
    }

    /// <summary>Read it through <see cref="WaitFor"/> or after the program has ended: it is written by another thread.</summary>
    public StrictScreen Screen { get; }

    public int ProcessId => _process.Id;

    /// <summary>All bytes since the start.</summary>
    public byte[] Recorded
    {
        get
        {
            lock (_gate)
            {
                return _output.ToArray();
            }
        }
    }

    public long BytesSinceMark
    {
        get
        {
            lock (_gate)
            {
                return _output.Length - _mark;
            }
        }
    }

    /// <summary>When the last byte was read, as <see cref="Stopwatch.GetTimestamp"/> tells it; 0 before the first.</summary>
    public long LastOutputAt
    {
        get
        {
            lock (_gate)
            {
                return _lastOutput;
            }
        }
    }

    /// <summary>Reads of the master since the mark: no more than the program's writes, if it is given time between them.</summary>
    public int ChunksSinceMark
    {
        get
        {
            lock (_gate)
            {
                return _chunks;
            }
        }
    }

    /// <summary>Whether the line settings are those that the program found.</summary>
    public bool LineSettingsRestored => PtyCalls.LineSettings(_slave).AsSpan().SequenceEqual(_found);

    /// <summary>Starts a program. PATH, HOME, TERM and LANG are given to it unless the environment has its own.</summary>
    /// <remarks>The identity is answered to "what are you?", such as "\e[>0;136;0c"; null keeps silent.</remarks>
    public static PseudoTerminal Start(
        Size size,
        IEnumerable<string> command,
        IReadOnlyDictionary<string, string>? environment = null,
        string? identity = null)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin",
            ["HOME"] = Environment.GetEnvironmentVariable("HOME") ?? "/",
            ["TERM"] = "xterm-256color",
            ["LANG"] = "C.UTF-8",
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            all[name] = value;
        }

        return new PseudoTerminal(size, command, all, identity);
    }

    public PseudoTerminal Send(ReadOnlySpan<byte> bytes)
    {
        PtyCalls.Write(_master, bytes);
        return this;
    }

    /// <summary>Sends as much as the program takes while it runs: one that ends would leave a plain write waiting for ever.</summary>
    public PseudoTerminal SendWhileRunning(ReadOnlySpan<byte> bytes)
    {
        const int Chunk = 1024;
        while (!bytes.IsEmpty && !_process.HasExited)
        {
            if (PtyCalls.CanWrite(_master, 20))
            {
                var part = bytes[..Math.Min(Chunk, bytes.Length)];
                PtyCalls.Write(_master, part);
                bytes = bytes[part.Length..];
            }
        }

        return this;
    }

    public PseudoTerminal Type(string text) => Send(Encoding.UTF8.GetBytes(text));

    /// <summary>Keys as xterm sends them, all in one write.</summary>
    public PseudoTerminal Press(params ReadOnlySpan<string> keys)
    {
        var bytes = new List<byte>();
        foreach (var key in keys)
        {
            bytes.AddRange(KeyBytes.Of(key));
        }

        return Send([.. bytes]);
    }

    public PseudoTerminal Mark()
    {
        lock (_gate)
        {
            (_mark, _chunks) = (_output.Length, 0);
        }

        return this;
    }

    public PseudoTerminal Resize(Size size)
    {
        lock (_gate)
        {
            Screen.Resize(size);
            PtyCalls.Resize(_master, size.Columns, size.Rows);
        }

        return this;
    }

    public PseudoTerminal Signal(int number)
    {
        PtyCalls.Signal(_process.Id, number);
        return this;
    }

    /// <summary>Signals what the program has started: a shell's job.</summary>
    public PseudoTerminal SignalChildren(int number)
    {
        foreach (var child in File.ReadAllText($"/proc/{ProcessId}/task/{ProcessId}/children").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            PtyCalls.Signal(int.Parse(child, CultureInfo.InvariantCulture), number);
        }

        return this;
    }

    /// <summary>How often the program's threads have gone to sleep, and so been woken, since they began.</summary>
    public long Sleeps
    {
        get
        {
            const string Head = "voluntary_ctxt_switches:";
            return Directory.GetDirectories($"/proc/{ProcessId}/task")
                .SelectMany(StatusOf)
                .Where(line => line.StartsWith(Head, StringComparison.Ordinal))
                .Sum(line => long.Parse(line.AsSpan(Head.Length), NumberStyles.Any, CultureInfo.InvariantCulture));
        }
    }

    // A thread may end between being listed and being read.
    private static string[] StatusOf(string thread)
    {
        try
        {
            return File.ReadAllLines(Path.Combine(thread, "status"));
        }
        catch (IOException)
        {
            return [];
        }
    }

    /// <summary>Stops taking the program's output, as a link that hangs does.</summary>
    public void Stall() => _reading.Reset();

    public void Unstall() => _reading.Set();

    /// <summary>Hangs up. Nothing is read after that.</summary>
    public void CloseMaster()
    {
        _stopped = true;
        _reading.Set();
        _reader.Join();
        PtyCalls.Close(_master);
        _master = -1;
    }

    public PseudoTerminal WaitForText(string text) => WaitFor(screen => screen.Text.Contains(text, StringComparison.Ordinal), text);

    /// <summary>Waits until it is true of a whole frame; what is expected goes into the message otherwise.</summary>
    public PseudoTerminal WaitFor(Func<StrictScreen, bool> condition, string expected)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            lock (_gate)
            {
                if (_broken is not null)
                {
                    throw new StrictScreenException($"{_broken.Message}\n{Screen.Text}");
                }

                if (!Screen.Synchronized && condition(Screen))
                {
                    return this;
                }

                if (watch.Elapsed > Patience)
                {
                    throw new StrictScreenException($"expected {expected}, but the screen is\n{Screen.Text}");
                }
            }

            _changed.WaitOne(50);
        }
    }

    /// <summary>Waits until the text has been sent, whatever the program sends with it: for programs that are not ours.</summary>
    public PseudoTerminal WaitForOutput(string text)
    {
        var (sought, watch) = (Encoding.UTF8.GetBytes(text), Stopwatch.StartNew());
        while (Recorded.AsSpan().IndexOf(sought) < 0)
        {
            if (watch.Elapsed > Patience)
            {
                throw new StrictScreenException($"expected {text}, but the output is\n{Encoding.UTF8.GetString(Recorded)}");
            }

            _changed.WaitOne(50);
        }

        return this;
    }

    /// <summary>Waits until nothing has been sent for so long.</summary>
    public PseudoTerminal WaitForQuiet(TimeSpan quiet)
    {
        var began = Stopwatch.GetTimestamp();
        for (var rest = quiet; rest > TimeSpan.Zero; rest = quiet - Stopwatch.GetElapsedTime(Math.Max(began, LastOutputAt)))
        {
            Thread.Sleep(rest);
        }

        return this;
    }

    public int WaitForExit()
    {
        if (!_process.WaitForExit(Patience))
        {
            throw new StrictScreenException($"the program has not ended; the screen is\n{Screen.Text}");
        }

        // What it wrote last is still in the pseudo-terminal.
        while (_master >= 0 && !_stopped && _reading.IsSet && PtyCalls.CanRead(_master, 0))
        {
            _changed.WaitOne(10);
        }

        lock (_gate)
        {
            return _broken is null ? _process.ExitCode : throw _broken;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        if (_master >= 0)
        {
            CloseMaster();
        }

        PtyCalls.Close(_slave);
        _process.Dispose();
        _reading.Dispose();
        _changed.Dispose();
        _output.Dispose();
    }

    private void ReadOutput()
    {
        var buffer = new byte[65536];
        while (!_stopped)
        {
            _reading.Wait();
            if (!PtyCalls.CanRead(_master, 20))
            {
                continue;
            }

            lock (_gate)
            {
                var length = PtyCalls.Read(_master, buffer);
                if (length == 0)
                {
                    return;
                }

                Take(buffer.AsSpan(0, length));
            }

            _changed.Set();
        }
    }

    private void Take(ReadOnlySpan<byte> bytes)
    {
        _lastOutput = Stopwatch.GetTimestamp();
        _output.Write(bytes);
        _chunks++;
        try
        {
            Screen.Write(bytes);
        }
        catch (StrictScreenException error)
        {
            _broken ??= error;
        }

        while (_identity is not null && _queriesAnswered < Screen.Queries)
        {
            _queriesAnswered++;
            PtyCalls.Write(_master, Encoding.ASCII.GetBytes(_identity));
        }
    }
}
