using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>What the model asks of the store about versions, other users' drafts, and cases as wholes.</summary>
internal sealed class SharingEffects(IWorkbookStore store, DraftWriter drafts)
{
    /// <summary>The answer, or null when there is nothing to say.</summary>
    public Message? Answer(Effect effect)
    {
        switch (effect)
        {
            case SeeCase see:
                return See(see.Key);
            case ReadVersion read:
                return new VersionRead(read.Key, read.Number, store.Version(read.Key, read.Number));
            case ReadDraft read:
                return new DraftRead(read.Key, read.User, store.OpenDraftOf(read.Key, read.User));
            case TakeOverDraft take:
                return store.TakeOver(take.Key, take.User) is var outcome && outcome is DraftKept
                    ? drafts.Opened(take.Key)
                    : new TakeOverRefused(take.User, outcome);
            case DropDraft:
                return drafts.Drop();
            case RebaseDraft rebase:
                return drafts.Rebase(rebase.Onto, rebase.Changes);
            case CompareWithLatest compare:
                return drafts.Compare(compare.Mine);
            case StoreCopy copy:
                return drafts.StoreCopy(copy.Copy, copy.Why);
            case RestoreVersion restore:
                return new VersionRestored(
                    restore.Key,
                    restore.Number,
                    store.Save(restore.Key, restore.BasedOn, restore.Workbook, VersionKind.Restored, restore.Why));
            case SetCaseState set:
                return new StateAnswered(set.Key, set.State, store.SetState(set.Key, set.BasedOn, set.State));
            case PurgeCase purge:
                store.Purge(purge.Key);
                return new CasePurged(purge.Key);
            case ReadNotices:
                return new NoticesRead(store.Notices());
            case DismissNotice dismiss:
                store.Dismiss(dismiss.Notice);
                return null;
            default:
                throw new InvalidOperationException($"{effect.GetType().Name} is an effect that nobody does.");
        }
    }

    // Between the two looks the case can be gone: the second one says so.
    private CaseSeen See(string key) =>
        new(key, store.Find(key) is { } line ? new CaseNews(line, store.History(line.Key)) : null, drafts.IsBehind(key));
}
