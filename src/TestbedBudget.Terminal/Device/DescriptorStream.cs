namespace TestbedBudget.Terminal;

/// <summary>
/// Writes to a descriptor where the descriptor stands. A file stream keeps a place of its own, so that two of them,
/// or another program before or after, write over each other where both go to one file.
/// </summary>
/// <exception cref="DescriptorException">The write failed.</exception>
public sealed unsafe class DescriptorStream(int descriptor) : Stream
{
    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        fixed (byte* first = buffer)
        {
            for (var done = 0; done < buffer.Length;)
            {
                var count = Libc.Write(descriptor, first + done, (nuint)(buffer.Length - done));
                if (count >= 0)
                {
                    done += (int)count;
                }
                else if (Libc.LastError == Libc.TryAgain)
                {
                    Libc.IsReady(descriptor, Libc.CanWrite, -1);
                }
                else if (Libc.LastError is var error && error != Libc.Interrupted)
                {
                    throw new DescriptorException(descriptor, error);
                }
            }
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Every write is with the system already.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>The system took no more for the descriptor.</summary>
/// <param name="error">The system's number of what was wrong.</param>
public sealed class DescriptorException(int descriptor, int error) : IOException($"descriptor {descriptor}: error {error}", error)
{
    private const int BrokenPipe = 32;

    public int Descriptor => descriptor;

    /// <summary>Nobody reads on.</summary>
    public bool IsBrokenPipe => HResult == BrokenPipe;
}
