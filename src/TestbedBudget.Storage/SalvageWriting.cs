using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Writes what was found into a new database: each case whole or not at all.</summary>
internal sealed class SalvageWriting(SalvageReading read, SalvagedPortfolio portfolio, Database whole)
{
    private readonly Cases _cases = new(whole);
    private readonly Versions _versions = new(whole);
    private readonly Drafts _drafts = new(whole);
    private int _written;

    public SalvageReport Run()
    {
        var draftCount = 0;
        foreach (var (id, numbers) in read.Versions)
        {
            using var transaction = whole.BeginWrite();
            var row = WriteCase(id, numbers);
            foreach (var draft in read.Drafts.Where(draft => draft.Case == id))
            {
                draftCount += WriteDraft(row, draft) ? 1 : 0;
            }

            transaction.Commit();
        }

        using (var transaction = whole.BeginWrite())
        {
            portfolio.WriteFrames(whole);
            transaction.Commit();
        }

        return new SalvageReport(read.Versions.Count, _written, draftCount, read.LostVersions, read.LostDrafts + read.Drafts.Count - draftCount);
    }

    private CaseRow WriteCase(long id, SortedDictionary<int, long> numbers)
    {
        var latest = read.Version(numbers.Values.Last());

        // A damaged number can make two cases look like one: the second gets a key of its own.
        var workbook = _cases.Line(latest.Workbook.Key) is null
            ? latest.Workbook
            : latest.Workbook with { Key = $"~{id.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}"[..20] };
        var project = _cases.Insert(workbook, latest.Stamp);
        portfolio.WriteCounted(whole, id, project, workbook, latest.Stamp.State);
        foreach (var version in numbers.Values)
        {
            var (stamp, _, document) = read.Version(version);
            _versions.Insert(project, stamp, document);
            _written++;
        }

        return new CaseRow(project, workbook.Key, latest.Stamp.Number, latest.Stamp.State);
    }

    private bool WriteDraft(CaseRow row, SalvagedDraft draft)
    {
        if (_drafts.Open(row, draft.User) is not null)
        {
            return false;
        }

        var now = DateTimeOffset.UtcNow;
        var mark = _drafts.Insert(row, draft.BasedOn, draft.User, now);
        foreach (var change in draft.Changes)
        {
            mark = _drafts.Append(mark, Documents.Of(change, row.Key, whole), draft.User, now);
        }

        _drafts.Move(mark, Math.Min(draft.Position, draft.Changes.Length), now);
        return true;
    }
}
