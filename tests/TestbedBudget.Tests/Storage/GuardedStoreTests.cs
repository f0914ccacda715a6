using System.Globalization;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Each page of a small database lost in turn under a store in use: it is read as before, or read only from then on.</summary>
public sealed class GuardedStoreTests : IDisposable
{
    private const int PageSize = 4096;
    private const int CaseCount = 4;

    private readonly TemporaryStore _files = new();
    private readonly byte[] _whole;
    private readonly Change _change;

    public GuardedStoreTests()
    {
        (var workbook, var changes) = DraftTests.Sample(2);
        _change = changes[1];
        var store = _files.Open();
        for (var i = 0; i < CaseCount; i++)
        {
            var other = i == 0 ? workbook : RandomWorkbook.Of(new Dice(i));
            var header = other.Base.Header with { CaseNumber = string.Create(CultureInfo.InvariantCulture, $"24RS{i}") };
            store.Create(other with { Key = header.CaseNumber, Base = other.Base with { Header = header } }, VersionKind.Created)
                .ShouldBeOfType<CaseCreated>();
        }

        DraftTests.Kept(store.Append(store.Open("24RS0")!.Draft, changes[0]));
        var copy = Path.Combine(_files.Folder, "copy.db");
        store.BackUpTo(copy);
        _files.Open(copy, "anna").Dispose();
        _whole = File.ReadAllBytes(copy);
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Where_the_file_is_sound_nothing_is_salvaged()
    {
        using var store = Open(_whole, out _);

        ReadAll(store).ShouldBe(CaseCount);
        store.Append(store.Open("24RS0")!.Draft, _change).ShouldBeOfType<DraftKept>();
        store.Damage.ShouldBeNull();
        store.IsReadOnly.ShouldBeFalse();
    }

    [Fact]
    public void What_can_be_read_is_read_and_a_file_that_proved_damaged_gets_nothing()
    {
        var (found, whole) = (0, 0);
        for (var page = 0; page < _whole.Length / PageSize; page++)
        {
            var bytes = (byte[])_whole.Clone();
            bytes.AsSpan(page * PageSize, PageSize).Clear();
            try
            {
                using var store = Open(bytes, out var path);
                whole += ReadAll(store) == CaseCount ? 1 : 0;
                if (store.Damage is { } damage)
                {
                    found++;
                    store.IsReadOnly.ShouldBeTrue();
                    SchemaTests.Fault(() => store.Create(RandomWorkbook.Of(new Dice(9)) with { Key = "~new" }, VersionKind.Created)).ShouldBe(damage);
                    SchemaTests.Fault(() => store.MarkOpen("24RS0")).ShouldBe(damage);
                    store.Dispose();
                    File.ReadAllBytes(path).ShouldBe(bytes);
                }
            }
            catch (StoreException wrong)
            {
                // The text of one version with a hole in it is the fault of that version alone; a case can be lost with its page.
                (wrong.Fault is StoreDamaged or StoredTextUnreadable or CaseGone).ShouldBeTrue(wrong.Message);
            }
        }

        // The pages of the versions take a case each; all others take nothing.
        found.ShouldBeGreaterThan(10);
        whole.ShouldBeGreaterThan((_whole.Length / PageSize) / 2);
    }

    [Fact]
    public void A_write_that_meets_the_damage_is_refused_and_ends_the_writing()
    {
        using var store = Open(_whole, out var path);
        var draft = store.Open("24RS0")!.Draft;
        using (var other = Database.Open(path, readOnly: false, TimeSpan.FromSeconds(1)))
        {
            other.Script("DROP TABLE decision");
        }

        SchemaTests.Fault(() => store.SaveDraft(draft, store.Open("24RS0")!.Current())).ShouldBeOfType<StoreDamaged>();

        store.IsReadOnly.ShouldBeTrue();
        SchemaTests.Fault(() => store.Append(draft, _change)).ShouldBeOfType<StoreDamaged>();
        store.Open("24RS0")!.Draft.Position.ShouldBe(1);
    }

    [Fact]
    public void Where_nothing_can_be_read_the_damage_is_the_answer()
    {
        var text = new string('x', 20_000);
        var wrong = Should.Throw<StoreException>(() => Open(System.Text.Encoding.UTF8.GetBytes(text), out _));

        wrong.Fault.ShouldBeOfType<StoreDamaged>();
    }

    private static int ReadAll(GuardedStore store)
    {
        var opened = 0;
        foreach (var order in Enum.GetValues<CaseOrder>())
        {
            store.List(CaseQuery.All with { Order = order });
        }

        foreach (var line in store.List(CaseQuery.All).Lines)
        {
            store.History(line.Key).ShouldNotBeEmpty();
            opened += store.Open(line.Key) is null ? 0 : 1;
        }

        store.Portfolio(PortfolioQuery.All);
        return opened;
    }

    private GuardedStore Open(byte[] bytes, out string path)
    {
        var file = Path.Combine(_files.Folder, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(file, bytes);
        path = file;
        return GuardedStore.Open(
            () => SqliteWorkbookStore.Open(_files.Options(file)), damage => Salvage.Open(_files.Options(file), damage), static _ => { });
    }
}
