using System.Globalization;
using System.Text;
using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>A terminal that knows exactly the sequences we send, and throws on every other byte.</summary>
/// <remarks>It is stricter than terminals are: where they differ from each other, doing it at all is an error.</remarks>
public sealed class StrictScreen
{
    private readonly Func<Rune, int> _widthOf;
    private readonly SequenceReader _reader = new();
    private Page _page;
    private Page? _behind;
    private CellStyle _pen;
    private int _column;
    private int _row;
    private int _top;
    private int _bottom;
    private bool _atEdge;
    private (int Column, int Row) _cursorBehind;

    // From the setting of a region to the next character.
    private bool _scrolls;

    /// <summary>With a width function the terminal has another opinion than ours about doubtful glyphs.</summary>
    public StrictScreen(Size size, Func<Rune, int>? widthOf = null)
    {
        Size = size;
        _widthOf = widthOf ?? WidthOf;
        _page = new Page(size);
        _bottom = size.Rows - 1;
    }

    public Size Size { get; private set; }

    public bool IsAlternate => _behind is not null;

    public bool CursorVisible { get; private set; } = true;

    public bool Wraps { get; private set; } = true;

    public bool BracketedPaste { get; private set; }

    public bool Mouse { get; private set; }

    public bool Synchronized { get; private set; }

    public string Title { get; private set; } = "";

    public (int Column, int Row) Cursor => (_column, _row);

    public CellStyle Pen => _pen;

    /// <summary>What the clipboard was asked to hold, in order.</summary>
    public List<string> Copied { get; } = [];

    /// <summary>How often the terminal was asked what it is.</summary>
    public int Queries { get; private set; }

    /// <summary>Full repaints so far.</summary>
    public int Erasures { get; private set; }

    /// <summary>Whether everything is as a shell wants to find it.</summary>
    public bool IsRestored =>
        !IsAlternate && CursorVisible && Wraps && !BracketedPaste && !Mouse && !Synchronized && _pen == CellStyle.Plain
        && (_top, _bottom) == (0, Size.Rows - 1);

    /// <summary>The rows without spaces at their ends, and without empty rows at the end.</summary>
    public string Text =>
        string.Join('\n', Enumerable.Range(0, Size.Rows).Select(RowText)).TrimEnd('\n');

    public string RowText(int row) => _page.RowText(row);

    public string TextAt(int column, int row) => _page.Text[row, column];

    public CellStyle StyleAt(int column, int row) => _page.Styles[row, column];

