using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace TestbedBudget.Core;

/// <summary>What stands between the quotes of a JSON text.</summary>
internal static class JsonString
{
    public const int HexDigits = 4;

    private const byte Backslash = (byte)'\\';

    /// <summary>The text; null where it is none: bytes that are no UTF-8, or half a surrogate pair.</summary>
    /// <param name="utf8">Without its quotes, its escapes known to be right.</param>
    public static string? Read(ReadOnlySpan<byte> utf8) =>
        utf8.IndexOf(Backslash) >= 0 ? ReadEscaped(utf8) : Utf8.IsValid(utf8) ? Encoding.UTF8.GetString(utf8) : null;

    /// <summary>Whether the text is this name, which is of ASCII and without escapes.</summary>
    public static bool Is(ReadOnlySpan<byte> utf8, string name)
    {
        if (utf8.IndexOf(Backslash) >= 0)
        {
            return ReadEscaped(utf8) == name;
        }

        if (utf8.Length != name.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (utf8[i] != name[i])
            {
                return false;
            }
        }

        return true;
    }

    private static string? ReadEscaped(ReadOnlySpan<byte> utf8)
    {
        var text = new StringBuilder(utf8.Length);
        while (utf8.IndexOf(Backslash) is >= 0 and var at)
        {
            if (!Append(text, utf8[..at]))
            {
                return null;
            }

            var escape = utf8[at + 1];
            utf8 = utf8[(at + 2)..];
            if (escape == 'u')
            {
                text.Append(Numbered(utf8[..HexDigits]));
                utf8 = utf8[HexDigits..];
            }
            else
            {
                text.Append(Escaped(escape));
            }
        }

        return Append(text, utf8) && text.ToString() is var whole && IsWhole(whole) ? whole : null;
    }

    private static char Escaped(byte escape) => escape switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)escape,
    };

    // Digit by digit: the library's way takes a hundredth of a start.
    private static char Numbered(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var digit in digits)
        {
            number = (16 * number) + (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return (char)number;
    }

    private static bool Append(StringBuilder text, ReadOnlySpan<byte> utf8)
    {
        var isValid = Utf8.IsValid(utf8);
        text.Append(isValid ? Encoding.UTF8.GetString(utf8) : null);
        return isValid;
    }

    // No half of a surrogate pair stands alone.
    private static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }
}
