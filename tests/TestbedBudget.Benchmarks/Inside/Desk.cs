using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudget.Benchmarks.Inside;

/// <summary>The program without the outside: keys go in, and the bytes for a terminal of 120×40 come out.</summary>
internal sealed class Desk
{
    private static readonly Size Size = new(120, 40);

    private readonly FrameEncoder _encoder = new(new TerminalProfile(ColorLevel.Colors256));

    public Desk(Workbook workbook)
    {
        var facts = new TerminalFacts("xterm-256color", "xterm", false, false, false);
        Model = new Model
        {
            Texts = Texts.Swedish,
            Surroundings = new Surroundings("anna", "host", "/srv/budget/projects.db", IsReadOnly: false, "/home/anna", facts),
            Size = Size,
            Now = new DateTimeOffset(new DateTime(2025, 11, 20, 10, 42, 7, DateTimeKind.Local)),
            Layers = [new ListLayer()],
        };
        Model = App.Update(Model, new CaseOpened(new OpenedCase
        {
            Base = workbook,
            Draft = new DraftMark(workbook.Key, 0, 1, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
        })).Model;
        Paint();
    }

    public Model Model { get; private set; }

    /// <summary>Presses keys that come in one packet, and paints: how many bytes go out.</summary>
    public int Press(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            Model = App.Update(Model, new Input(new KeyPressed(Key.Parse(key)))).Model;
        }

        return Paint();
    }

    /// <summary>Makes a version of the changes, as a user does now and then: a benchmark makes more of them than anyone.</summary>
    public void Save() => Model = Model with { Case = Model.Case!.Saved(Model.Case.Version + 1) };

    public int Paint()
    {
        Model = Model.Laid();
        var cells = new CellBuffer(Size);
        App.Paint(cells, Model, unicode: true);
        return _encoder.Encode(cells).Length;
    }
}
