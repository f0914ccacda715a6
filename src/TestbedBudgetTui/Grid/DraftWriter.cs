using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Knows where the open case's draft stands in the store, from one write to the next.</summary>
internal sealed class DraftWriter(IWorkbookStore store)
{
    private IWorkbookStore _store = store;
    private DraftMark? _mark;
    private bool _hasLeftOff;

    /// <summary>Where the draft stands as far as the store has answered.</summary>
    public DraftMark? Mark => _mark;

    /// <summary>Whether another window of the same user has changed the draft since it was read or written here.</summary>
    public bool IsBehind(string key) => _mark is { } mark && mark.Key == key && _store.Conflict(mark) is DraftChangedElsewhere;

    /// <summary>Goes on from here: the store, or the draft in it, is another one now.</summary>
    public void GoOnFrom(IWorkbookStore other, DraftMark mark)
    {
        _store = other;
        _mark = mark;
        MarkOpen();
    }

    public OpenedCase? Open(string name)
    {
        var opened = OpenUnmarked(name);
        if (opened is not null)
        {
            MarkOpen();
        }

        return opened;
    }

    /// <summary>Opens the case, and says what came of it.</summary>
    public Message Opened(string name) => Open(name) is { } opened ? new CaseOpened(opened) : new CaseMissing(name);

    /// <summary>Opens the case as <see cref="Open"/> does, and leaves it to <see cref="MarkOpen"/> to write that it is.</summary>
    public OpenedCase? OpenUnmarked(string name)
    {
        var opened = _store.Open(name);

        // Opened anew, the case holds what is being typed in this window, and not what is in another.
        var isAgain = opened is not null && _mark?.Key == opened.Draft.Key && !_hasLeftOff;
        _mark = opened?.Draft ?? _mark;
        return isAgain ? opened! with { LeftOff = null } : opened;
    }

    /// <summary>Tells the others which case is open here.</summary>
    public void MarkOpen()
    {
        if (_mark is { } mark)
        {
            Tell(mark.Key);
        }
    }

    public Message? Create(Workbook workbook, VersionKind kind)
    {
        if (_store.Create(workbook, kind) is CaseExists exists)
        {
            _mark = null;
            return new CreateAnswered(exists);
        }

        Open(workbook.Key);
        return null;
    }

    public Message? Append(Change change) => Kept(mark => _store.Append(mark, change));

    public Message? MoveTo(int position) => Kept(mark => _store.MoveTo(mark, position));

    public void LeaveOff(LeftOff? leftOff)
    {
        if (_mark is { } mark)
        {
            _store.LeaveOff(mark.Key, leftOff);
            _hasLeftOff = leftOff is not null;
        }
    }

    /// <summary>Kept work is in the draft: what is half-typed there is for this window too, when the case is opened again.</summary>
    public void TookBack(DraftMark draft) => _hasLeftOff |= _mark?.Key == draft.Key;

    public Message? Save(Workbook workbook, string? why)
    {
        if (_mark is not { } mark)
        {
            return null;
        }

        var outcome = _store.SaveDraft(mark, workbook, why);
        if (outcome is VersionSaved)
        {
            Open(mark.Key);
        }

        return new SaveAnswered(outcome, why);
    }

    /// <summary>What others have saved since the draft's base, to be compared; nothing is stored.</summary>
    public Message? Compare(Workbook mine)
    {
        if (_mark is not { } mark || _store.History(mark.Key) is not [var latest, ..])
        {
            return null;
        }

        var (start, theirs) = (_store.Version(mark.Key, mark.BasedOn)!, _store.Version(mark.Key, latest.Number)!);
        return new SaveAnswered(new SavedElsewhere(start, theirs, mine, latest), WasSaving: false);
    }

    /// <summary>Puts the draft on another version, and opens the case anew.</summary>
    public Message? Rebase(int onto, ImmutableArray<Change> changes) => Reopened(mark => _store.Rebase(mark, onto, changes));

    /// <summary>Sets the draft aside, and opens the case as its latest version is.</summary>
    public Message? Drop() => Reopened(_store.Drop);

    /// <summary>Stores the workbook as a case of its own and opens it; the draft that it was made from is set aside.</summary>
    public Message? StoreCopy(Workbook copy, string? why)
    {
        if (_store.Create(copy, VersionKind.Created, why) is CaseExists exists)
        {
            return new CopyRefused(exists);
        }

        // The copy is on disk: a draft that was changed elsewhere meanwhile stays as it is.
        if (_mark is { } mark)
        {
            _store.Drop(mark);
        }

        return Opened(copy.Key);
    }

    private Message? Reopened(Func<DraftMark, DraftOutcome> write)
    {
        if (Kept(write) is { } refused)
        {
            return refused;
        }

        return _mark is { } mark ? Opened(mark.Key) : null;
    }

    public void Close()
    {
        _mark = null;
        Tell(null);
    }

    private void Tell(string? key)
    {
        try
        {
            if (!_store.IsReadOnly)
            {
                _store.MarkOpen(key);
            }
        }
        catch (StoreException)
        {
            // The others do not hear of it. The next change meets the same fault, and its sentence says which.
        }
    }

    // A case that could not be stored has no draft: its changes stay on the screen until it can.
    private DraftRefused? Kept(Func<DraftMark, DraftOutcome> write)
    {
        if (_mark is not { } mark)
        {
            return null;
        }

        var outcome = write(mark);
        if (outcome is DraftKept kept)
        {
            _mark = kept.Draft;
            return null;
        }

        return new DraftRefused(outcome);
    }
}
