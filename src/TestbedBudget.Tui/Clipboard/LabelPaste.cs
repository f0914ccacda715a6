using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>
/// Labels alone, pasted in the label column: rows from the cursor on get them as their names, and what is left becomes
/// new rows under the table. One undo step; no amount is touched.
/// </summary>
public static class LabelPaste
{
    /// <summary>The labels of a text that is nothing else: a line each, at least two; null for any other text.</summary>
    public static ImmutableArray<string>? Of(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToImmutableArray();
        return lines.Length > 1 && lines.All(line => line.AsSpan().IndexOfAny('\t', '|', ';') < 0 && PastedWords.IsWords(line)) ? lines : null;
    }

    public static Step Start(Model model, ImmutableArray<string> labels)
    {
        if (FileCommands.ReadOnly(model) is { } reason)
        {
            return model.Say(reason);
        }

        var (grid, project) = (model.Grid(), model.Shown().Project);
        if (grid.Cursor.Column != GridCursor.Label)
        {
            return model.Say(model.Texts.Clips.LabelsInTheirColumn);
        }

        var (table, first) = (grid.Selection.Table, grid.Selection.Top);
        var rows = project.Rows(table);
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var (next, named, added) = (model, 0, 0);
        for (var i = 0; i < labels.Length; i++)
        {
            if (first + i < rows.Count)
            {
                named++;
                edits.Add(new RenameRow(rows[first + i].Id, labels[i]));
            }
            else
            {
                (var id, next) = next.NewRowId();
                edits.Add(new AddRow(new NewRows(() => id, labels[i]).Of(project, table, labels[i], isHeading: false, rows.Count - 1), rows.Count + added++));
            }
        }

        var step = next.Apply(new EditAll(edits.ToImmutable()));
        return !step.Made
            ? step
            : step with { Model = step.Model.Show(step.Model.Grid()).Say(model.Texts.Clips.LabelsPasted(named, added)) };
    }
}
