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

/// <summary>The loop between the terminal and the store, when it fails.</summary>
public sealed class GridLoopTests : IDisposable
{
    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void What_is_being_typed_is_kept_when_something_fails_that_nobody_expects()
    {
        var store = _files.Open("anna");
        store.Create(Sample.Seed1Case, VersionKind.Imported);
        var drafts = new DraftWriter(store);
        var terminal = new FakeTerminal(new Size(80, 24)).Press("5", "Enter", "7", "6", "5", "4");
        var keeper = new WorkKeeper(
            drafts, new RecoveryFiles([_files.Folder]), _ => store, static () => new Visitor("anna", "host", 0, ""), _files.Clock, store, _files.Path);
        var effects = new EffectRunner(terminal, drafts, Texts.Swedish, new OutsideEditor(static _ => null, Texts.Swedish), new SettingsFiles(static _ => null), keeper);
        var model = new Model
        {
            Texts = Texts.Swedish,
            Surroundings = new Surroundings("anna", "host", _files.Path, IsReadOnly: false, _files.Folder, terminal.Facts),
            Size = terminal.Size,
            Now = default,
            Layers = [new ListLayer()],
        };

        // The case with the answers to what it asks, and the keys to the 5 are ten messages.
        Should.Throw<TimeZoneNotFoundException>(() => new GridLoop(terminal, effects, new ClockFailingOnce(10)).Run(
            model, [drafts.Opened("21RS4368")], static () => []));

        var again = _files.Open("anna").Open("21RS4368")!;
        again.LeftOff!.HalfTyped.ShouldBe("765");
        again.Current().Base.Costs[0].Cells[1].ShouldBe(new AmountEntry(Money.FromKronor(5)));
    }

    private sealed class ClockFailingOnce(int call) : TimeProvider
    {
        private int _calls;

        public override DateTimeOffset GetUtcNow() => ++_calls == call ? throw new TimeZoneNotFoundException() : new DateTimeOffset(2025, 11, 20, 10, 42, 7, default);
    }
}
