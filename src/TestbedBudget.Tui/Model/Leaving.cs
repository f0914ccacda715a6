using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What is remembered of the open case when it is left, so that it opens where it was.</summary>
public static class Leaving
{
    /// <summary>Asks before changes go that no case in the database holds: another case has the Dnr of this one.</summary>
    public static Step Asked(Model before, Step step) =>
        before is { Trouble: null, Case: { IsStored: false, IsReadOnly: false, Position: > 0 } open, Top: not ConfirmLayer }
        && (step.Model.Case?.Key != open.Key || step.Model is { Ended: true, EndedBy: null })
            ? before.Push(new ConfirmLayer(before.Texts.Cases.LeaveUnstored(open.Position), _ => step))
            : step;

    /// <summary>The program is told to end: also what is half-typed is kept.</summary>
    public static Step Ending(Model model)
    {
        var kept = SectionEditing.Ending(model);
        var tried = kept.Model.KeepTrial();
        var ended = (tried with { Effects = [.. kept.Effects, .. tried.Effects] }).Ended();
        if (model.Case is null)
        {
            return DialogPlace.Of(model, string.Empty) is { } typed ? ended.Then(new KeepTyped(typed)) : ended;
        }

        if (model.Case is not { IsReadOnly: false } open || kept.Effects.Any(effect => effect is LeaveOffAt) || Place(model) is not { } place)
        {
            return ended;
        }

        return open.IsStored || place.HalfTyped is not null || open.Position > 0 ? At(model, ended, place) : ended;
    }

    /// <summary>The user goes: what stands in a cell without an Enter stays half-typed.</summary>
    public static Step Left(Model model, Step step) =>
        model.Case is { IsReadOnly: false } open && !step.Effects.Any(effect => effect is LeaveOffAt) && Place(model) is { } place
        && (open.IsStored || place.HalfTyped is not null)
            ? At(model, step, place)
            : step;

    /// <summary>Where a case that is opened begins, and whether that is where it was left.</summary>
    public static GridCursor? Found(OpenCase open, LeftOff? left, out bool wasThere)
    {
        var place = (left is null ? null : LeftPlace.Read(left, open)) ?? LastChanged(open);
        wasThere = place is not null;
        return place;
    }

    // After a power cut only the last change says where the user was.
    private static GridCursor? LastChanged(OpenCase open)
    {
        if (open.Position == 0)
        {
            return null;
        }

        var (before, after) = ((open.Position == 1 ? open.Start : open.History[open.Position - 2].After).Base, open.Workbook.Base);
        foreach (var table in (ReadOnlySpan<TableKind>)[TableKind.Costs, TableKind.Financing])
        {
            var (old, rows) = (before.Rows(table), after.Rows(table));
            for (var i = 0; i < rows.Count; i++)
            {
                if (i >= old.Count || !ReferenceEquals(old[i], rows[i]))
                {
                    return new GridCursor(table, i, i < old.Count ? ChangedCell(old[i], rows[i]) : GridCursor.Label);
                }
            }
        }

        return null;
    }

    private static int ChangedCell(Row old, Row row)
    {
        for (var column = 0; column < Math.Min(old.Cells.Length, row.Cells.Length); column++)
        {
            if (old.Cells[column] != row.Cells[column])
            {
                return column;
            }
        }

        return GridCursor.Label;
    }

    // A case that no database holds is kept beside it.
    private static Step At(Model model, Step step, LeftOff place) =>
        model.Case!.IsStored ? step.Then(new LeaveOffAt(place))
        : Troubles.Work(model, place) is { } work ? step.Then(new KeepAside(work, null))
        : step;

    private static LeftOff? Place(Model model)
    {
        for (var i = model.Layers.Length - 1; i >= 0; i--)
        {
            if (model.Layers[i] is GridLayer grid)
            {
                var place = LeftPlace.Of(grid.Cursor, model.Case!);
                return DialogPlace.Of(model, place) ?? new LeftOff(place, grid.Editor?.Field.Text);
            }
        }

        return null;
    }
}
