using TestbedBudget.Core;
using TestbedBudget.Storage;

namespace TestbedBudget.TestSupport.Offices;

/// <summary>Fills a database with <see cref="OfficeCase"/>s, as their officers would have saved them; the same each time.</summary>
/// <remarks>
/// It writes through the store's own <see cref="Saving"/>, so that every column and total that the store keeps is right,
/// but in a few transactions: 10,000 cases take seconds.
/// <code>OfficeDatabase.Fill(path, cases: 10_000);</code>
/// </remarks>
public static class OfficeDatabase
{
    private const int CasesInTransaction = 1_000;

    public static void Fill(string path, int cases, int seed = 1)
    {
        var options = new StoreOptions { Path = path, User = "", Visitor = static () => new Visitor("", "host", 1, "start"), Clock = TimeProvider.System };
        using var database = DatabaseFile.Open(options);
        for (var first = 1; first <= cases; first += CasesInTransaction)
        {
            using var transaction = database.BeginWrite();
            for (var number = first; number < Math.Min(first + CasesInTransaction, cases + 1); number++)
            {
                Add(database, options, OfficeCase.Of(number, seed));
            }

            transaction.Commit();
        }
    }

    /// <summary>Adds one case of the caller's own.</summary>
    public static void Add(string path, Workbook workbook)
    {
        var options = new StoreOptions { Path = path, User = "anna", Visitor = static () => new Visitor("anna", "host", 1, "start"), Clock = TimeProvider.System };
        using var store = SqliteWorkbookStore.Open(options);
        if (store.Create(workbook, VersionKind.Created) is not CaseCreated)
        {
            throw new ArgumentException($"There is a case {workbook.Key} already.", nameof(workbook));
        }
    }

    private static void Add(Database database, StoreOptions options, OfficeCase stored)
    {
        var (workbook, cases) = (stored.Workbook, new Cases(database));
        var saving = new Saving(cases, new Versions(database), options with
        {
            User = User(workbook.Base.Header.Officer!),
            Clock = new StoppedClock(stored.ChangedAt),
        });
        var document = WorkbookJson.Write(workbook);
        saving.First(workbook, document, VersionKind.Imported, null);
        for (var version = 2; version <= stored.Versions; version++)
        {
            saving.Next(cases.Row(workbook.Key)!, workbook, document, VersionKind.Saved, null);
        }

        if (stored.State != CaseState.Draft)
        {
            saving.NextState(cases.Row(workbook.Key)!, stored.State, null);
        }
    }

    // "Åsa Öberg" signs as asaob.
    private static string User(string officer) =>
        SwedishText.Folded(officer) is var folded && folded.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space
            ? $"{folded[..Math.Min(3, space)]}{folded[(space + 1)..Math.Min(folded.Length, space + 3)]}"
            : folded;

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
