namespace TestbedBudget.Terminal;

/// <summary>
/// Writes to a descriptor where the descriptor stands. A file stream keeps a place of its own, so that two of them,
/// or another program before or after, write over each other where both go to one file.
/// </summary>
/// <exception cref="IOException">The write failed; its <see cref="Exception.HResult"/> is the system's number.</exception>
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
                    throw new IOException(null, error);
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
