using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// The sums that the memo printed and its rows do not give: Enter goes there, b keeps the computed one, k moves the
/// difference into a cell so that the printed one holds.
/// </summary>
public static class StatedSums
{
    public static Step Open(Model model) => Open(model, 0);

    private static Step Open(Model model, int index)
    {
        ImmutableArray<StatedTotal> sums = [.. model.Shown().Findings.OfType<StatedTotal>()];
        var texts = model.Texts;
        return model.Push(new PickLayer(
            texts.Stated.Title,
            [.. sums.Select(sum => Item(texts, sum))],
            (below, chosen) => GoTo.Place(below, sums[chosen].At))
        {
            Empty = texts.Stated.None,
            Index = Math.Clamp(index, 0, Math.Max(0, sums.Length - 1)),
            Actions =
            [
                new PickAction(Key.Of('b'), texts.Stated.KeepComputed, (list, chosen) => Keep(list, sums[chosen], chosen)),
                new PickAction(Key.Of('k'), texts.Stated.MoveKrona, (list, chosen) => Choose(list, sums[chosen], chosen)),
            ],
        });
    }

    private static PickItem Item(Texts texts, StatedTotal sum) => new(
        texts.Findings.Of(sum).Sentence,
        sum.IsReviewed ? texts.Checks.Reviewed : texts.Findings.Name(sum.Severity),
        sum.Severity == Severity.Error ? "!" : " ");

    private static Step Keep(Model list, StatedTotal sum, int index)
    {
        if (FileCommands.ReadOnly(list) is { } reason)
        {
            return list.Say(reason);
        }

        return Reviewed(list, sum, list.Texts.Stated.ComputedHolds, index);
    }

    private static Step Reviewed(Model list, StatedTotal sum, string reason, int index)
    {
        var review = new Review(sum.Key, reason, list.Surroundings.User, list.Today);
        return Again(list.Pop().Apply(new ReviewFinding(review)), index + 1);
    }

    private static Step Choose(Model list, StatedTotal sum, int index)
    {
        var moves = KronaMove.For(list.Shown().Workbook, list.Shown().Sheet, sum);
        if (FileCommands.ReadOnly(list) is { } reason)
        {
            return list.Say(reason);
        }

        if (moves.IsEmpty)
        {
            return list.Push(new TextLayer(list.Texts.Stated.Title, [list.Texts.Findings.Of(sum).Sentence, list.Texts.Stated.NoCell]));
        }

        return moves[0].IsClean ? ChooseCell(list, moves, index) : ChooseWhichHolds(list, sum, moves, index);
    }

    // No cell makes all sums hold: either this one does, or those that a cell would break.
    private static Step ChooseWhichHolds(Model list, StatedTotal sum, ImmutableArray<KronaMove> moves, int index)
    {
        var texts = list.Texts.Stated;
        return list.Push(new PickLayer(
            texts.WhichHolds,
            [new PickItem(texts.ThisHolds(sum)), new PickItem(texts.OthersHold(sum))],
            (below, chosen) => chosen == 0 ? ChooseCell(below, moves, index) : Reviewed(below, sum, texts.OthersReason(sum), index)));
    }

    private static Step ChooseCell(Model list, ImmutableArray<KronaMove> moves, int index)
    {
        var texts = list.Texts.Stated;
        return list.Push(new PickLayer(
            texts.ChooseCell,
            [.. moves.Select(move => new PickItem(texts.Move(move), string.Empty, move.IsClean ? " " : "!"))],
            (below, chosen) => Again(below.Pop().Apply(moves[chosen].Edit), index)));
    }

    private static Step Again(Step step, int index)
    {
        var opened = Open(step.Model, index);
        return step with { Model = opened.Model };
    }
}