    public void Resize(Size size)
    {
        _page = _page.Resized(size);
        _behind = _behind?.Resized(size);
        Size = size;
        (_top, _bottom) = (0, size.Rows - 1);
        (_column, _row) = (Math.Min(_column, size.Columns - 1), Math.Min(_row, size.Rows - 1));
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in bytes)
        {
            if (_reader.Take(value) is { } token)
            {
                Apply(token);
            }
        }
    }

    /// <summary>Fails with both screens unless this one shows the frame, cell for cell.</summary>
    public void ShouldShow(CellBuffer frame, TerminalProfile profile)
    {
        for (var row = 0; row < Size.Rows; row++)
        {
            if (RowText(row) != frame.RowText(row))
            {
                throw new StrictScreenException($"row {row} shows\n{RowText(row)}\nnot\n{frame.RowText(row)}\nof\n{frame}");
            }

            for (var column = 0; column < Size.Columns; column++)
            {
                var asked = Seen(frame.TextAt(column, row), profile.Reduce(frame.StyleAt(column, row)));
                var shown = Seen(TextAt(column, row), StyleAt(column, row));
                if (asked != shown && TextAt(column, row).Length > 0 && frame.TextAt(column, row).Length > 0)
                {
                    throw new StrictScreenException($"cell {column},{row} '{TextAt(column, row)}' is {shown}, not {asked}");
                }
            }
        }

        if (CursorVisible != frame.Cursor is not null || (frame.Cursor is { } cursor && cursor != Cursor))
        {
            throw new StrictScreenException($"the cursor is at {Cursor} ({CursorVisible}), not {frame.Cursor}");
        }
    }

    /// <summary>Of a blank only its background can be seen, unless it is underlined or reversed.</summary>
    private static CellStyle Seen(string text, CellStyle style)
    {
        var visible = style.Text & (TextStyle.Underline | TextStyle.Reverse);
        return text != " " ? style
            : new CellStyle(visible == TextStyle.None ? Color.Default : style.Foreground, style.Background, visible);
    }

    private static int WidthOf(Rune rune) =>
        CharUnicodeInfo.GetUnicodeCategory(rune.Value) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        || rune.Value is (>= 0x1160 and <= 0x11ff) or (>= 0xd7b0 and <= 0xd7ff)
            ? 0
            : TextWidth.Of(rune.ToString());

    private void Apply(Token token)
    {
        switch (token.Kind)
        {
            case TokenKind.Text:
                Print(new Rune(token.Value));
                break;
            case TokenKind.Control:
                Control((char)token.Value);
                break;
            case TokenKind.Escape:
                Escape(token.Text);
                break;
            case TokenKind.Csi:
                Csi(token.Text);
                break;
            case TokenKind.Osc:
                Osc(token.Text);
                break;
            default:
                throw new StrictScreenException($"unknown token {token}");
        }
    }

    private void Print(Rune rune)
    {
        var width = _widthOf(rune);
        _scrolls = false;
        if (width == 0)
        {
            _page.Append(_row, Math.Max(_column - 1, 0), rune.ToString());
            return;
        }

        if (_atEdge || _column + width > Size.Columns)
        {
            if (!Wraps)
            {
                throw new StrictScreenException($"'{rune}' is printed past the last column of row {_row}\n{Text}");
            }

            _column = 0;
            LineFeed();
        }

        _page.Put(_row, _column, rune.ToString(), width, _pen);
        _column += width;
        _atEdge = _column == Size.Columns;
        _column -= _atEdge ? 1 : 0;
    }

    private void Control(char control)
    {
        switch (control)
        {
            case '\r':
                (_column, _atEdge) = (0, false);
                break;
            case '\n':
                LineFeed();
                break;
            case '\b' when !_atEdge && _column > 0:
                _column--;
                break;
            case '\a' or '\t' when !IsAlternate:
                break;
            default:
                throw new StrictScreenException($"control {(int)control:x2} at {Cursor}");
        }
    }

    private void LineFeed()
    {
        _atEdge = false;
        if (_row != _bottom)
        {
            _row++;
            Require(_row < Size.Rows, "line feed below the last row");
            return;
        }

        Require(!IsAlternate || _scrolls, "line feed that scrolls without a region having been set for it");
        RequirePlain();
        _page.Scroll(_top, _bottom, 1);
    }

    private void Escape(string text)
    {
        switch (text)
        {
            case "M":
                RequirePlain();
                Require(_row == _top, "reverse line feed inside the region");
                _page.Scroll(_top, _bottom, -1);
                break;
            case ">" or "(B":
                break;
            default:
                throw new StrictScreenException($"unknown sequence ESC {text}");
        }
    }

    private void Csi(string text)
    {
        var (body, final) = (text[..^1], text[^1]);
        switch (final)
        {
            case 'h' or 'l' when body.StartsWith('?'):
                Mode(body, final == 'h');
                return;
            case 'c' when body is ">":
                Queries++;
                return;
            case 't' when body is "22;0" or "23;0":
                return;
        }

        var numbers = body.Length == 0 ? [] : Array.ConvertAll(body.Split(';'), Number);
        switch (final)
        {
            case 'm':
                _pen = Sgr.Apply(_pen, numbers);
                break;
            case 'H':
                MoveTo(At(numbers, 1) - 1, At(numbers, 0) - 1);
                break;
            case 'G':
                MoveTo(At(numbers, 0) - 1, _row);
                break;
            case 'C':
                Require(!_atEdge, "relative move from the last column");
                MoveTo(_column + At(numbers, 0), _row);
                break;
            case 'K' when numbers is []:
                RequirePlain();
                _page.Erase(_row, _atEdge ? Size.Columns : _column, Size.Columns);
                break;
            case 'J' when numbers is [2] or []:
                RequirePlain();
                Erasures += numbers is [2] ? 1 : 0;
                _page.Clear(numbers is [2] ? 0 : _row);
                break;
            case 'r':
                Region(numbers);
                break;
            default:
                throw new StrictScreenException($"unknown sequence ESC [ {text}");
        }
    }

    private void Mode(string body, bool on)
    {
        switch (body)
        {
            case "?1049":
                Alternate(on);
                break;
            case "?7":
                Wraps = on;
                break;
            case "?25":
                CursorVisible = on;
                break;
            case "?2004":
                BracketedPaste = on;
                break;
            case "?1000":
                Mouse = on;
                break;
            case "?2026":
                Require(on != Synchronized || !on, "nested synchronized frames");
                Synchronized = on;
                break;
            case "?1006" or "?1002":
            case "?1" when !on:
                break;
            default:
                throw new StrictScreenException($"unknown mode {body} {on}");
        }
    }

    // The cursor of the usual page is kept while it is away.
    private void Alternate(bool on)
    {
        if (on && !IsAlternate)
        {
            (_page, _behind, _cursorBehind) = (new Page(Size), _page, (_column, _row));
        }
        else if (!on && _behind is not null)
        {
            (_page, _behind) = (_behind, null);
            MoveTo(Math.Min(_cursorBehind.Column, Size.Columns - 1), Math.Min(_cursorBehind.Row, Size.Rows - 1));
        }
    }

    private void Region(int[] numbers)
    {
        (_top, _bottom) = numbers is [] ? (0, Size.Rows - 1) : (At(numbers, 0) - 1, At(numbers, 1) - 1);
        Require(numbers is [] || (_top < _bottom && _bottom < Size.Rows), $"scroll region {_top}…{_bottom}");
        _scrolls = true;
        (_column, _row, _atEdge) = (0, 0, false);
    }

    private void Osc(string text)
    {
        if (text.StartsWith("0;", StringComparison.Ordinal))
        {
            Title = text[2..];
        }
        else if (text.StartsWith("52;c;", StringComparison.Ordinal))
        {
            Copied.Add(Encoding.UTF8.GetString(Convert.FromBase64String(text[5..])));
        }
        else
        {
            throw new StrictScreenException($"unknown sequence ESC ] {text}");
        }
    }

    private void MoveTo(int column, int row)
    {
        Require(
            column >= 0 && column < Size.Columns && row >= 0 && row < Size.Rows,
            $"move to {column},{row} outside the screen");
        (_column, _row, _atEdge) = (column, row, false);
    }

    // Terminals erase with different backgrounds unless the pen is plain.
    private void RequirePlain() => Require(!IsAlternate || _pen == CellStyle.Plain, $"erase or scroll with pen {_pen}");

    private static int At(int[] numbers, int index) => index < numbers.Length ? Math.Max(numbers[index], 1) : 1;

    private static int Number(string text) =>
        text.Length == 0 ? 0
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : throw new StrictScreenException($"parameter '{text}'");

    private static void Require(bool condition, string message)
    {
        if (!condition)
        {
            throw new StrictScreenException(message);
        }
    }
}
