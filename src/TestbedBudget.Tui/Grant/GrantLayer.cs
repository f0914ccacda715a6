using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Everything that is said of the grant on a page of its own: shares on four bases, cap, what is left, and the plan year by year.</summary>
public sealed record GrantLayer : Layer
{
    public int Scroll { get; init; }

    /// <summary>How many of the first periods are left out to the left.</summary>
    public int Skipped { get; init; }

    /// <summary>The page as last worked out: made anew only when the case is another.</summary>
    public GrantPage? Page { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Dialog;

    public static Step Open(Model model) => model.Push(new GrantLayer { Skipped = int.MaxValue });

    public override Step Update(Model model, Message message) =>
        message is not Input { Event: KeyPressed { Key: var key } } ? model
        : Keys.IsCancel(key) || key == Key.Of('q') ? model.Pop()
        : key.Code switch
        {
            KeyCode.Down => Scrolled(model, 1),
            KeyCode.Up => Scrolled(model, -1),
            KeyCode.PageDown => Scrolled(model, GrantPainter.Room(model.Size)),
            KeyCode.PageUp => Scrolled(model, -GrantPainter.Room(model.Size)),
            KeyCode.Home => model.WithTop(this with { Scroll = 0 }),
            KeyCode.End => Scrolled(model, int.MaxValue / 2),
            KeyCode.Left => Moved(model, -1),
            KeyCode.Right => Moved(model, 1),
            _ => model,
        };

    public override GrantLayer On(Model model) =>
        Page?.Fits(model.Case!) == true ? this : this with { Page = GrantPage.Of(model) };

    public override void Paint(Painter painter, Model model) => GrantPainter.Paint(painter, model, this);

    private Step Scrolled(Model model, int by)
    {
        var here = On(model);
        var lines = here.Page!.Lines.Length;
        return model.WithTop(here with { Scroll = Math.Clamp(Scroll + by, 0, Math.Max(0, lines - GrantPainter.Room(model.Size))) });
    }

    private Step Moved(Model model, int by)
    {
        var here = On(model);
        var page = here.Page!;
        var most = Math.Max(0, page.Periods.Length - GrantPainter.PeriodsThatFit(page, model.Size.Columns));
        return model.WithTop(here with { Skipped = Math.Clamp(Math.Min(Skipped, most) + by, 0, most) });
    }
}
