using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The database is locked while cases are left and opened: each case's work is its own, and comes back to it.</summary>
public sealed class KeptByCaseTests : IDisposable
{
    private const string First = "21RS4368", Second = "23RS11972";

    private readonly TemporaryStore _files = new();
    private readonly Visitor _anna = new("anna", "host", 1, "");
    private readonly EffectRunner _effects;
    private readonly WorkKeeper _keeper;
    private readonly Session _session;
    private HeldLock? _lock;

    public KeptByCaseTests()
    {
        using (var store = _files.Open("bo"))
        {
            store.Create(Sample.Seed1Case, VersionKind.Imported);
            store.Create(Sample.Seed2Case, VersionKind.Imported);
        }

        var mine = Store(_files.Path);
        var drafts = new DraftWriter(mine);
        _keeper = new WorkKeeper(drafts, new RecoveryFiles([_files.Folder]), Store, () => _anna, _files.Clock, mine, _files.Path);
        _effects = new EffectRunner(
            new FakeTerminal(new Size(80, 24)), drafts, Texts.Swedish, new OutsideEditor(static _ => null, Texts.Swedish), new SettingsFiles(static _ => null), _keeper);
        _session = Session.On(_effects.Do, new Surroundings("anna", "host", _files.Path, IsReadOnly: false, _files.Folder, null!));
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _keeper.Dispose();
        _files.Dispose();
    }

