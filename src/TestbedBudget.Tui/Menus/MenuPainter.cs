using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints the menu at the top of the screen: a line to choose in, and what the chosen line does.</summary>
public static class MenuPainter
{
    public static void Paint(Painter painter, Model model, MenuLayer menu)
    {
        var lines = menu.Lines(model);
        var title = menu.Chosen is { } chosen ? model.Texts.Commands.MenuName(chosen) : model.Texts.Commands.Of("menu").Label;
        var width = Math.Min(painter.Width, 64);
        var height = Math.Min(painter.Height, lines.Length + 4);
        var box = painter.Box(0, 0, width, height, "/ " + title);
        var room = Math.Max(1, box.Height - 2);
        var first = Math.Clamp(menu.Index - room + 1, 0, Math.Max(0, lines.Length - room));
        for (var i = first; i < Math.Min(lines.Length, first + room); i++)
        {
            Line(box, model, menu, lines[i], i, i - first);
        }

        box.Short(0, box.Height - 2, box.Width, About(model, menu), Theme.Plain);
        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.MenuKeys, Theme.Quiet);
    }

    private static void Line(Painter box, Model model, MenuLayer menu, MenuLine line, int index, int y)
    {
        var style = index == menu.Index ? Theme.Chosen : Theme.Plain;
        box.Fill(0, y, box.Width, ' ', style);
        box.Text(0, y, char.ToUpperInvariant(line.Letter).ToString(), style.With(TextStyle.Bold));
        box.Short(3, y, box.Width - 12, line.Label, style);
        if (line.LetterIndex >= 0)
        {
            box.Restyle(3 + TextWidth.Of(line.Label.AsSpan(0, line.LetterIndex)), y, 1, style.With(TextStyle.Underline | TextStyle.Bold));
        }

        if (menu.Chosen is { } chosen)
        {
            var command = MenuLayer.CommandsOf(model, chosen, model.Layers[^2].KeyPlace)[index];
            var key = command.Keys.IsEmpty || !command.HasKeysAt(model.Layers[^2].KeyPlace) ? string.Empty : KeyLabel.Of(command.Keys[0]);
            box.Right(box.Width, y, 10, key, style);
        }
    }

    // What a menu holds, or what a command does: the third line of the old panel.
    private static string About(Model model, MenuLayer menu)
    {
        var place = model.Layers[^2].KeyPlace;
        if (menu.Chosen is { } chosen)
        {
            var command = MenuLayer.CommandsOf(model, chosen, place)[menu.Index];
            return command.WhyNot(model.Pop()) ?? model.Texts.Commands.Of(command.Name).Help;
        }

        var next = MenuLayer.MenusOf(model, place)[menu.Index];
        return string.Join(", ", MenuLayer.CommandsOf(model, next, place).Select(command => model.Texts.Commands.Of(command.Name).Label));
    }
}
