using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// What is done with text that the terminal pastes on the grid. Our own copy pastes as what was copied, one cell goes
/// to the edit line, a table is previewed, and a memo is asked about. Nothing of it is ever run as keys.
/// </summary>
public static class PasteInGrid
{
    public static Step Start(Model model, GridLayer grid, Pasted paste)
    {
        if (paste.Truncated)
        {
            return model.Say(model.Texts.Intake.PasteTooLong);
        }

        if (string.IsNullOrWhiteSpace(paste.Text))
        {
            return model.Say(model.Texts.Pastes.NothingToPaste);
        }

        if (model.Clip is { } clip && clip.IsTextOf(paste.Text))
        {
            return FileCommands.ReadOnly(model) is { } reason ? model.Say(reason) : ClipPaste.Paste(model);
        }

        if (LooksLikeMemo(paste.Text))
        {
            return PasteIn.Start(model, paste);
        }

        if (grid.Cursor.Column == GridCursor.Label && LabelPaste.Of(paste.Text) is { } labels)
        {
            return LabelPaste.Start(model, labels);
        }

        var line = paste.Text.Trim('\n', ' ');
        return line.Contains('\n') || line.Contains('\t')
            ? Preview(model, grid, paste.Text)
            : CellEditing.Start(model, grid, line.Trim(), EditMode.Enter);
    }

    private static Step Preview(Model model, GridLayer grid, string text)
    {
        if (FileCommands.ReadOnly(model) is { } reason)
        {
            return model.Say(reason);
        }

        // Out of a PDF one blank stands between columns and within numbers, and a page's copy may have a cell a line:
        // only the memo reader can tell them apart.
        var reading = text.AsSpan().IndexOfAny('\t', '|', ';') < 0 ? MemoReader.ReadTables(text, []) : null;
        return reading switch
        {
            ReadMemo read => Show(model, read),
            AmbiguousMemo open => ReadingsLayer.Ask(model, text, model.Texts.Cases.PasteTitle, open, MemoReader.ReadTables, Show),
            _ => Preview(model, grid.Cursor, TableReader.Read(text)),
        };

        Step Show(Model below, ReadMemo read) =>
            Preview(below, grid.Cursor, [.. Enum.GetValues<TableKind>().Select(kind => Table(below.Texts.Screen, read.Workbook, kind)).Where(table => !table.Rows.IsEmpty)]);
    }

    private static Step Preview(Model model, GridCursor cursor, ImmutableArray<PastedTable> tables) => tables.IsEmpty
        ? model.Say(model.Texts.Pastes.NothingToPaste)
        : model.Push(new PasteLayer(tables, cursor, PasteChoices.For(model.Shown().Project, tables)));

    // Its registry number, or a line of prose: a table has neither.
    private static bool LooksLikeMemo(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith("Dnr", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Diarienummer", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (!line.Contains('\t') && Words(line) >= 9)
            {
                return true;
            }
        }

        return false;
    }

    private static int Words(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var word in line.Split(' '))
        {
            words += line[word] is { Length: > 1 } text && char.IsLetter(text[0]) ? 1 : 0;
        }

        return words;
    }

    private static PastedTable Table(ScreenTexts texts, Workbook read, TableKind kind)
    {
        var (project, printed) = (read.Base, read.Printed?.Table(kind));
        var columns = Enumerable.Range(0, project.Timeline.Count)
            .Select(i => new PastedColumn(PastedColumnKind.Period, project.Timeline.Label(i), (project.Timeline[i].First, project.Timeline[i].Last)))
            .Append(new PastedColumn(PastedColumnKind.Total, texts.Total));
        var rows = project.Rows(kind).Select((row, i) => new PastedRow(
            i + 1,
            row.Label,
            row.IsHeading ? PastedRowKind.Heading : PastedRowKind.Amounts,
            [.. row.Cells.Select(cell => cell is AmountEntry typed ? SwedishNumber.Plain(typed.Amount.Kronor) : string.Empty), Total(row.Id)]));
        var sums = printed is { Rows.IsEmpty: false } && printed.Sums.Any(sum => sum is not null)
            ? [new PastedRow(0, kind == TableKind.Costs ? texts.SumCosts : texts.SumFinancing, PastedRowKind.Sum, [.. printed.Sums.Append(printed.Total).Select(Text)])]
            : ImmutableArray<PastedRow>.Empty;
        return new PastedTable(kind, null, HasHead: true, HasLabels: true, [.. columns], [.. rows, .. sums]);

        string Total(RowId id) => Text(printed?.Rows.FirstOrDefault(row => row.Row == id)?.Total);

        static string Text(Money? amount) => amount is { } known ? SwedishNumber.Plain(known.Kronor) : string.Empty;
    }
}
