using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What is done with a paste outside of a text field: a memo becomes a case, wherever it is pasted.</summary>
public static class PasteIn
{
    public static Step Start(Model model, Pasted paste)
    {
        if (model.WhyNoStore is { } reason)
        {
            return model.Say(reason);
        }

        if (paste.Truncated)
        {
            return model.Say(model.Texts.Intake.PasteTooLong);
        }

        return MemoReader.Read(paste.Text) is UnreadableMemo { Errors: [NoTables or EmptyText, ..] }
            ? model.Say(model.Texts.Intake.NotAMemo)
            : Ask(model, paste.Text);
    }

    // Asked about: what was pasted is never acted on by itself.
    private static Step Ask(Model model, string text) => model.Push(new ConfirmLayer(
        model.Texts.Cases.PasteAsks(text.Count('\n') + 1, isMemo: true),
        below => ImportMemo.Start(below, text, model.Texts.Cases.PasteTitle)));
}
