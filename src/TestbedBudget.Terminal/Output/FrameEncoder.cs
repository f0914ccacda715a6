namespace TestbedBudget.Terminal;

/// <summary>Painted frames in, bytes out: what turns the last frame on a terminal into the next.</summary>
public sealed class FrameEncoder(TerminalProfile profile)
{
    // Eight bytes on each side keep larger frames whole where the terminal knows it, and are ignored elsewhere.
    private const int LargeFrame = 1024;

    // A frame this small is drawn before anyone could see the cursor travel.
    private const int SmallFrame = 48;

    private readonly ByteWriter _body = new();
    private readonly ByteWriter _frame = new();
    private AnsiEncoder? _encoder;
    private Screen? _screen;
    private Screen? _wanted;
    private CellBuffer? _last;
    private bool _cursorShown;
    private string? _title;

    /// <summary>May be changed between frames: a terminal is recognised only after the first one.</summary>
    public TerminalProfile Profile
    {
        get;
        set => (field, _last) = (value, null);
    } = profile;

    /// <summary>Makes the next frame a whole one: nothing is known of the screen any more.</summary>
    public void Forget() => (_screen, _last, _title) = (null, null, null);

    /// <summary>The bytes of a frame; none if it looks like the last. They are valid until the next call.</summary>
    public ReadOnlyMemory<byte> Encode(CellBuffer frame)
    {
        _body.Clear();
        _frame.Clear();
        var encoder = _encoder ??= new AnsiEncoder(_body);
        if (_screen?.Size != frame.Size || _wanted is null)
        {
            (_screen, _wanted, _last) = (new Screen(frame.Size), new Screen(frame.Size), null);
            _cursorShown = true;
            encoder.Restart();
        }

        Load(frame, _screen, _wanted);
        new CellDiff(encoder).Send(_screen, _wanted);
        WriteTitle(frame.Title);
        var cursor = frame.Cursor is { } position && IsInside(position, frame.Size) ? frame.Cursor : null;
        if (cursor is { } place)
        {
            encoder.MoveTo(place.Column, place.Row, _screen.GlyphsOf(place.Row), _screen.StylesOf(place.Row));
        }

        Assemble(cursor is not null);
        return _frame.Written;
    }

    // Nearly all rows are painted as they were in the last frame: those are neither mapped nor compared again.
    private void Load(CellBuffer frame, Screen screen, Screen wanted)
    {
        var last = _last;
        _last ??= new CellBuffer(frame.Size);
        for (var row = 0; row < frame.Size.Rows; row++)
        {
            if (last?.HasSameRow(frame, row) == true)
            {
                wanted.Keep(row, screen);
            }
            else
            {
                wanted.Load(frame, row, Profile);
                _last.CopyRow(frame, row);
            }
        }
    }

    private static bool IsInside((int Column, int Row) position, Size size) =>
        position.Column >= 0 && position.Column < size.Columns && position.Row >= 0 && position.Row < size.Rows;

    private void Assemble(bool showCursor)
    {
        var large = _body.Length > LargeFrame && Profile.HasSynchronizedFrames;
        var hide = _cursorShown && (!showCursor || _body.Length > SmallFrame);
        if (large)
        {
            _frame.Append("\e[?2026h"u8);
        }

        if (hide)
        {
            _frame.Append("\e[?25l"u8);
        }

        _frame.Append(_body.Written.Span);
        if (showCursor && (hide || !_cursorShown))
        {
            _frame.Append("\e[?25h"u8);
        }

        if (large)
        {
            _frame.Append("\e[?2026l"u8);
        }

        _cursorShown = showCursor;
    }

    private void WriteTitle(string? title)
    {
        if (title is null || title == _title || !Profile.HasTitle)
        {
            return;
        }

        _title = title;
        _body.Append("\e]0;"u8);
        var glyphs = new GlyphReader(title);
        while (glyphs.MoveNext())
        {
            _body.AppendGlyph(glyphs.Glyph);
        }

        _body.Append((byte)'\a');
    }
}
