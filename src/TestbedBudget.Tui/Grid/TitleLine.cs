using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The first line: the case, and how its work is kept.</summary>
public static class TitleLine
{
    public static void Paint(Painter painter, Model model)
    {
        var open = model.Case!;
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var header = open.Shown.Project.Header;
        var name = header.CaseNumber is { } number ? $"{number} {header.Title}" : header.Title;
        var state = State(model, open);
        var stateWidth = Math.Min(TextWidth.Of(state), Math.Max(painter.Width / 2, painter.Width - TextWidth.Of(name) - 4));
        painter.Short(1, 0, painter.Width - stateWidth - 4, name, Theme.Title.With(TextStyle.Bold));
        painter.Right(painter.Width - 1, 0, stateWidth, TextWidth.Shorten(state, stateWidth), Theme.Title);
        painter.Title($"{TextWidth.Visible(name)} – testbed-budget");
    }

    private static string State(Model model, OpenCase open) =>
        model.Trouble is not null ? model.Texts.Trouble.Mark
        : open.Trial is { } trial ? model.Texts.WhatIf.State(trial.Name)
        : open.Workbook is { IsDecided: true, Decisions: [.., var decision] } ? model.Texts.WhatIf.DecidedOn(decision)
        : open.IsReadOnly ? model.Texts.Screen.ReadOnly
        : !open.IsStored ? model.Texts.Screen.NotStored
        : open.Position == 0 ? model.Texts.Screen.Version(open.Version)
        : model.Texts.Screen.ChangesSince(open.Position, open.Version);
}
