using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a list to choose from, and the whole of the chosen line where it is cut.</summary>
public static class PickPainter
{
    private const int WidestDialog = 110;

    public static void Paint(Painter painter, Texts texts, PickLayer pick)
    {
        var shown = pick.Shown();
        var width = Math.Min(painter.Width, WidestDialog);
        string[] intro = [.. pick.Intro.SelectMany(sentence => WordWrap.Lines(sentence, width - 4)).Take(Math.Max(0, painter.Height - 8))];
        var extra = intro.Length + (pick.Filter is null ? 0 : 1);
        var height = Math.Min(painter.Height, Math.Max(1, shown.Length) + 6 + extra);
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

        var room = Math.Max(1, box.Height - extra - 4);
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
            Whole(box, pick.Items[shown[index]]);
        }

        box.Short(0, box.Height - 1, box.Width, Keys(texts, pick, index, shown.Length), Theme.Quiet);
    }

    private static void Line(Painter box, PickItem item, int line, bool chosen)
    {
        var style = chosen ? Theme.Chosen : Theme.Plain;
        box.Fill(0, line, box.Width, ' ', style);
        box.Text(0, line, item.Mark, style);
        var (detail, room) = (TextWidth.Of(item.Detail), Room(box, item));
        box.Short(2, line, Math.Max(8, room), item.Text, style);
        if (room >= 8)
        {
            box.Right(box.Width, line, detail, item.Detail, style);
        }
    }

    // What the line cannot hold stands in the two lines under the list.
    private static void Whole(Painter box, PickItem item)
    {
        if (TextWidth.Of(item.Text) <= Math.Max(8, Room(box, item)))
        {
            return;
        }

        var line = box.Height - 3;
        foreach (var part in WordWrap.Lines(item.Text, box.Width).Take(2))
        {
            box.Short(0, line++, box.Width, part, Theme.Plain);
        }
    }

    private static int Room(Painter box, PickItem item) =>
        box.Width - 2 - (TextWidth.Of(item.Detail) is var detail and > 0 ? detail + 2 : 0);

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
