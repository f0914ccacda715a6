using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>A memo whose Dnr is a case's: its differences are taken in one by one, or it becomes a decision of the case.</summary>
public static class JoinMemo
{
    private static readonly ImmutableArray<JoinAs> Ways = [JoinAs.Differences, JoinAs.Next, JoinAs.Earlier];

    /// <summary>Whether the memo is of the case that is open.</summary>
    public static bool IsOfCase(Model model, Workbook read) =>
        model.Case is { } open && read.Base.Header.CaseNumber is { } number && number == open.Workbook.Base.Header.CaseNumber;

    /// <summary>Asks how the memo joins the open case.</summary>
    /// <param name="asNew">What reading it as a case of its own does.</param>
    public static Step Ask(Model model, Workbook read, Func<Model, Step> asNew) => model.Push(new PickLayer(
        model.Texts.MemoDifferences.AskTitle(read.Base.Header.CaseNumber!),
        [.. Ways.Select(way => new PickItem(model.Texts.MemoDifferences.Way(way))), new PickItem(model.Texts.MemoDifferences.ReadAsNew)],
        (below, index) => index == Ways.Length ? asNew(below) : Take(below, new Joining(below.Case!.Key, read, Ways[index]))));

    /// <summary>Asks the same of a stored case: it is opened when the answer needs it.</summary>
    public static Step AskStored(Model model, Workbook read, string key) => model.Push(new PickLayer(
        model.Texts.MemoDifferences.AskTitle(read.Base.Header.CaseNumber ?? key),
        [.. Ways.Select(way => new PickItem(model.Texts.MemoDifferences.Way(way)))],
        (below, index) => ((Step)(below with { Joining = new Joining(key, read, Ways[index]) })).ThenOpen(key)));

    /// <summary>Joins the memo that waits for the case that is open, as soon as nothing is being typed there.</summary>
    public static Step Now(Step step)
    {
        if (step.Model is not { Joining: { } joining, Looking: null, Layers: [GridLayer { Editor: null }], Case: { IsStored: true } open } || open.Key != joining.Key)
        {
            return step;
        }

        var taken = Take(step.Model with { Joining = null }, joining);
        return taken with { Effects = [.. step.Effects, .. taken.Effects] };
    }

    /// <summary>Joins the memo with the open case.</summary>
    public static Step Take(Model model, Joining joining)
    {
        if (FileCommands.ReadOnly(model) is { } reason)
        {
            return model.Say(reason);
        }

        var seeded = model.Case!.Trial is null ? model : model.LeaveTrial();
        var mine = seeded.Case!.Workbook;

        if (joining.As == JoinAs.Differences)
        {
            var all = MemoDifferences.Between(mine, joining.Read, NewId);
            return seeded.Push(new DifferencesLayer(all, [], 0));
        }

        var change = joining.As == JoinAs.Next ? MemoJoin.Next(mine, joining.Read, NewId) : MemoJoin.Earlier(joining.Read);
        var step = seeded.Apply(change);
        var shown = step.Model.Top is GridLayer grid ? step.Model.Show(grid) : step.Model;
        return step with { Model = step.Made ? shown.Say(shown.Texts.MemoDifferences.Joined(joining.As)) : shown };

        RowId NewId()
        {
            (var id, seeded) = seeded.NewRowId();
            return id;
        }
    }
}

/// <summary>A memo that waits for its case to be opened.</summary>
/// <param name="Key">The case.</param>
public sealed record Joining(string Key, Workbook Read, JoinAs As);

public enum JoinAs
{
    Differences,
    Next,
    Earlier,
}
