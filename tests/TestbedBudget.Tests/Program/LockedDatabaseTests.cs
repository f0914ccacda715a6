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

/// <summary>Another process holds the database: the loop waits and says so, and nothing typed meanwhile answers a dialog.</summary>
public sealed class LockedDatabaseTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly FakeTerminal _terminal = new(new Size(80, 24));
    private readonly List<string> _whileWaiting = [];
    private readonly Database _other;
    private Transaction? _lock;
    private GridLoop? _loop;

    public LockedDatabaseTests()
    {
        _files.Open("anna").Create(Sample.Seed1Case, VersionKind.Imported);
        _other = Database.Open(_files.Path, readOnly: false, TimeSpan.Zero);
    }

    public void Dispose()
    {
        _lock?.Dispose();
        _other.Dispose();
        _files.Dispose();
    }

    [Fact]
    public void The_screen_says_that_it_waits_and_for_how_long_and_shows_nothing_that_is_not_on_disk()
    {
        _terminal.Press("7", "7", "Enter");
        Run(patience: 10, waiting: () =>
        {
            _lock!.Dispose();
            return true;
        });

        var shown = _whileWaiting.ShouldHaveSingleItem();
        shown.ShouldContain(" Väntar på databasen, som någon annan skriver i: högst 10 s");
        shown.ShouldContain("[2 300 485]");
        _terminal.Frame!.ToString().ShouldNotContain("Väntar");
        _files.Open("anna").Open("21RS4368")!.Current().Base.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(77)));
    }

    [Fact]
    public void What_was_typed_ahead_does_not_answer_the_dialog_that_follows_and_that_is_said()
    {
        _terminal.Press("7", "7", "Enter", "8", "Enter", "Enter");
        var model = Run(patience: 0.3, waiting: () =>
        {
            _terminal.Press("9", "Enter");
            return true;
        });

        model.Top.ShouldBeOfType<TroubleLayer>();
        _whileWaiting.ShouldHaveSingleItem();
        model.Notice.ShouldBe("Det som skrevs innan detta syntes är inte taget: skriv det igen.");
        model.Case!.Position.ShouldBe(1);
    }

    [Fact]
    public void Told_to_end_it_waits_for_nobody_and_keeps_the_work_beside_the_database()
    {
        _terminal.Press("7", "7", "Enter").Press("8");
        var model = Run(patience: 10, waiting: () => _terminal.IsEnding = true);

        model.EndedBy.ShouldBe(EndReason.Closed);
        var kept = new RecoveryFiles([_files.Folder]).Find(_files.Path, static _ => false).ShouldHaveSingleItem().Kept;
        kept.Work.ShouldNotBeNull().Position.ShouldBe(1);
    }

    [Fact]
    public void What_is_not_stored_is_stored_by_itself_when_the_lock_is_gone()
    {
        _terminal.Press("7", "7", "Enter");
        _terminal.Pauses = 3;
        var model = Run(patience: 0.3, meanwhile: () =>
        {
            if (_terminal.Pauses == 1)
            {
                _lock!.Dispose();
            }
        });

        model.Trouble.ShouldBeNull();
        model.Top.ShouldBeOfType<GridLayer>();
        model.Notice.ShouldBe("Allt är lagrat igen.");
        _files.Open("anna").Open("21RS4368")!.Draft.Position.ShouldBe(1);
        new RecoveryFiles([_files.Folder]).Find(_files.Path, static _ => false).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_tried_again_into_what_is_being_typed()
    {
        _terminal.Press("7", "7", "Enter");
        var model = Run(patience: 0.3, meanwhile: () =>
        {
            if (_whileWaiting.Count == 1 && _terminal.Pauses == 0)
            {
                _terminal.Pauses = 1;
                _terminal.Press("Escape", "8");
            }
        });

        model.Trouble.ShouldNotBeNull();
        _terminal.Pauses.ShouldBe(1);
    }

    [Fact]
    public void Enter_typed_twice_on_trying_again_does_not_answer_the_dialog_that_says_it_was_in_vain()
    {
        _terminal.Press("7", "7", "Enter");
        var tries = 0;
        var model = Run(patience: 0.3, meanwhile: () =>
        {
            if (_lock is not null && _terminal.Frame!.ToString().Contains("Försök igen", StringComparison.Ordinal) && tries++ == 0)
            {
                _terminal.Press("Enter", "Enter", "Escape");
            }
        });

        model.Top.ShouldBeOfType<TroubleLayer>().TriedAt.ShouldNotBeNull();
        model.Notice.ShouldBe("Det som skrevs innan detta syntes är inte taget: skriv det igen.");
    }

    private Model Run(double patience, Func<bool>? waiting = null, Action? meanwhile = null)
    {
        var options = _files.Options(_files.Path) with
        {
            Patience = TimeSpan.FromSeconds(patience),
            GoesOnWaiting = () =>
            {
                var goesOn = _loop!.GoesOnWaiting();
                _whileWaiting.Add(_terminal.Frame!.ToString());
                return (waiting?.Invoke() ?? true) && goesOn && !_terminal.IsEnding;
            },
        };
        var store = SqliteWorkbookStore.Open(options);
        var drafts = new DraftWriter(store);
        var opened = drafts.Opened("21RS4368");
        using var keeper = new WorkKeeper(
            drafts, new RecoveryFiles([_files.Folder]), _ => SqliteWorkbookStore.Open(options), static () => new Visitor("anna", "host", 0, ""), _files.Clock, store, _files.Path);
        var effects = new EffectRunner(
            _terminal, drafts, Texts.Swedish, new OutsideEditor(static _ => null, Texts.Swedish), new SettingsFiles(static _ => null), keeper);
        var model = new Model
        {
            Texts = Texts.Swedish,
            Surroundings = new Surroundings("anna", "host", _files.Path, IsReadOnly: false, _files.Folder, _terminal.Facts),
            Size = _terminal.Size,
            Now = default,
            Layers = [new ListLayer()],
        };
        _loop = new GridLoop(_terminal, effects, TimeProvider.System);
        _terminal.Meanwhile = () =>
        {
            _lock ??= _other.BeginWrite();
            meanwhile?.Invoke();
        };
        return _loop.Run(model, [opened], static () => []);
    }
}
