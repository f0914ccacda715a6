using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What of a clip is pasted.</summary>
public enum ClipPart
{
    /// <summary>What was typed; formulas move with their cells as Excel moves them.</summary>
    Everything,

    /// <summary>The amounts as they were shown.</summary>
    Amounts,
}

/// <summary>Pastes a clip from the cursor on, as one undo step. What does not fit is said, never dropped silently.</summary>
public static class ClipPaste
{
    public static Step Paste(Model model) => From(model, model.Clip, ClipPart.Everything);

    public static Step PasteAmounts(Model model) => From(model, model.Clip, ClipPart.Amounts);

    public static Step PasteTransposed(Model model) => From(model, model.Clip?.Transposed(), ClipPart.Everything);

    public static string? WhyNot(Model model) =>
        FileCommands.ReadOnly(model) ?? (model.Clip is null ? model.Texts.Clips.NothingCopied(KeyLabel.Of(model, "copy")) : null);

    private static Step From(Model model, Clip? copied, ClipPart part)
    {
        // Another case's cells are not this one's, whatever their rows are called: nothing is emptied here, and no formula moves.
        var isOwn = copied?.Key == model.Case!.Key;
        var clip = isOwn || copied is null ? copied : copied with { IsCut = false };
        if (clip is not { Width: > 0 })
        {
            return part == ClipPart.Everything && clip is { IsCut: false, Text.Length: > 0 }
                ? LabelPaste.Start(model, [.. clip.Text.Split('\n')])
                : model.Say(model.Texts.Clips.OnlyLabels);
        }

        var (project, grid) = (model.Shown().Project, model.Grid());
        var target = Target(clip, grid.Selection);
        var pasted = new PastedClip(model.Shown(), clip, isOwn ? part : ClipPart.Amounts);
        for (var row = 0; row < target.Rows; row++)
        {
            for (var column = 0; column < target.Columns; column++)
            {
                pasted.Put(
                    clip.Rows[row % clip.Height][column % clip.Width],
                    new GridCursor(target.Table, target.Top + row, target.Left + column));
            }
        }

        var changes = pasted.Changes();
        var step = changes.IsEmpty ? model : model.Apply(new SetCells(changes));
        if (!changes.IsEmpty && !step.Made)
        {
            return step;
        }

        var shown = step.Model.Show(grid with { Cursor = new GridCursor(target.Table, target.Top, target.Left), Anchor = Corner(project, target), IsSelecting = false });
        return step with
        {
            Model = (shown with { Clip = clip.IsCut ? null : model.Clip }).Say(model.Texts.Clips.Pasted(changes.Length, pasted.Left)),
        };
    }

    // A selection that holds the clip a whole number of times is filled with it, as Excel does.
    private static GridSelection Target(Clip clip, GridSelection selection)
    {
        var left = Math.Max(0, selection.Left);
        var columns = selection.Right - left + 1;
        var fills = selection.Rows % clip.Height == 0 && columns > 0 && columns % clip.Width == 0 && !clip.IsCut;
        return fills
            ? selection with { Left = left }
            : new GridSelection(selection.Table, selection.Top, left, selection.Top + clip.Height - 1, left + clip.Width - 1);
    }

    private static GridCursor? Corner(Project project, GridSelection target) => target.IsOneCell ? null
        : new GridCursor(target.Table, target.Bottom, target.Right).Within(project);
}

/// <summary>What could not be pasted, by why.</summary>
public readonly record struct LeftOut(int Outside, int Locked, int OnHeadings, int Errors);

/// <summary>The cells that a clip changes while it is laid on the tables.</summary>
internal sealed class PastedClip(CaseView shown, Clip clip, ClipPart part)
{
    private readonly Project _project = shown.Project;
    private readonly List<CellChange> _changes = [];
    private readonly HashSet<CellId> _targets = [];

    public LeftOut Left { get; private set; }

    public void Put(ClipCell cell, GridCursor at)
    {
        var isBlank = cell is { Entry: null, Shown.IsBlank: true };
        if (at.Column >= _project.Timeline.Count || at.RowIn(_project) is not { } row)
        {
            Left = isBlank ? Left : Left with { Outside = Left.Outside + 1 };
            return;
        }

        if (row.IsHeading)
        {
            Left = isBlank ? Left : Left with { OnHeadings = Left.OnHeadings + 1 };
            return;
        }

        var target = new CellId(row.Id, _project.Timeline[at.Column].Id);
        _targets.Add(target);
        if (!TryEntry(cell, target, out var entry))
        {
            Left = Left with { Errors = Left.Errors + 1 };
            return;
        }

        if (IsThere(entry, cell, row, at))
        {
            return;
        }

        if (_project.Timeline[at.Column].Actual)
        {
            Left = Left with { Locked = Left.Locked + 1 };
            return;
        }

        _changes.Add(new CellChange(target, entry));
    }

    /// <summary>What changes; after a cut the cells that were left are emptied too.</summary>
    public ImmutableArray<CellChange> Changes()
    {
        if (!clip.IsCut || _changes.Count == 0)
        {
            return [.. _changes];
        }

        var left = clip.Rows.SelectMany(row => row).Select(cell => cell.Source)
            .Where(source => !_targets.Contains(source) && _project.Entry(source) is not null
                && !_project.Timeline[_project.Timeline.IndexOf(source.Period)].Actual)
            .Select(source => new CellChange(source, null));
        return [.. left, .. _changes];
    }

    // An error has no amount to paste.
    private bool TryEntry(ClipCell cell, CellId target, out CellEntry? entry)
    {
        entry = cell.Entry is AmountEntry || (cell.Entry is not null && clip.IsCut && part == ClipPart.Everything) ? cell.Entry
            : part == ClipPart.Everything && cell.Entry is FormulaEntry formula && Distance(cell.Source, target) is var (rows, periods)
                ? new FormulaEntry(formula.Formula.Moved(rows, periods, _project))
            : cell.Shown.Amount is { } amount ? new AmountEntry(amount)
            : null;
        return entry is not null || !cell.Shown.IsError;
    }

    // A rule's amount laid on a cell whose rule gives the same stays with the rule.
    private bool IsThere(CellEntry? entry, ClipCell cell, Row row, GridCursor at) => row.Cells[at.Column] is { } typed
        ? typed.Equals(entry)
        : entry is null || (cell.Entry is null && shown.Sheet.Table(at.Table).Rows[at.Index].Amounts[at.Column] == cell.Shown);

    private (int Rows, int Periods)? Distance(CellId source, CellId target)
    {
        var (from, to) = (RowNumbers.IndexOf(_project, source.Row), RowNumbers.IndexOf(_project, target.Row));
        var (first, second) = (_project.Timeline.IndexOf(source.Period), _project.Timeline.IndexOf(target.Period));
        return from < 0 || first < 0 ? null : (to - from, second - first);
    }
}
