using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the date line over the cell's two lines, and the keys that work on it.</summary>
public static class DateLinePainter
{
    private const int DateAt = 1;
    private const int SayingAt = 2;

    private static readonly string[] Commands =
        ["next-pace", "compare", "solve", "keep-scenario", "split-costs", "who-pays", "scenarios", "adopt-scenario", "grant-page", "yearly-index"];

    public static void Paint(Painter painter, Model model, DateLine line)
    {
        var texts = model.Texts.WhatIf;
        painter.Fill(0, DateAt, painter.Width, ' ', Theme.Plain);
        painter.Fill(0, SayingAt, painter.Width, ' ', Theme.Plain);
        var mode = texts.Mode;
        painter.Right(painter.Width - 1, DateAt, TextWidth.Of(mode), mode, Theme.Strong);
        var end = painter.Width - TextWidth.Of(mode) - 2;

        var x = painter.Short(1, DateAt, end - 1, texts.EndDate + " ", Theme.Plain);
        painter.Text(x, DateAt, "[", Theme.Strong);
        var field = line.Typed ?? TextField.At(DateInput.Text(model.Shown().Project.Timeline.Last));
        var after = painter.Field(x + 1, DateAt, end - x - 2, field, line.Typed is null ? Theme.Chosen : Theme.Field);
        painter.Text(after, DateAt, "]", Theme.Strong);
        if (after + 2 < end)
        {
            painter.Short(after + 2, DateAt, end - after - 2, texts.Length(model.Case!), Theme.Plain);
        }

        if (model.Notice is { } notice)
        {
            painter.Notice(SayingAt, notice);
        }
        else if (DateLine.RowOf(model) is { } row)
        {
            painter.Short(1, SayingAt, painter.Width - 2, DateLine.Follows(model, row), Theme.Quiet);
        }

        KeyLine.Paint(painter, painter.Height - 1, model, texts.DateMoves, Commands);
    }
}
