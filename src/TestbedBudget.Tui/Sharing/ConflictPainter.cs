using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the comparison of three: a line for each place, and under them the chosen one in full.</summary>
public static class ConflictPainter
{
    private const int Top = 4;
    private const int Detail = 6;

    /// <summary>From this width on all four values stand beside the place; below it, what it comes to.</summary>
    private const int WideTable = 76;

    private static readonly string[] Ways = ["put-on-top", "take-theirs", "save-copy", "choose-side", "help", "menu"];

    public static void Paint(Painter painter, Model model, ConflictLayer layer)
    {
        painter.Clear();
        TitleLine.Paint(painter, model);
        var texts = model.Texts.Sharing;
        painter.Short(1, 1, painter.Width - 2, texts.ConflictHead(layer.Saved.TheirVersion), Theme.Strong);
        if (model.Notice is { } notice)
        {
            painter.Notice(2, notice);
        }
        else
        {
            painter.Short(1, 2, painter.Width - 2, Counts(texts, layer), Theme.Plain);
        }

        var detail = painter.Height >= 16 ? Detail : 3;
        var room = Math.Max(1, painter.Height - Top - detail - 1);
        var columns = ConflictColumns.Of(painter.Width);
        columns.Row(painter, Top - 1, texts.Place, Heads(texts, layer), Theme.Head);
        var first = Math.Max(0, layer.Index - room + 1);
        for (var i = first; i < Math.Min(layer.Lines.Length, first + room); i++)
        {
            Line(painter, columns, layer.Lines[i], Top + i - first, i == layer.Index);
        }

        if (layer.Chosen is { } chosen)
        {
            Chosen(painter.Part(1, Top + room, painter.Width - 2, detail), texts, layer, chosen);
        }

        KeyLine.Paint(painter, painter.Height - 1, model, Ways);
    }

    private static string Counts(SharingTexts texts, ConflictLayer layer) =>
        texts.ConflictCounts(layer.Changes.Length, layer.Version, layer.Rebasing.Divergences.Count(divergence => divergence.IsClash));

    private static string[] Heads(SharingTexts texts, ConflictLayer layer) =>
        [texts.Version(layer.Version), texts.Mine, texts.Version(layer.Saved.TheirVersion.Number), texts.Becomes];

    private static void Line(Painter painter, ConflictColumns columns, ConflictLine line, int y, bool isChosen)
    {
        var style = isChosen ? Theme.Chosen : line.Mark switch
        {
            ConflictMark.Clash or ConflictMark.Refused or ConflictMark.Unmet => Theme.Strong,
            ConflictMark.Sum => Theme.Sum,
            _ => Theme.Plain,
        };
        painter.Fill(0, y, painter.Width, ' ', style);
        painter.Text(1, y, Mark(line.Mark), style);
        if (line.Mark == ConflictMark.Refused)
        {
            painter.Short(3, y, painter.Width - 4, $"{line.Place}: {line.Result}", style);
            return;
        }

        columns.Row(painter, y, line.Place, [line.Start, line.Mine, line.Theirs, line.Result], style);
    }

    private static string Mark(ConflictMark mark) => mark switch
    {
        ConflictMark.Refused => "x",
        ConflictMark.Clash => "!",
        ConflictMark.Unmet => "?",
        ConflictMark.Mine => "<",
        ConflictMark.Theirs => ">",
        ConflictMark.Alike => "=",
        _ => " ",
    };

    // What the columns cut stands here in full, as far as there is room.
    private static void Chosen(Painter part, SharingTexts texts, ConflictLayer layer, ConflictLine line)
    {
        part.Line(0);
        var holds = line.Divergence is { IsClash: true } clash ? layer.HoldsAt(clash.Aspect) : default;
        part.Short(0, 1, part.Width, $"{line.Place}: {texts.Meaning(line.Mark, layer.Saved.TheirVersion.By, holds)}", Theme.Strong);
        if (line.Mark == ConflictMark.Refused)
        {
            Words(part, 2, part.Height - 2, line.Result);
            return;
        }

        string[] labels = Heads(texts, layer);
        string[] values = [line.Start, line.Mine, line.Theirs, line.Result];
        if (part.Height < 6)
        {
            part.Short(0, 2, part.Width, string.Join(" · ", labels.Select((label, i) => $"{label}: {values[i]}")), Theme.Plain);
            return;
        }

        var width = labels.Max(label => TextWidth.Of(label)) + 1;
        for (var i = 0; i < labels.Length; i++)
        {
            part.Short(0, 2 + i, width, labels[i], Theme.Quiet);
            part.Short(width, 2 + i, part.Width - width, values[i].Replace('\n', ' '), i == 3 ? Theme.Strong : Theme.Plain);
        }
    }

    private static void Words(Painter part, int y, int room, string text)
    {
        foreach (var line in WordWrap.Lines(text, part.Width).Take(room))
        {
            part.Short(0, y++, part.Width, line, Theme.Plain);
        }
    }

    /// <summary>Where the place ends and how wide each value is; the first three values are left out where they do not fit.</summary>
    private readonly record struct ConflictColumns(int Place, int Value, bool OnlyResult)
    {
        public static ConflictColumns Of(int width)
        {
            var onlyResult = width < WideTable;
            var value = onlyResult ? Math.Min(16, width / 3) : Math.Clamp((width - 32) / 4, 11, 24);
            return new ConflictColumns(width - 4 - ((value + 1) * (onlyResult ? 1 : 4)), value, onlyResult);
        }

        public void Row(Painter painter, int y, string place, string[] values, CellStyle style)
        {
            painter.Text(3, y, MiddleShortening.Of(place, Place), style);
            var x = 3 + Place;
            for (var i = OnlyResult ? 3 : 0; i < values.Length; i++)
            {
                x += Value + 1;
                painter.Right(x, y, Value, TextWidth.Shorten(values[i].Replace('\n', ' '), Value), style);
            }
        }
    }
}
