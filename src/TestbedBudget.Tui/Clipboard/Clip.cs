using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What was copied or cut in the grid: what the cells held, what they showed, and which cells they were.</summary>
/// <param name="Key">The case that it is of: rows of others may have the same names.</param>
/// <param name="Rows">The cells row by row, all rows of one width; a selection of labels alone has none.</param>
/// <param name="Text">The same as it went to the user's own clipboard.</param>
/// <param name="IsCut">Pasting takes it away from where it stood.</param>
public sealed record Clip(string Key, ImmutableArray<ImmutableArray<ClipCell>> Rows, string Text, bool IsCut)
{
    public int Height => Rows.Length;
    public int Width => Rows.IsEmpty ? 0 : Rows[0].Length;

    public static Clip Of(CaseView shown, GridSelection selection, string text, bool isCut)
    {
        var rows = ImmutableArray.CreateBuilder<ImmutableArray<ClipCell>>();
        var table = shown.Sheet.Table(selection.Table);
        for (var index = selection.Top; index <= selection.Bottom && index < table.Rows.Length; index++)
        {
            var cells = ImmutableArray.CreateBuilder<ClipCell>();
            for (var column = Math.Max(0, selection.Left); column <= selection.Right; column++)
            {
                var row = table.Rows[index];
                cells.Add(new ClipCell(
                    new CellId(row.Row.Id, shown.Project.Timeline[column].Id), row.Row.Cells[column], row.Amounts[column]));
            }

            rows.Add(cells.ToImmutable());
        }

        return new Clip(shown.Workbook.Key, rows.ToImmutable(), text, isCut);
    }

    /// <summary>Rows as periods and periods as rows.</summary>
    public Clip Transposed() => this with
    {
        Rows = [.. Enumerable.Range(0, Width).Select(column => Rows.Select(row => row[column]).ToImmutableArray())],
    };

    /// <summary>Whether a paste is this clip, come back by way of the user's own clipboard.</summary>
    public bool IsTextOf(string pasted) => pasted.TrimEnd('\n') == Text.TrimEnd('\n');
}

/// <param name="Source">The cell it was, for formulas that move with it.</param>
/// <param name="Entry">What was typed in it.</param>
/// <param name="Shown">What it showed: a rule's amount where nothing was typed.</param>
public sealed record ClipCell(CellId Source, CellEntry? Entry, CellValue Shown);
