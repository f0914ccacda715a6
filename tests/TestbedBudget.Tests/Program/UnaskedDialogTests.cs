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

/// <summary>Dialogs that nobody asked for, one after the other: none is answered by a key that was typed before it showed.</summary>
public sealed class UnaskedDialogTests : IDisposable
{
    private readonly TemporaryStore _files = new();
    private readonly FakeTerminal _terminal = new(new Size(80, 24));

    public void Dispose() => _files.Dispose();

    [Fact]
    public void Keys_typed_fast_on_the_first_one_do_not_answer_the_next()
    {
        _terminal.Press("Enter", "Enter", "Enter");
        var model = Run(Step(1, Step(2, null)));

        model.Top.ShouldBeOfType<TextLayer>().Title.ShouldBe("2");
        model.Notice.ShouldBe("Det som skrevs innan detta syntes är inte taget: skriv det igen.");
    }

    [Fact]
    public void Keys_that_move_in_one_are_all_taken()
    {
        _terminal.Press("Down", "Down", "Up", "Enter");
        var chosen = -1;
        Run(model => model.Interrupt(new PickLayer("1", [new("a"), new("b"), new("c")], (below, index) =>
        {
            chosen = index;
            return below;
        })));

        chosen.ShouldBe(1);
    }

    [Fact]
    public void What_lies_on_the_list_does_not_make_the_list_itself_interrupt()
    {
        var typed = new LeftOff("dialog//0/", "Dialog\ntext=enligt avtalet");
        var found = new FoundWork(Path.Combine(_files.Folder, "work-1.json"), new KeptWork(null, null, _files.Path, new Visitor("anna", "host", 1, ""), default) { Typed = typed });
        _terminal.Press("n", "2", "5", "R", "S");
        var model = Run(model => FoundWorkLayer.Open(model, [found]).Model);

        model.Layers[0].Interrupts.ShouldBeFalse();
        model.Top.ShouldBeOfType<FormLayer>().Fields.OfType<TextInput>().First().Field.Text.ShouldBe("25RS");
    }

    // A dialog, and the one that follows when it is answered.
    private static Func<Model, Model> Step(int number, Func<Model, Model>? next) => model => model.Interrupt(
        number == 1
            ? new PickLayer("1", [new("a")], (below, _) => next!(below))
            : new TextLayer($"{number}", ["b"]));

    private Model Run(Func<Model, Model> start)
    {
        var store = _files.Open();
        var drafts = new DraftWriter(store);
        var keeper = new WorkKeeper(
            drafts, new RecoveryFiles([_files.Folder]), _ => store, static () => new Visitor("anna", "host", 0, ""), _files.Clock, store, _files.Path);
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
        return new GridLoop(_terminal, effects, TimeProvider.System).Run(start(model), [], static () => []);
    }
}
