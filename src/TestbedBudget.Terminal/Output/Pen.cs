namespace TestbedBudget.Terminal;

/// <summary>The style the terminal writes with now. It is kept across frames; only differences are sent.</summary>
/// <remarks>Parameters are separated by ';' only: some terminals print the form with ':'.</remarks>
internal sealed class Pen
{
    private const int MaxParameters = 16;

    private readonly int[] _change = new int[MaxParameters];
    private readonly int[] _anew = new int[MaxParameters];
    private ulong _packed;

    /// <summary>Whether what is written now looks as it should: of a blank only its background can be seen.</summary>
    public bool Shows(ulong glyph, ulong style) => _packed == style
        || (glyph == Glyph.Blank && CellStyle.LooksBlankAlike(_packed, style));

    /// <summary>After bytes that put the terminal's pen back themselves.</summary>
    public void Forget() => _packed = 0;

    public void Use(ulong style, ByteWriter output)
    {
        if (_packed == style)
        {
            return;
        }

        var (from, to) = (CellStyle.Unpack(_packed), CellStyle.Unpack(style));
        _packed = style;
        var change = Change(from, to, _change);
        var anew = Change(CellStyle.Plain, to, _anew, 1);
        _anew[0] = 0;
        if (style == 0)
        {
            output.Append("\e[m"u8);
        }
        else if (LengthOf(_anew.AsSpan(0, anew)) < LengthOf(_change.AsSpan(0, change)))
        {
            Write(_anew.AsSpan(0, anew), output);
        }
        else
        {
            Write(_change.AsSpan(0, change), output);
        }
    }

    private static int Change(CellStyle from, CellStyle to, int[] parameters, int count = 0)
    {
        var removed = from.Text & ~to.Text;
        var added = to.Text & ~from.Text;
        if ((removed & (TextStyle.Bold | TextStyle.Dim)) != TextStyle.None)
        {
            // 22 ends both, so that the one that stays is sent again.
            parameters[count++] = 22;
            added |= to.Text & (TextStyle.Bold | TextStyle.Dim);
        }

        count = AddFlag(removed, TextStyle.Italic, 23, parameters, count);
        count = AddFlag(removed, TextStyle.Underline, 24, parameters, count);
        count = AddFlag(removed, TextStyle.Reverse, 27, parameters, count);
        count = AddFlag(added, TextStyle.Bold, 1, parameters, count);
        count = AddFlag(added, TextStyle.Dim, 2, parameters, count);
        count = AddFlag(added, TextStyle.Italic, 3, parameters, count);
        count = AddFlag(added, TextStyle.Underline, 4, parameters, count);
        count = AddFlag(added, TextStyle.Reverse, 7, parameters, count);
        count = from.Foreground == to.Foreground ? count : AddColor(to.Foreground, 30, parameters, count);
        return from.Background == to.Background ? count : AddColor(to.Background, 40, parameters, count);
    }

    private static int AddFlag(TextStyle flags, TextStyle flag, int code, int[] parameters, int count)
    {
        if ((flags & flag) != TextStyle.None)
        {
            parameters[count++] = code;
        }

        return count;
    }

    // First is 30 for the foreground, 40 for the background.
    private static int AddColor(Color color, int first, int[] parameters, int count)
    {
        if (color.IsDefault)
        {
            parameters[count++] = first + 9;
        }
        else if (color.IsRgb)
        {
            parameters[count++] = first + 8;
            parameters[count++] = 2;
            parameters[count++] = color.Red8;
            parameters[count++] = color.Green8;
            parameters[count++] = color.Blue8;
        }
        else if (color.Index < 16)
        {
            parameters[count++] = color.Index < 8 ? first + color.Index : first + 60 + color.Index - 8;
        }
        else
        {
            parameters[count++] = first + 8;
            parameters[count++] = 5;
            parameters[count++] = color.Index;
        }

        return count;
    }

    private static int LengthOf(ReadOnlySpan<int> parameters)
    {
        var length = parameters.Length - 1;
        foreach (var parameter in parameters)
        {
            length += Digits.In(parameter);
        }

        return length - (parameters[0] == 0 ? 1 : 0);
    }

    private static void Write(ReadOnlySpan<int> parameters, ByteWriter output)
    {
        output.Append("\e["u8);
        for (var index = 0; index < parameters.Length; index++)
        {
            if (index > 0)
            {
                output.Append((byte)';');
            }

            // An empty first parameter is 0.
            if (parameters[index] != 0 || index > 0)
            {
                output.AppendNumber(parameters[index]);
            }
        }

        output.Append((byte)'m');
    }
}
