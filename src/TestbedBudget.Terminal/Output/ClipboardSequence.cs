using System.Buffers.Text;
using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>OSC 52: text for the clipboard of the machine that the terminal runs on.</summary>
internal static class ClipboardSequence
{
    /// <summary>In bytes of UTF-8. xterm takes no more than this, and others less than 100,000 characters of base64.</summary>
    public const int Limit = 74_994;

    // screen drops longer strings of this kind.
    private const int ScreenChunk = 512;

    /// <summary>Null when the text is too large.</summary>
    public static byte[]? Of(string text, Multiplexer multiplexer)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        if (bytes.Length > Limit)
        {
            return null;
        }

        var encoded = new byte[Base64.GetMaxEncodedToUtf8Length(bytes.Length)];
        Base64.EncodeToUtf8(bytes, encoded, out _, out _);
        byte[] plain = [.. "\e]52;c;"u8, .. encoded, (byte)'\a'];
        return multiplexer switch
        {
            // Of these two tmux obeys the one that its settings allow.
            Multiplexer.Tmux => [.. plain, .. "\ePtmux;\e"u8, .. plain, .. "\e\\"u8],
            Multiplexer.Screen => InScreen(plain),
            _ => plain,
        };
    }

    private static byte[] InScreen(byte[] plain)
    {
        var wrapped = new ByteWriter();
        for (var start = 0; start < plain.Length; start += ScreenChunk)
        {
            wrapped.Append("\eP"u8);
            wrapped.Append(plain.AsSpan(start, Math.Min(ScreenChunk, plain.Length - start)));
            wrapped.Append("\e\\"u8);
        }

        return wrapped.Written.ToArray();
    }
}
