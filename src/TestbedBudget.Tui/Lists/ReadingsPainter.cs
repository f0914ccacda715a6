using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a row as the text has it, and under it its readings in columns: those columns that differ.</summary>
internal static class ReadingsPainter
{
    private const int WidestBox = 120;
    private const int NarrowestLabel = 12;

    public static void Paint(Painter painter, Model model, ReadingsLayer layer)
    {
        var (texts, row) = (model.Texts.Readings, layer.Open);
        var width = Math.Min(painter.Width, WidestBox);
        var inner = width - 4;
        var head = WordWrap.Lines(texts.Head(layer.Source, row.Line, layer.Row + 1, layer.Rows.Length, row.Table), inner).ToArray();
        var printed = WordWrap.Lines($"\"{Printed(row)}\"", inner).Take(3).ToArray();
        var whole = WordWrap.Lines(Whole(row, layer.Index), inner).Take(4).ToArray();
        var least = head.Length + printed.Length + whole.Length + 7;
        var height = Math.Min(painter.Height, least + row.Readings.Length);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, texts.Title);
        var line = 0;
        foreach (var text in head)
        {
            box.Short(0, line++, box.Width, text, Theme.Strong);
        }

        foreach (var text in printed)
        {
            box.Short(0, line++, box.Width, text, Theme.Plain);
        }

        line++;
        var columns = Columns(row, box.Width);
        Line(box, line++, columns, string.Empty, i => row.Columns[i], Theme.Strong);
        var room = Math.Max(1, box.Height - line - whole.Length - 2);
        var first = Math.Clamp(layer.Index - room + 1, 0, Math.Max(0, row.Readings.Length - room));
        for (var i = first; i < Math.Min(row.Readings.Length, first + room); i++)
        {
            var reading = row.Readings[i];
            Line(box, line++, columns, reading.Label, column => Amount(reading.Cells[column]), i == layer.Index ? Theme.Chosen : Theme.Plain);
        }

        line = box.Height - 1 - whole.Length;
        foreach (var text in whole)
        {
            box.Short(0, line++, box.Width, text, Theme.Plain);
        }

        box.Short(0, box.Height - 1, box.Width, texts.Keys(layer.Rows.Length > 1, layer.Choices.Length), Theme.Quiet);
    }

    private static void Line(Painter box, int y, ImmutableArray<(int Column, int Width)> columns, string label, Func<int, string> cell, CellStyle style)
    {
        box.Fill(0, y, box.Width, ' ', style);
        var x = box.Width;
        foreach (var (column, width) in columns.Reverse())
        {
            box.Right(x, y, width, cell(column), style);
            x -= width + 1;
        }

        box.Short(1, y, Math.Max(1, x - 1), label, style);
    }

    // The columns in which readings differ, as many as fit; all of them where that leaves room.
    private static ImmutableArray<(int Column, int Width)> Columns(AmbiguousRow row, int room)
    {
        var all = Enumerable.Range(0, row.Columns.Length)
            .Select(column => (Column: column, Width: Math.Max(row.Columns[column].Length, row.Readings.Max(reading => Amount(reading.Cells[column]).Length)) + 1))
            .ToArray();
        if (all.Sum(column => column.Width + 1) + NarrowestLabel <= room)
        {
            return [.. all];
        }

        var left = room - NarrowestLabel;
        return [.. all.Where(column => row.Readings.Any(reading => reading.Cells[column.Column] != row.Readings[0].Cells[column.Column]))
            .TakeWhile(column => (left -= column.Width + 1) >= 0)];
    }

    private static string Whole(AmbiguousRow row, int index) => $"{row.Readings[index].Label}: " + string.Join(
        " · ", row.Readings[index].Cells.Select((cell, column) => $"{row.Columns[column]} {Amount(cell)}".Replace(' ', SwedishNumber.NoBreakSpace)));

    private static string Printed(AmbiguousRow row) => row.Text.Trim();

    private static string Amount(Money? amount) => amount is { } known ? Wording.Number(known) : "–";
}
