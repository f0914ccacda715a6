using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Writes what was found into a new database: each case whole or not at all.</summary>
internal sealed class SalvageWriting(SalvageReading read, Database whole)
{
    private readonly Cases _cases = new(whole);
    private readonly Versions _versions = new(whole);
    private readonly Drafts _drafts = new(whole);
    private int _caseCount;
    private int _versionCount;
    private int _draftCount;
    private int _lostDrafts;

    public SalvageReport Run()
    {
        foreach (var (id, found) in read.Cases)
        {
            var versions = read.Versions(found);
            if (versions.Count == 0)
            {
                _lostDrafts += found.Drafts.Count;
                continue;
            }

            using var transaction = whole.BeginWrite();
            var row = WriteCase(id, versions);
            foreach (var draft in found.Drafts)
            {
                _lostDrafts += WriteDraft(row, draft, versions) ? 0 : 1;
            }

            transaction.Commit();
        }

        using (var transaction = whole.BeginWrite())
        {
            read.Portfolio.WriteFrames(whole);
            transaction.Commit();
        }

        return new SalvageReport(
            _caseCount, _versionCount, _draftCount, Math.Max(0, read.VersionCount - _versionCount), read.LostDrafts + _lostDrafts);
    }

    private CaseRow WriteCase(long id, List<SalvagedVersion> versions)
    {
        var latest = versions[^1];

        // A damaged number can make two cases look like one: the second gets a key of its own.
        var workbook = _cases.Line(latest.Workbook.Key) is null
            ? latest.Workbook
            : latest.Workbook with { Key = $"~{id.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}"[..20] };
        var project = _cases.Insert(workbook, latest.Stamp);
        read.Portfolio.WriteCounted(whole, id, project, workbook, latest.Stamp.State);
        foreach (var (stamp, _, document) in versions)
        {
            _versions.Insert(project, stamp, document);
        }

        _caseCount++;
        _versionCount += versions.Count;
        return new CaseRow(project, workbook.Key, latest.Stamp.Number, latest.Stamp.State);
    }

    // Whether all of it is there again.
    private bool WriteDraft(CaseRow row, SalvagedDraft draft, List<SalvagedVersion> versions)
    {
        if (versions.Find(version => version.Stamp.Number == draft.BasedOn) is not { } start || _drafts.Open(row, draft.User) is not null)
        {
            return false;
        }

        var now = DateTimeOffset.UtcNow;
        var changes = read.Changes(draft, start.Workbook);
        var mark = _drafts.Insert(row, draft.BasedOn, draft.User, now);
        foreach (var change in changes)
        {
            mark = _drafts.Append(mark, Documents.Of(change, row.Key, whole), draft.User, now);
        }

        _drafts.Move(mark, Math.Clamp(draft.Position, 0, changes.Length), now);
        _draftCount++;
        return changes.Length == draft.Count;
    }
}