    [Fact]
    public void The_work_of_one_case_stays_when_the_next_one_cannot_be_stored_either()
    {
        LeaveWithWork(First, "111");
        Open(Second).Type("222").Press("Enter", "Escape");
        Kept().Select(found => found.Kept.Work!.Key).ShouldBe([First, Second], ignoreOrder: true);

        Unlock();
        _session.Press("Ctrl+S").Model.Trouble.ShouldBeNull();
        Kept().ShouldHaveSingleItem().Kept.Work!.Key.ShouldBe(First);
        Stored(Second).ShouldContain(new AmountEntry(Money.FromKronor(222)));
        _session.Press("Ctrl+O");

        Open(First).Screen.ShouldContain("Arbete som inte kunde lagras");
        _session.Press("Enter").Model.Notice.ShouldBe("Arbetet är tillbaka.");
        Stored(First)[1].ShouldBe(new AmountEntry(Money.FromKronor(111)));
        Kept().ShouldBeEmpty();
        _session.Shown.Project.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(111)));
    }

    [Fact]
    public void Who_works_on_in_the_case_before_its_work_is_back_loses_neither()
    {
        LeaveWithWork(First, "111");
        Open(First).Press("Escape", "down").Type("333").Press("Enter", "Escape");
        Kept().Length.ShouldBe(2);

        Unlock();
        _session.Press("Ctrl+S", "Ctrl+O");
        Open(First).Press("Enter");
        Stored(First)[1].ShouldBe(new AmountEntry(Money.FromKronor(111)));
        Stored(First, row: 1)[1].ShouldBe(new AmountEntry(Money.FromKronor(333)));
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public void Taking_it_back_while_the_database_is_still_locked_keeps_the_file()
    {
        LeaveWithWork(First, "111");
        Open(First).Press("Enter");

        Kept().ShouldHaveSingleItem().Kept.Work!.Position.ShouldBe(1);
        _session.Model.Notice.ShouldNotBeNull();
        _session.Press("Ctrl+O");
        Open(First).Screen.ShouldContain("Arbete som inte kunde lagras");
    }

    [Fact]
    public void A_case_that_is_opened_anew_on_the_screen_offers_nothing()
    {
        Open(First);
        Lock();
        _session.Type("111").Press("Enter", "Escape");

        _effects.Do(new OpenStoredCase(First)).ShouldBeOfType<CaseOpened>().Kept.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("list")]
    [InlineData("portfolio")]
    public void A_half_typed_amount_is_kept_when_the_case_is_left_for_the(string way)
    {
        Open(First).Press("down", "down").Type("31415");
        Lock();
        if (way == "list")
        {
            _session.Press("Ctrl+O");
        }
        else
        {
            // From a menu, which a cell that is typed in does not open.
            var left = PortfolioLayer.Open(_session.Model);
            _session.Show(left.Model);
            foreach (var effect in left.Effects)
            {
                if (_effects.Do(effect) is { } answer)
                {
                    _session.Send(answer);
                }
            }
        }

        var kept = Kept().ShouldHaveSingleItem();
        kept.Kept.Work!.LeftOff!.HalfTyped.ShouldBe("31415");
        _session.Model.Case.ShouldBeNull();
        _session.Model.Top.ShouldNotBeOfType<TroubleLayer>();

        Unlock();
        Open(First).Screen.ShouldContain("halvskrivet:");
        _session.Press("Enter").Model.Grid().Editor!.Field.Text.ShouldBe("31415");
        _session.Press("Enter");
        Stored(First, row: 2)[1].ShouldBe(new AmountEntry(Money.FromKronor(31415)));
        Kept().ShouldBeEmpty();
    }

    [Fact]
    public void The_list_says_where_what_was_half_typed_is()
    {
        Open(First).Type("31415");
        Lock();

        _session.Press("Ctrl+O").Model.Notice.ShouldBe(
            $"Det halvskrivna kunde inte lagras: det finns i {Kept().ShouldHaveSingleItem().File}, och erbjuds när ärendet öppnas igen.");
    }

    [Fact]
    public void Where_no_file_can_be_written_either_it_can_be_pasted()
    {
        Open(First).Type("31415");
        _session.Send(new Input(new KeyPressed(Key.Parse("Left"))));
        _session.Show(_session.Model with { Case = null, Layers = [new ListLayer()] });

        _session.Send(new WorkKept(null, new StoreBusy()) { LeftOff = new LeftOff("costs/0/1/1/0", "31415") });
        _session.Model.Notice.ShouldBe("Du höll på att skriva (^V i en ruta sätter in det): 31415");
        _session.Press("n", "Ctrl+V").Screen.ShouldContain("31415");
    }

    [Fact]
    public void Work_that_is_taken_back_into_the_open_case_has_its_half_typed_text()
    {
        Open(First).Press("down");
        var work = new CaseWork(Sample.Seed1Case, 1, [], 0, new LeftOff("costs/2/1/1/0", "31415"));
        var file = new RecoveryFiles([_files.Folder]).Write(new KeptWork(work, null, _files.Path, _anna with { ProcessId = 9 }, default), null)!;

        _session.Send(_effects.Do(new TakeBack(new FoundWork(file, Kept().Single().Kept)))!);

        _session.Model.Grid().Editor!.Field.Text.ShouldBe("31415");
        _session.Model.Grid().Cursor.ShouldBe(new GridCursor(TableKind.Costs, 2, 1));
    }

    // The change is made, refused by the database, and left.
    private void LeaveWithWork(string key, string amount)
    {
        Open(key);
        Lock();
        _session.Type(amount).Press("Enter").Model.Top.ShouldBeOfType<TroubleLayer>();
        _session.Press("Escape", "Ctrl+O").Screen.ShouldContain("Lämna: arbetet erbjuds");
        _session.Press("Down", "Down", "Down", "Down", "Enter").Model.Case.ShouldBeNull();
        Kept().ShouldHaveSingleItem();
    }

    private SqliteWorkbookStore Store(string path) =>
        SqliteWorkbookStore.Open(_files.Options(path) with { Patience = TimeSpan.FromSeconds(0.05) });

    private Session Open(string key) => _session.Send(_effects.Do(new OpenStoredCase(key))!);

    private void Lock() => _lock = new HeldLock(_files.Path);

    private void Unlock()
    {
        _lock!.Dispose();
        _lock = null;
    }

    private ImmutableArray<FoundWork> Kept() => new RecoveryFiles([_files.Folder]).Find(_files.Path, static _ => false);

    private ImmutableArray<CellEntry?> Stored(string key, int row = 0) => _files.Open("anna").Open(key)!.Current().Base.Costs[row].Cells;
}
