using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Puts kept work into a database: over nothing that is there, and twice the same as once.</summary>
public static class WorkReturn
{
    // Each time another window of the same user was faster.
    private const int MostTries = 5;

    /// <param name="store">Takes it.</param>
    /// <param name="kept">Work on a case.</param>
    /// <exception cref="StoreException">The database cannot take it yet; what was written of it is found and gone on from.</exception>
    public static WorkReturned Into(IWorkbookStore store, KeptWork kept)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return Once(store, kept);
            }
            catch (OvertakenException) when (tries < MostTries)
            {
                // Looked at anew.
            }
            catch (OvertakenException)
            {
                throw new StoreException(new StoreBusy(), kept.Database);
            }
        }
    }

    private static WorkReturned Once(IWorkbookStore store, KeptWork kept)
    {
        var work = kept.Work ?? throw new ArgumentException("No case was open.", nameof(kept));
        var (basedOn, isCopy) = (1, false);
        if (store.Create(work.Base, VersionKind.Imported) is CaseExists)
        {
            if (BaseIn(store, work) is { } version)
            {
                basedOn = version;
            }
            else
            {
                isCopy = true;
                work = work with { Base = Copy(work.Base) };
                store.Create(work.Base, VersionKind.Imported);
            }
        }

        var opened = store.Open(work.Key)!;
        if (opened.Draft.Id == 0 && IsSaved(store, work, basedOn, opened.Latest))
        {
            return new WorkReturned(opened.Draft, 0, isCopy);
        }

        var (draft, notMade) = opened.Draft.Id == 0
            ? (Moved(store, work.Changes.IsEmpty ? opened.Draft : Mark(store.Rebase(opened.Draft, basedOn, work.Changes)), work.Position), 0)
            : Joined(store, opened, kept, work, basedOn);
        if (work.LeftOff is not null)
        {
            store.LeaveOff(work.Key, work.LeftOff);
        }

        return new WorkReturned(draft, notMade, isCopy);
    }

    /// <summary>The version that the work counts from; null when the case is another one, or that version is not there.</summary>
    private static int? BaseIn(IWorkbookStore store, CaseWork work)
    {
        var number = Math.Max(work.BasedOn, 1);
        return store.Find(work.Key) is { } line && line.Key == work.Key
            && store.Version(work.Key, number) is { } version && WorkbookJson.Same(version, work.Base)
            ? number
            : null;
    }

    // It came back before, and was saved as a version since.
    private static bool IsSaved(IWorkbookStore store, CaseWork work, int basedOn, int latest)
    {
        var made = work.Changes[..work.Position].Aggregate(work.Base, (workbook, change) => change.ApplyTo(workbook).Workbook);
        return work.Position > 0
            && Enumerable.Range(basedOn + 1, latest - basedOn).Any(number => store.Version(work.Key, number) is { } version && WorkbookJson.Same(version, made));
    }

    private static (DraftMark Draft, int NotMade) Joined(IWorkbookStore store, OpenedCase opened, KeptWork kept, CaseWork work, int basedOn)
    {
        var inForce = opened.Changes[..opened.Draft.Position];
        var same = SameAtStart(inForce, work.Changes);
        var isUntouched = kept.Draft is { } known && known.Id == opened.Draft.Id && known.Stamp == opened.Draft.Stamp;
        if (opened.Draft.BasedOn != basedOn || (same < inForce.Length && !isUntouched))
        {
            return OnTop(store, opened, work.Changes[..work.Position], same);
        }

        var draft = Moved(store, opened.Draft, same);
        foreach (var change in work.Changes[same..])
        {
            draft = Mark(store.Append(draft, change));
        }

        return (Moved(store, draft, work.Position), 0);
    }

    // The draft has gone on elsewhere: what was made here comes after it, as far as it fits.
    private static (DraftMark Draft, int NotMade) OnTop(IWorkbookStore store, OpenedCase opened, ImmutableArray<Change> changes, int same)
    {
        var (draft, workbook, notMade) = (opened.Draft, opened.Current(), 0);
        foreach (var change in changes[Math.Min(same, changes.Length)..])
        {
            var (next, refusal) = change.ApplyTo(workbook);
            if (refusal is not null)
            {
                notMade++;
            }
            else if (!ReferenceEquals(next, workbook))
            {
                draft = Mark(store.Append(draft, change));
                workbook = next;
            }
        }

        return (draft, notMade);
    }

    private static int SameAtStart(ImmutableArray<DraftChange> stored, ImmutableArray<Change> kept)
    {
        var same = 0;
        while (same < stored.Length && same < kept.Length
            && ChangeJson.Write(stored[same].Change).AsSpan().SequenceEqual(ChangeJson.Write(kept[same])))
        {
            same++;
        }

        return same;
    }

    private static DraftMark Moved(IWorkbookStore store, DraftMark draft, int position) =>
        draft.Position == position ? draft : Mark(store.MoveTo(draft, position));

    private static DraftMark Mark(DraftOutcome outcome) => outcome is DraftKept kept ? kept.Draft : throw new OvertakenException("The draft was written to in between.");

    private static Workbook Copy(Workbook workbook)
    {
        var header = workbook.Base.Header with { CaseNumber = null };
        return workbook with { Key = CaseKey.For(header, Guid.NewGuid()), Base = workbook.Base with { Header = header } };
    }

    private sealed class OvertakenException(string message) : Exception(message);
}
