using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A sentence that is longer than its line goes on in the next ones until the next key: what to do is often its end.</summary>
internal sealed record LongNotice(int Row, string Sentence, CellStyle Style)
{
    private const int MostLines = 4;

    public void Paint(Painter painter)
    {
        var width = painter.Width - 2;
        var lines = WordWrap.Lines(Sentence, width).ToArray();
        var count = Math.Min(Math.Min(lines.Length, MostLines), painter.Height);

        // In the last line of the screen it grows upwards.
        var first = Math.Min(Row, painter.Height - count);
        for (var i = 0; i < count; i++)
        {
            painter.Fill(0, first + i, painter.Width, ' ', Theme.Plain);
            painter.Short(1, first + i, width, i < count - 1 ? lines[i] : string.Join(' ', lines[i..]), Style);
        }
    }
}
