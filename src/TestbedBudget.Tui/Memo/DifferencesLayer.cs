using TestbedBudget.Memos;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A changed memo beside the case, difference by difference: those that are chosen become one edit.</summary>
public sealed record DifferencesLayer(ImmutableArray<MemoDifference> All, ImmutableHashSet<int> Chosen, int Index) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Dialog;

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override void Paint(Painter painter, Model model) => DifferencesPainter.Paint(painter, model, this);

    private Step Press(Model model, Key key)
    {
        if (Keys.IsCancel(key))
        {
            return model.Pop();
        }

        return key.Code switch
        {
            KeyCode.Up => At(model, Index - 1),
            KeyCode.Down => At(model, Index + 1),
            KeyCode.PageUp => At(model, Index - 10),
            KeyCode.PageDown => At(model, Index + 10),
            KeyCode.Home => At(model, 0),
            KeyCode.End => At(model, All.Length - 1),
            KeyCode.Enter => Take(model),
            KeyCode.Character when key == Key.Of(' ') => Toggled(model),
            KeyCode.Character when key == Key.Of('a') => model.WithTop(this with { Chosen = [.. Enumerable.Range(0, All.Length)] }),
            KeyCode.Character when key == Key.Of('n') => model.WithTop(this with { Chosen = [] }),
            _ => model,
        };
    }

    private Model At(Model model, int index) => model.WithTop(this with { Index = Math.Clamp(index, 0, Math.Max(0, All.Length - 1)) });

    private Model Toggled(Model model) => model.WithTop(this with
    {
        Chosen = Chosen.Contains(Index) ? Chosen.Remove(Index) : Chosen.Add(Index),
        Index = Math.Min(Index + 1, All.Length - 1),
    });

    private Step Take(Model model)
    {
        ImmutableArray<MemoDifference> accepted = [.. Chosen.Order().Select(index => All[index])];
        if (MemoDifference.TakeIn(model.Case!.Workbook, accepted) is not { } change)
        {
            return model.Say(model.Texts.MemoDifferences.NoneChosen);
        }

        var below = model.Pop();
        var step = below.Apply(change);
        if (!step.Made)
        {
            return model.Say(step.Model.Notice ?? model.Texts.Screen.SaidNothing);
        }

        var said = step.Model.Say(model.Texts.MemoDifferences.Taken(accepted.Count(difference => difference is EarlierDiffers || difference.On(model.Case.Workbook.Base) is not null)));
        return step with { Model = said.Top is GridLayer grid ? said.Show(grid) : said };
    }
}
