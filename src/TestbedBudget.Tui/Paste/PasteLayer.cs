using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>What a pasted table would do, before it does it: Enter applies it as one undo step, letters change how it is laid.</summary>
public sealed record PasteLayer(ImmutableArray<PastedTable> Tables, GridCursor Cursor, PasteChoices Choices, int Scroll = 0) : Layer
{
    /// <summary>The preview as last worked out: made anew only when the choices, the case or the width is another.</summary>
    public PastePreview? Previewed { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Dialog;
    public override bool CoversScreen => false;

    public override Step Update(Model model, Message message) => message is Input { Event: KeyPressed { Key: var key } }
        ? Press(model, key)
        : model;

    public override PasteLayer On(Model model) =>
        Previewed?.Fits(this, model) == true ? this : this with { Previewed = PastePreview.Of(this, model) };

    public override void Paint(Painter painter, Model model)
    {
        var (lines, keys, width) = (Previewed!.Lines, Previewed.Keys, Previewed.Width);
        var height = Math.Min(painter.Height, lines.Length + keys.Length + 3);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, model.Texts.Pastes.Title);
        var room = Math.Max(1, box.Height - keys.Length - 1);
        var first = Math.Min(Scroll, Math.Max(0, lines.Length - room));
        for (var i = 0; i < room && first + i < lines.Length; i++)
        {
            box.Text(0, i, lines[first + i], i == 0 && first == 0 ? Theme.Strong : Theme.Plain);
        }

        for (var i = 0; i < keys.Length; i++)
        {
            box.Short(0, box.Height - keys.Length + i, box.Width, keys[i], Theme.Quiet);
        }
    }

    public bool HasLabels => Tables.Any(table => table.HasLabels);

    public bool HasGuessedSums => Tables.Any(table => table.HasGuessedSums);

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Enter => Apply(model),
        KeyCode.Down => model.WithTop(this with { Scroll = Scroll + 1 }),
        KeyCode.Up => model.WithTop(this with { Scroll = Math.Max(0, Scroll - 1) }),
        KeyCode.PageDown => model.WithTop(this with { Scroll = Scroll + 10 }),
        KeyCode.PageUp => model.WithTop(this with { Scroll = Math.Max(0, Scroll - 10) }),
        _ when Keys.IsCancel(key) => model.Pop().Say(model.Texts.Pastes.GivenUp),
        _ => model.WithTop(this with { Choices = Chosen(key), Scroll = 0 }),
    };

    private PasteChoices Chosen(Key key) => key.Rune.Value switch
    {
        'n' or 'N' => Choices with { AddRows = !Choices.AddRows },
        'p' or 'P' => Choices with { AddPeriods = !Choices.AddPeriods },
        'g' or 'G' => Choices with { AsGroups = true },
        'd' or 'D' => Choices with { AsGroups = false },
        'l' or 'L' when HasLabels => Choices with { ByPlace = !Choices.ByPlace },
        't' or 'T' when HasGuessedSums => Choices with { TakeGuessedSums = !Choices.TakeGuessedSums },
        _ => Choices,
    };

    private Step Apply(Model model)
    {
        if (On(model).Previewed!.Plan.Edit is null)
        {
            return model.Say(model.Texts.Pastes.NotYet);
        }

        var next = model.Pop();
        var plan = PastePlan.Of(model.Shown(), Tables, Cursor, Choices, new NewRows(NewId, model.Texts.Pastes.NewRowLabel));
        var step = next.Case is { Trial: null } && (plan.Costs ?? plan.Financing) is not null
            ? next.Apply(new PasteTables(plan.Edit!, plan.Costs, plan.Financing))
            : next.Apply(plan.Edit!);
        return !step.Made
            ? step
            : step with { Model = step.Model.Show(step.Model.Grid()).Say(model.Texts.Pastes.Applied(plan)) };

        RowId NewId()
        {
            (var id, next) = next.NewRowId();
            return id;
        }
    }
}
