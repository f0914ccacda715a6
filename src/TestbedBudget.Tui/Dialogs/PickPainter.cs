using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a list to choose from, and the whole of the chosen line where it is cut.</summary>
public static class PickPainter
{
    private const int WidestDialog = 110;

    // Under the list, where there is room.
    private const int Gap = 2;

    public static void Paint(Painter painter, Texts texts, PickLayer pick)
    {
        var shown = pick.Shown();
        var width = Math.Min(painter.Width, WidestDialog);
        var cut = WholeLines(pick, shown, width - 4);
        var intro = Intro(pick.Intro, width - 4, Math.Max(0, painter.Height - 6 - Math.Min(cut, Gap)));
        var extra = intro.Length + (pick.Filter is null ? 0 : 1);
        var whole = cut > 0 ? cut : Math.Clamp(painter.Height - 6 - extra, 0, Gap);
        var height = Math.Min(painter.Height, Math.Max(1, shown.Length) + whole + 4 + extra);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, pick.Title);
        for (var i = 0; i < intro.Length; i++)
        {
            box.Text(0, i, intro[i], Theme.Strong);
        }

        if (pick.Filter is { } filter)
        {
            var x = box.Text(0, intro.Length, "> ", Theme.Strong);
            box.Field(x, intro.Length, box.Width - x, filter, Theme.Field);
        }

        var room = Math.Max(1, box.Height - extra - 2 - whole);
        var index = Math.Min(pick.Index, Math.Max(0, shown.Length - 1));
        var first = Math.Clamp(index - room + 1, 0, Math.Max(0, shown.Length - room));
        for (var i = first; i < Math.Min(first + room, shown.Length); i++)
        {
            Line(box, pick.Items[shown[i]], extra + i - first, i == index);
        }

        if (shown.IsEmpty)
        {
            box.Short(0, extra, box.Width, pick.Empty, Theme.Quiet);
        }
        else
        {
            Whole(box, pick.Items[shown[index]], whole);
        }

        box.Short(0, box.Height - 1, box.Width, Keys(texts, pick, index, shown.Length), Theme.Quiet);
    }

    // The last sentence says what matters most: the others make room for it, with a mark that there was more of them.
    private static string[] Intro(ImmutableArray<string> sentences, int width, int room)
    {
        string[] all = [.. sentences.SelectMany(sentence => WordWrap.Lines(sentence, width))];
        if (all.Length <= room || room == 0)
        {
            return all.Length <= room ? all : [];
        }

        string[] last = [.. WordWrap.Lines(sentences[^1], width)];
        var before = last.Length < room ? room - last.Length : room;
        return [.. all[..(before - 1)], TextWidth.Shorten(all[before - 1] + " …", width), .. before < room ? last : []];
    }

    private static void Line(Painter box, PickItem item, int line, bool chosen)
    {
        var style = chosen ? Theme.Chosen : Theme.Plain;
        box.Fill(0, line, box.Width, ' ', style);
        box.Text(0, line, item.Mark, style);
        var (detail, room) = (TextWidth.Of(item.Detail), Room(item, box.Width));
        box.Short(2, line, Math.Max(8, room), item.Text, style);
        if (room >= 8)
        {
            box.Right(box.Width, line, detail, item.Detail, style);
        }
    }

    // What the line cannot hold stands whole in the lines under the list; they are as many for every line, so that the list
    // stands still; none where every line stands whole.
    private static int WholeLines(PickLayer pick, ImmutableArray<int> shown, int width)
    {
        const int Most = 4, ManyItems = 500;
        var lines = 0;
        for (var i = 0; i < shown.Length && i < ManyItems && lines < Most; i++)
        {
            var item = pick.Items[shown[i]];
            lines = IsCut(item, width) ? Math.Max(lines, Math.Max(Gap, WordWrap.Lines(item.Text, width).Count())) : lines;
        }

        return Math.Min(lines, Most);
    }

    private static bool IsCut(PickItem item, int width) => TextWidth.Of(item.Text) > Math.Max(8, Room(item, width));

    private static void Whole(Painter box, PickItem item, int lines)
    {
        if (!IsCut(item, box.Width))
        {
            return;
        }

        var line = box.Height - 1 - lines;
        foreach (var part in WordWrap.Lines(item.Text, box.Width).Take(lines))
        {
            box.Short(0, line++, box.Width, part, Theme.Plain);
        }
    }

    private static int Room(PickItem item, int width) =>
        width - 2 - (TextWidth.Of(item.Detail) is var detail and > 0 ? detail + 2 : 0);

    private static string Keys(Texts texts, PickLayer pick, int index, int count)
    {
        var keys = texts.Dialogs.PickKeys;
        foreach (var action in pick.Actions)
        {
            keys += $"  {action.Key} {action.Word}";
        }

        return count > 1 ? $"{keys}  {index + 1}/{count}" : keys;
    }
}
