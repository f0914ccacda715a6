using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Notes on a cell, a row and the case: written in a dialog, marked in the table, read on the line under the cell's.</summary>
public static class Notes
{
    public static bool IsOnRow(Project project, RowId row) => Find(project, row, null) is not null;

    public static bool IsOnCell(Project project, RowId row, int column) => Find(project, row, project.Timeline[column].Id) is not null;

    /// <summary>What is noted at the cursor: on the cell, or else on its row.</summary>
    public static string? Shown(Project project, GridCursor cursor) => cursor.RowIn(project) is not { } row ? null
        : (cursor.Column >= 0 ? Find(project, row.Id, project.Timeline[cursor.Column].Id) : null) ?? Find(project, row.Id, null);

    /// <summary>On the cell; on the row where the cursor stands on its label.</summary>
    public static Step AskHere(Model model)
    {
        var (cursor, project) = (model.Grid().Cursor, model.Shown().Project);
        return Ask(model, cursor.RowIn(project)!.Id, cursor.Column == GridCursor.Label ? null : project.Timeline[cursor.Column].Id);
    }

    public static Step AskRow(Model model) => Ask(model, model.Grid().Cursor.RowIn(model.Shown().Project)!.Id, null);

    public static Step AskCase(Model model) => Ask(model, null, null);

    /// <summary>All notes as a list; Enter goes to the place.</summary>
    public static Step Open(Model model)
    {
        var project = model.Shown().Project;
        return model.Push(new PickLayer(
            model.Texts.Tables.NotesTitle,
            [.. project.Notes.Select(note => new PickItem(note.Text, PlaceOf(model.Texts, project, note.Row, note.Period)))],
            (below, chosen) => GoTo(below, project, project.Notes[chosen]))
        {
            Filter = TextField.Empty,
            Empty = model.Texts.Tables.NoNotes,
        });
    }

    /// <summary>"Egen personal / 2026", "Egen personal", or the word for the case.</summary>
    public static string PlaceOf(Texts texts, Project project, RowId? row, PeriodId? period)
    {
        var label = row is { } id ? project.Find(id)?.Label ?? id.Value : texts.Tables.CaseWord;
        return period is { } column && project.Timeline.IndexOf(column) is var index and >= 0
            ? $"{label} / {project.Timeline.Label(index)}"
            : label;
    }

    private static Step Ask(Model model, RowId? row, PeriodId? period)
    {
        var project = model.Shown().Project;
        return model.Push(new FormLayer(
            $"{model.Texts.Tables.NoteWord}: {PlaceOf(model.Texts, project, row, period)}",
            [new TextInput("text", model.Texts.Tables.NoteText, TextField.At(Find(project, row, period) ?? string.Empty), model.Texts.Tables.NoteHint)],
            (below, values) => Find(project, row, period) == values.Text("text")
                ? below
                : below.Apply(new SetNote(new Note(row, period, values.Text("text") ?? string.Empty)))));
    }

    private static Step GoTo(Model model, Project project, Note note) => note.Row is { } row && RowNumbers.IndexOf(project, row) is var number and >= 0
        ? GridMoves.To(model, cursor => new GridCursor(
            number < project.Costs.Length ? TableKind.Costs : TableKind.Financing,
            number < project.Costs.Length ? number : number - project.Costs.Length,
            note.Period is { } period ? project.Timeline.IndexOf(period) : GridCursor.Label))
        : AskCase(model);

    private static string? Find(Project project, RowId? row, PeriodId? period)
    {
        foreach (var note in project.Notes)
        {
            if (note.Row == row && note.Period == period)
            {
                return note.Text;
            }
        }

        return null;
    }
}
