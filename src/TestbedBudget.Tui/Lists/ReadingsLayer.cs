using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// Rows of a text that can be read in several ways, and the ways: the analyst chooses one a row. What is chosen often
/// decides other rows too: the text is read again after each.
/// </summary>
/// <param name="Text">The whole text.</param>
/// <param name="Source">What it is called: a file, or what was pasted.</param>
/// <param name="Rows">Those that are still open; never empty.</param>
/// <param name="Choices">What was chosen so far, in order.</param>
/// <param name="Row">The row that is looked at.</param>
/// <param name="Index">The reading at the cursor.</param>
/// <param name="Read">Reads the text with choices.</param>
/// <param name="Then">What is done with the text once it is read.</param>
public sealed record ReadingsLayer(
    string Text,
    string Source,
    ImmutableArray<AmbiguousRow> Rows,
    ImmutableArray<RowChoice> Choices,
    int Row,
    int Index,
    Func<string, ImmutableArray<RowChoice>, MemoReading> Read,
    Func<Model, ReadMemo, Step> Then) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public AmbiguousRow Open => Rows[Row];

    public static Step Ask(
        Model model,
        string text,
        string source,
        AmbiguousMemo asked,
        Func<string, ImmutableArray<RowChoice>, MemoReading> read,
        Func<Model, ReadMemo, Step> then) => model.Push(new ReadingsLayer(text, source, asked.Rows, [], 0, 0, read, then));

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override void Paint(Painter painter, Model model) => ReadingsPainter.Paint(painter, model, this);

    private Step Press(Model model, Key key)
    {
        if (Keys.IsCancel(key))
        {
            return model.Pop().Say(model.Texts.Readings.GivenUp);
        }

        return key.Code switch
        {
            KeyCode.Up => At(model, Index - 1),
            KeyCode.Down => At(model, Index + 1),
            KeyCode.PageUp => At(model, Index - 10),
            KeyCode.PageDown => At(model, Index + 10),
            KeyCode.Home => At(model, 0),
            KeyCode.End => At(model, Open.Readings.Length - 1),
            KeyCode.Left or KeyCode.Right or KeyCode.Tab => model.WithTop(this with { Row = Next(key), Index = 0 }),
            KeyCode.Enter => Again(model, Choices.Add(new RowChoice(Open.Line, Open.Readings[Index]))),
            KeyCode.Backspace when !Choices.IsEmpty => Again(model, Choices.RemoveAt(Choices.Length - 1)),
            _ => model,
        };
    }

    private int Next(Key key) => (Row + (key.Code == KeyCode.Left || key.HasShift ? Rows.Length - 1 : 1)) % Rows.Length;

    private Model At(Model model, int index) => model.WithTop(this with { Index = Math.Clamp(index, 0, Open.Readings.Length - 1) });

    private Step Again(Model model, ImmutableArray<RowChoice> choices) => Read(Text, choices) switch
    {
        ReadMemo read => Then(model.Pop(), read),
        AmbiguousMemo open => model.WithTop(this with { Rows = open.Rows, Choices = choices, Row = Math.Min(Row, open.Rows.Length - 1), Index = 0 }),
        UnreadableMemo wrong => ImportMemo.Refuse(model.Pop(), wrong, Source),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is a new kind of reading."),
    };
}
