using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A dialog of fields: Tab and arrows move between them, Enter takes them all, Esc gives up.</summary>
/// <param name="Title">What the dialog is for.</param>
/// <param name="Fields">At least one.</param>
/// <param name="Submit">What the values come to; a fault keeps the dialog open.</param>
public sealed record FormLayer(
    string Title, ImmutableArray<FormField> Fields, Func<Model, FormValues, FormOutcome> Submit) : Layer
{
    // Between a field's name and its value, where they are kept.
    private const char Text = '=', Choice = '#';

    /// <summary>Lines above the fields.</summary>
    public ImmutableArray<string> Intro { get; init; } = [];
    public int Focus { get; init; }

    /// <summary>The fields that belong to the values, where one choice asks for other fields.</summary>
    public Func<FormValues, ImmutableArray<FormField>>? Refit { get; init; }

    /// <summary>Lines under the fields: what the values would come to in what lies below.</summary>
    public Func<Model, FormValues, ImmutableArray<FormLine>>? Preview { get; init; }

    /// <summary>The preview as last worked out: made anew only when the values or what lies below are others.</summary>
    public FormPreview? Previewed { get; init; }

    /// <summary>Why the values were not taken.</summary>
    public string? Fault { get; init; }

    /// <summary>Something was typed or chosen here.</summary>
    public bool IsTouched { get; init; }

    /// <summary>The title, and the values line by line, to be filled in again.</summary>
    public string Typed => string.Join('\n', Fields.Select(each => each.Name + (each is TextInput ? Text : Choice) + each.Value).Prepend(Title));

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } => Insert(model, paste.Text),
        _ => model,
    };

    /// <summary>The texts among values that were kept, those that are not empty.</summary>
    public static IEnumerable<string> TextsIn(string typed) =>
        from line in typed.Split('\n').Skip(1)
        let end = line.IndexOfAny([Text, Choice])
        where end >= 0 && line[end] == Text && end + 1 < line.Length
        select line[(end + 1)..];

    /// <summary>The dialog with the values that were typed in it before; null when it is another one.</summary>
    public FormLayer? Refilled(string typed, int focus)
    {
        var lines = typed.Split('\n');
        if (lines[0] != Title)
        {
            return null;
        }

        var next = this;
        foreach (var line in lines.AsSpan(1))
        {
            // A choice before it may have asked for other fields.
            if (line.IndexOfAny([Text, Choice]) is >= 0 and var end && next.Has(line[..end]))
            {
                var index = next.IndexOf(line[..end]);
                next = (next with { Focus = index }).With(next.Fields[index].Filled(line[(end + 1)..]));
            }
        }

        return next with { Focus = Math.Clamp(focus, 0, next.Fields.Length - 1), IsTouched = true };
    }

    public override FormLayer On(Model model) => Preview is null || Previewed?.Fits(model, Fields) == true
        ? this
        : this with { Previewed = FormPreview.Make(model, this, Preview) };

    public override void Paint(Painter painter, Model model) => FormPainter.Paint(painter, model, this);

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Escape => model.Pop(),
        KeyCode.Character when key == Keys.Cancel => model.Pop(),
        KeyCode.Character when key == Keys.Paste => Offering.Pasted(Insert(model, model.CopiedText)),
        KeyCode.Enter => Take(model),
        KeyCode.Tab when key.HasShift => model.WithTop(Moved(-1)),
        KeyCode.Up => model.WithTop(Moved(-1)),
        KeyCode.Tab or KeyCode.Down => model.WithTop(Moved(1)),
        _ => Fields[Focus].Update(key) is { } field ? model.WithTop(With(field)) : model,
    };

    private Model Insert(Model model, string text) => Fields[Focus].Paste(text) is { } field ? model.WithTop(With(field)) : model;

    private Step Take(Model model)
    {
        foreach (var field in Fields)
        {
            if (field is TextInput { Field.Text.Length: var length, Longest: var most } && length > most)
            {
                return model.WithTop(this with { Fault = model.Texts.Dialogs.TooLong(length, most), Focus = IndexOf(field.Name) });
            }
        }

        var outcome = Submit(model.Pop(), new FormValues(Fields));
        return outcome.Fault is { } fault
            ? model.WithTop(this with { Fault = fault, Focus = outcome.Field is { } name ? IndexOf(name) : Focus })
            : outcome.Step;
    }

    private FormLayer With(FormField field)
    {
        var fields = Fields.SetItem(Focus, field);
        var next = this with { Fields = Refit is null ? fields : Refit(new FormValues(fields)), Fault = null, IsTouched = true };
        return next with { Focus = next.IndexOf(field.Name) };
    }

    private FormLayer Moved(int by) => this with { Focus = (Focus + by + Fields.Length) % Fields.Length };

    private bool Has(string name) => new FormValues(Fields).Has(name);

    private int IndexOf(string name)
    {
        for (var i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Name == name)
            {
                return i;
            }
        }

        return Math.Min(Focus, Fields.Length - 1);
    }
}

/// <summary>What a dialog's values came to: a step of the model below, or a fault at a field.</summary>
public readonly record struct FormOutcome(Step Step, string? Fault, string? Field)
{
    public static implicit operator FormOutcome(Step step) => new(step, null, null);

    public static implicit operator FormOutcome(Model model) => new(model, null, null);

    public static FormOutcome Refused(string field, string fault) => new(default, fault, field);
}

/// <summary>A line of a dialog's preview.</summary>
public sealed record FormLine(string Text, CellStyle Style)
{
    public static FormLine Plain(string text) => new(text, Theme.Plain);
}
