using TestbedBudget.Terminal;

namespace TestbedBudget.Tests.Terminal;

/// <summary>Frames as no program would paint them, each some steps away from the last.</summary>
internal sealed class RandomFrames(int seed, bool agreedWidthsOnly = false)
{
    private static readonly string[] Agreed =
        ["abc", "12 345", "Örebro län", "−1 899 876", "漢字", "한국", "カナ", "█▌│─┼", "…", "ß", "Ω", "Ж", " ", "          ", "x"];

    private static readonly string[] Doubtful =
        ["👍", "👨‍👩‍👧", "🇩🇪", "❤️", "e\u0301\u0323\u0308", "1️⃣", "👍🏽", "\U0001fae8", "각", "ก็", "a\u202eb", "\u200b", "☂", "①"];

    private readonly Random _random = new(seed);
    private readonly List<(int Column, int Row, string Text, CellStyle Style)> _marks = [];
    private int _scroll;

    public CellBuffer Next(Size size)
    {
        for (var count = _random.Next(4); count > 0; count--)
        {
            _marks.Add((_random.Next(-3, size.Columns), _random.Next(size.Rows + 20), Text(), Style()));
        }

        _scroll = _random.Next(3) == 0 ? Math.Max(0, _scroll + _random.Next(-6, 7)) : _scroll;
        if (_marks.Count > 60)
        {
            _marks.RemoveRange(0, _random.Next(50));
        }

        var buffer = new CellBuffer(size);
        for (var row = 1; row < size.Rows - 1; row++)
        {
            buffer.Write(0, row, $"row {row + _scroll} of the sheet", default);
            buffer.Write(size.Columns - 9, row, $"{(row + _scroll) * 991}", default);
        }

        foreach (var (column, row, text, style) in _marks)
        {
            buffer.Write(column, row - (row % 3 == 0 ? _scroll : 0), text, style);
        }

        buffer.Fill(_random.Next(size.Columns), _random.Next(size.Rows), _random.Next(9), _random.Next(3), ' ', Style());
        buffer.Restyle(_random.Next(size.Columns), _random.Next(size.Rows), _random.Next(12), Style());
        buffer.Cursor = _random.Next(2) == 0 ? null : (_random.Next(size.Columns), _random.Next(size.Rows));
        return buffer;
    }

    public Size NextSize() => new(_random.Next(10, 201), _random.Next(3, 61));

    private string Text()
    {
        var texts = agreedWidthsOnly || _random.Next(3) > 0 ? Agreed : Doubtful;
        return texts[_random.Next(texts.Length)] + (_random.Next(2) == 0 ? "" : Agreed[_random.Next(Agreed.Length)]);
    }

    private CellStyle Style() => _random.Next(3) == 0 ? CellStyle.Plain
        : new CellStyle(Colour(), Colour(), (TextStyle)(_random.Next(2) * _random.Next(32)));

    private Color Colour() => _random.Next(5) switch
    {
        0 => Color.Rgb((byte)_random.Next(256), (byte)_random.Next(256), (byte)_random.Next(256)),
        1 => Color.Palette((byte)_random.Next(256)),
        2 => Color.Palette((byte)_random.Next(16)),
        _ => Color.Default,
    };
}
