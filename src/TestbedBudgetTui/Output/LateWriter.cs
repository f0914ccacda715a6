using System.Text;
using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>Text to standard output or standard error, which is opened when there is something to say.</summary>
/// <remarks>Not the console's streams: whoever touches those sends bytes to the terminal that belong to no frame.</remarks>
internal sealed class LateWriter(int descriptor) : TextWriter
{
    private StreamWriter? _writer;

    // UTF-8 whatever the locale says: a memo that is redirected to a file must be.
    public override Encoding Encoding => field ??= new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public override string NewLine => "\n";

    private StreamWriter Writer => _writer ??= new StreamWriter(new DescriptorStream(descriptor), Encoding)
    {
        AutoFlush = true,
        NewLine = NewLine,
    };

    public override void Write(char value) => Writer.Write(value);

    public override void Write(char[] buffer, int index, int count) => Writer.Write(buffer, index, count);

    public override void Write(ReadOnlySpan<char> buffer) => Writer.Write(buffer);

    public override void Write(string? value) => Writer.Write(value);

    public override void WriteLine(string? value) => Writer.WriteLine(value);

    protected override void Dispose(bool disposing)
    {
        _writer?.Dispose();
        base.Dispose(disposing);
    }
}
