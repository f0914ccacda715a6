using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>Writes versions, and keeps the list in step with them. Every method runs in the caller's transaction.</summary>
internal sealed class Saving(Cases cases, Versions versions, StoreOptions options)
{
    public void First(Workbook workbook, byte[] document, VersionKind kind, string? reason)
    {
        var stamp = Stamp(1, kind, reason, CaseProgress.After(CaseState.Draft, null, workbook));
        versions.Insert(cases.Insert(workbook, stamp), stamp, document);
    }

    /// <summary>What to compare when somebody has saved another workbook since the base; null when nobody has.</summary>
    public SavedElsewhere? Since(CaseRow row, int basedOn, Workbook mine) =>
        versions.Same(row.Id, basedOn, row.Version) ? null : new SavedElsewhere(
            versions.Required(row, basedOn),
            versions.Required(row, row.Version),
            mine,
            versions.Line(row.Id, row.Version)!);

    public VersionSaved Next(CaseRow row, Workbook mine, byte[] document, VersionKind kind, string? reason)
    {
        var state = CaseProgress.After(row.State, versions.Readable(row, row.Version), mine);
        var stamp = Stamp(row.Version + 1, kind, reason, state);
        versions.Insert(row.Id, stamp, document);
        cases.Update(row.Id, mine, stamp);
        return new VersionSaved(stamp.Number) { NewState = state == row.State ? null : state };
    }

    public VersionSaved NextState(CaseRow row, CaseState state, string? reason)
    {
        var stamp = Stamp(row.Version + 1, VersionKind.StateSet, reason, state);
        versions.Insert(row.Id, stamp, versions.Document(row.Id, row.Version)!);
        cases.UpdateState(row.Id, versions.Required(row, row.Version), stamp);
        return new VersionSaved(stamp.Number);
    }

    private VersionStamp Stamp(int number, VersionKind kind, string? reason, CaseState state) =>
        new(number, options.Clock.GetUtcNow(), options.User, kind, reason, state);
}
