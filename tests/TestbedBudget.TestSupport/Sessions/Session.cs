using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using TestbedBudget.Tui;

namespace TestbedBudget.TestSupport;

/// <summary>The screen under keys, in memory: messages go in, frames come out through the real encoder.</summary>
/// <remarks>The store's answers are those of a store that takes everything; what it was asked is in <see cref="Asked"/>.</remarks>
public sealed class Session
{
    private readonly FakeTerminal _terminal;
    private readonly Func<Effect, Message?>? _answers;

    private Session(Model model, FakeTerminal terminal, Func<Effect, Message?>? answers = null)
    {
        (Model, _terminal, _answers) = (model, terminal, answers);
        Draw();
    }

    public Model Model { get; private set; }

    /// <summary>The effects that the keys have asked for, in order.</summary>
    public List<Effect> Asked { get; } = [];

    /// <summary>What the terminal shows: rows without the spaces at their ends.</summary>
    public string Screen => _terminal.Frame!.ToString();

    public string Row(int row) => _terminal.Frame!.RowText(row);

    /// <summary>The bytes that the last key cost.</summary>
    public int LastBytes => _terminal.LastBytes;

    public StrictScreen Terminal => _terminal.Screen;

    public CaseView Shown => Model.Case!.Shown;

    public static Session Open(Project project, int columns = 80, int rows = 24, Texts? texts = null) =>
        Open(new Workbook { Key = project.Header.CaseNumber ?? "~test", Base = project }, columns, rows, texts);

    /// <summary>The case open in the grid, stored as version 1.</summary>
    public static Session Open(Workbook workbook, int columns = 80, int rows = 24, Texts? texts = null)
    {
        var (model, terminal) = Empty(columns, rows, texts);
        var opened = App.Update(model, new CaseOpened(new OpenedCase
        {
            Base = workbook,
            Draft = new DraftMark(workbook.Key, 0, 1, 0, 0, 0),
            State = CaseState.Draft,
            Latest = 1,
        }));
        return new Session(opened.Model, terminal);
    }

    /// <summary>The list of cases.</summary>
    public static Session List(CaseList cases, int columns = 80, int rows = 24, Texts? texts = null)
    {
        var (model, terminal) = Empty(columns, rows, texts);
        return new Session(App.Update(model, new CasesListed(cases)).Model, terminal);
    }

    /// <summary>The list of cases, answered by a store each time that it asks.</summary>
    public static Session List(Func<CaseQuery, CaseList> cases, int columns = 80, int rows = 24, Texts? texts = null)
    {
        var (model, terminal) = Empty(columns, rows, texts);
        return new Session(model, terminal, effect => effect is ListCases list ? new CasesListed(cases(list.Query)) : null).Send(new StoreChanged());
    }

    /// <summary>The list of cases of a store that answers: several sessions can be on one.</summary>
    public static Session On(Func<Effect, Message?> answers, Surroundings surroundings, int columns = 80, int rows = 24, Texts? texts = null)
    {
        var (model, terminal) = Empty(columns, rows, texts);
        return new Session(model with { Surroundings = surroundings with { Facts = terminal.Facts } }, terminal, answers).Send(new StoreChanged());
    }

    /// <summary>Presses keys by their names: "down", "F2", "Ctrl+Z", "a".</summary>
    public Session Press(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            Send(new Input(new KeyPressed(Key.Parse(key))));
        }

        return this;
    }

    /// <summary>Types the text, letter by letter.</summary>
    public Session Type(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            Send(new Input(new KeyPressed(Key.Of(rune))));
        }

        return this;
    }

    public Session Paste(string text) =>
        Send(new Input(new Pasted(text.Replace("\r", string.Empty, StringComparison.Ordinal), Bracketed: true, Truncated: false)));

    /// <summary>Puts a layer on the screen.</summary>
    public Session Push(Layer layer)
    {
        Model = Model.Push(layer);
        Draw();
        return this;
    }

    public Session Resize(int columns, int rows)
    {
        var resized = new Resized(new Size(columns, rows));
        _terminal.Send(resized);
        return Send(new Input(resized));
    }

    public Session Send(Message message)
    {
        Take(message);
        Draw();
        return this;
    }

    /// <summary>Goes on from another model, such as that of a file that the program was started with.</summary>
    public Session Show(Model model)
    {
        Model = model;
        Draw();
        return this;
    }

    private void Take(Message message)
    {
        var step = App.Update(Model, message);
        Model = step.Model;
        Asked.AddRange(step.Effects);
        foreach (var effect in step.Effects)
        {
            Answer(effect);
        }
    }

    private void Answer(Effect effect)
    {
        if (_answers is not null)
        {
            if (_answers(effect) is { } answered)
            {
                Take(answered);
            }

            return;
        }

        Message? answer = effect switch
        {
            SaveVersion => new SaveAnswered(new VersionSaved(Model.Case!.Version + 1)),
            WriteFile file => new FileWritten(file.Path),
            ReadTemplates => new TemplatesRead([], null),
            CopyOut => new Copied(ClipboardOutcome.Sent),
            _ => null,
        };
        if (answer is not null)
        {
            Take(answer);
        }
    }

    private void Draw()
    {
        Model = Model.Laid();
        var cells = new CellBuffer(Model.Size);
        App.Paint(cells, Model, _terminal.Unicode);
        _terminal.Draw(cells);
    }

    private static (Model Model, FakeTerminal Terminal) Empty(int columns, int rows, Texts? texts)
    {
        var size = new Size(columns, rows);
        var terminal = new FakeTerminal(size);
        var surroundings = new Surroundings("anna", "host", "/srv/budget/projects.db", IsReadOnly: false, "/home/anna", terminal.Facts);
        return (new Model
        {
            Texts = texts ?? Texts.Swedish,
            Surroundings = surroundings,
            Size = size,
            Now = new DateTimeOffset(new DateTime(2025, 11, 20, 10, 42, 7, DateTimeKind.Local)),
            Layers = [new ListLayer()],
        }, terminal);
    }
}
