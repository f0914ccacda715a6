using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The first line: the case, and how its work is kept.</summary>
public static class TitleLine
{
    private const int ShortestName = 22;

    public static void Paint(Painter painter, Model model)
    {
        var open = model.Case!;
        painter.Fill(0, 0, painter.Width, ' ', Theme.Title);
        var header = open.Shown.Project.Header;
        var name = header.CaseNumber is { } number ? $"{number} {header.Title}" : header.Title;
        var room = Math.Max(painter.Width / 2, painter.Width - TextWidth.Of(name) - 4);
        var state = Others(model, open, State(model, open), room, painter.Width);
        var stateWidth = Math.Min(TextWidth.Of(state), Math.Max(room, painter.Width - ShortestName));
        painter.Short(1, 0, painter.Width - stateWidth - 4, name, Theme.Title.With(TextStyle.Bold));
        painter.Right(painter.Width - 1, 0, stateWidth, TextWidth.Shorten(state, stateWidth), Theme.Title);
        painter.Title($"{TextWidth.Visible(name)} – testbed-budget");
    }

    // How the work is kept is always said; what others do, as far as there is room, what matters most first.
    private static string Others(Model model, OpenCase open, string state, int room, int width)
    {
        if (open.Trial is not null || model.Looking is not null)
        {
            return state;
        }

        var most = Math.Max(room, width - ShortestName);
        foreach (var part in CaseStanding.Short(model.Texts, open, model.Surroundings.User))
        {
            // That there is a newer version is worth more of the name than the rest.
            var longer = $"{part} · {state}";
            state = TextWidth.Of(longer) <= most ? longer : state;
            most = room;
        }

        return state;
    }

    private static string State(Model model, OpenCase open) =>
        model.Trouble is not null ? model.Texts.Trouble.Mark
        : model.Surroundings.Damage is not null ? model.Texts.Store.DamagedMark
        : model.Looking is { } looking ? $"{looking.What}, {model.Texts.Screen.ReadOnly}"
        : open.Trial is { } trial ? model.Texts.WhatIf.State(trial.Name)
        : open.Workbook is { IsDecided: true, Decisions: [.., var decision] } ? Decided(model, open, decision)
        : open.IsReadOnly ? model.Texts.Screen.ReadOnly
        : !open.IsStored ? open.Position == 0 ? model.Texts.Screen.NotStored : model.Texts.Screen.ChangesNotStored(open.Position)
        : open.Position == 0 ? model.Texts.Screen.Version(open.Version)
        : model.Texts.Screen.ChangesSince(open.Position, open.Version);

    // What is decided here is everybody's when it is a version: until then the title says so.
    private static string Decided(Model model, OpenCase open, Decision decision)
    {
        var decided = model.Texts.WhatIf.DecidedOn(decision, open.Shown.IsChangedSinceDecision);
        return open is { IsStored: true, Position: > 0 } ? $"{decided} · {model.Texts.Screen.ChangesSince(open.Position, open.Version)}" : decided;
    }
}
