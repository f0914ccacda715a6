using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Offers the work that an earlier session could not store: take it back, later, or throw it away.</summary>
public static class FoundWorkLayer
{
    public static Step Open(Model model, ImmutableArray<FoundWork> found)
    {
        var texts = model.Texts.Trouble;
        return model.Push(new PickLayer(
            texts.FoundTitle,
            [.. found.Select(one => new PickItem(Words(texts, one.Kept)))],
            (below, index) => ((Step)below).Then(new TakeBack(found[index])))
        {
            Interrupts = true,
            Actions = [new PickAction(Terminal.Key.Parse("d"), texts.ThrowAway, (at, index) => AskToForget(at, found[index]))],
        });
    }

    private static string Words(TroubleTexts texts, KeptWork kept)
    {
        var header = kept.Work.Base.Base.Header;
        return texts.Found(kept.At.LocalDateTime, $"{header.CaseNumber} {header.Title}".TrimStart(), kept.Work.Position, DialogPlace.Words(kept.Work.LeftOff));
    }

    private static Step AskToForget(Model model, FoundWork found) => model.Pop().Push(new ConfirmLayer(
        model.Texts.Trouble.AskToForget(Words(model.Texts.Trouble, found.Kept)),
        below => ((Step)below).Then(new ForgetWork(found))));
}
