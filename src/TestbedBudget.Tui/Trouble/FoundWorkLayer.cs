using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Offers the work that an earlier session could not store: take it back, later, or throw it away.</summary>
public static class FoundWorkLayer
{
    public static Step Open(Model model, ImmutableArray<FoundWork> found)
    {
        // One dialog in which something was half-typed is simply there again, as one of a case is.
        if (found is [{ Kept.Typed: not null } typing] && Telling.IsCalm(model))
        {
            return Retyped(model, typing);
        }

        var texts = model.Texts.Trouble;
        return model.Interrupt(new PickLayer(
            texts.FoundTitle,
            [.. found.Select(one => new PickItem(Words(texts, one.Kept)))],
            (below, index) => found[index].Kept.Typed is null ? ((Step)below).Then(new TakeBack(found[index])) : Retyped(below, found[index]))
        {
            Actions = [new PickAction(Terminal.Key.Parse("d"), texts.ThrowAway, (at, index) => AskToForget(at, found[index]))],
        });
    }

    private static Step Retyped(Model model, FoundWork found)
    {
        var (typed, words) = (found.Kept.Typed!, DialogPlace.Words(found.Kept.Typed)!);
        return DialogPlace.Reopened(model, typed) is { } dialog
            ? ((Step)model.Interrupt(dialog).Say(model.Texts.Cases.HalfTyped(words))).Then(new ForgetWork(found))
            : Offering.Lay(model, words, found);
    }

    private static string Words(TroubleTexts texts, KeptWork kept)
    {
        if (kept.Work is not { } work)
        {
            return texts.Found(kept.At.LocalDateTime, DialogPlace.Words(kept.Typed) ?? string.Empty);
        }

        var header = work.Base.Base.Header;
        return texts.Found(kept.At.LocalDateTime, $"{header.CaseNumber} {header.Title}".TrimStart(), work.Position, DialogPlace.Words(work.LeftOff));
    }

    private static Step AskToForget(Model model, FoundWork found) => model.Pop().Push(new ConfirmLayer(
        model.Texts.Trouble.AskToForget(Words(model.Texts.Trouble, found.Kept)),
        below => ((Step)below).Then(new ForgetWork(found))));
}
