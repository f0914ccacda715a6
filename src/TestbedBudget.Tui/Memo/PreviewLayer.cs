using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The memo as it will be: rendered, or as the Markdown that is written.</summary>
public sealed record PreviewLayer : Layer
{
    public bool IsRaw { get; init; }
    public int Scroll { get; init; }

    /// <summary>How far tables are scrolled, in cells.</summary>
    public int Sideways { get; init; }

    /// <summary>What is looked for, kept for the next time.</summary>
    public string Sought { get; init; } = string.Empty;

    /// <summary>Where it was found in the page's text; the length is 0 when it was not.</summary>
    public (int Start, int Length) Found { get; init; }

    /// <summary>The prose is shown without what was found of its numbers.</summary>
    public bool HidesMarks { get; init; }

    /// <summary>The budget is not shown beside it, however wide the screen is.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Which of the page's numbers is chosen.</summary>
    public int? Chosen { get; init; }

    /// <summary>The lines as last laid out: made anew only when the case or the size is another.</summary>
    public PreviewPage? Page { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Memo;

    /// <summary>The heading of the section at the top of the screen.</summary>
    public string SectionRead => Page is { } page && Scroll < page.Lines.Length ? page.Lines[Scroll].Section : string.Empty;

    public static Step Open(Model model) => model.Push(new PreviewLayer().On(model));

    public override Step Update(Model model, Message message)
    {
        if (message is not Input { Event: var input })
        {
            return model;
        }

        var step = input switch
        {
            KeyPressed { Key: var key } => Press(model, key),
            MouseUsed { Action: MouseAction.WheelDown } => To(model, Scroll + 3),
            MouseUsed { Action: MouseAction.WheelUp } => To(model, Scroll - 3),
            _ => model,
        };
        return step.Model.Top is PreviewLayer after ? step with { Model = step.Model.WithTop(after.On(step.Model)) } : step;
    }

    public override void Paint(Painter painter, Model model) => PreviewPainter.Paint(painter, model, this);

    public static Step SwitchRaw(Model model)
    {
        var preview = (PreviewLayer)model.Top;
        return model.WithTop(new PreviewLayer { IsRaw = !preview.IsRaw, HidesMarks = preview.HidesMarks, IsAlone = preview.IsAlone }.On(model));
    }

    /// <summary>Whether the budget stands beside the memo.</summary>
    public bool IsBeside(Size size) => !IsAlone && BudgetBeside.Fits(size);

    /// <summary>The layer with its page laid out for the model, and scrolled within it.</summary>
    public override PreviewLayer On(Model model)
    {
        var kind = IsRaw ? PreviewKind.Raw : HidesMarks ? PreviewKind.Rendered : PreviewKind.Marked;
        var width = model.Size.Columns - 2 - (IsBeside(model.Size) ? BudgetBeside.Width + 3 : 0);
        if (Page is { } page && page.Fits(model, kind, width))
        {
            return this;
        }

        var made = PreviewPage.Make(model, kind, width);
        return this with
        {
            Page = made,
            Found = default,
            Scroll = Math.Clamp(Scroll, 0, LastScroll(made, model)),
            Chosen = Chosen < made.Numbers.Length ? Chosen : null,
        };
    }

    /// <summary>The layer scrolled so that the line is seen, with a little before it.</summary>
    public PreviewLayer Showing(int line, Model model)
    {
        var room = PreviewPainter.Room(model.Size);
        return line >= Scroll && line < Scroll + room
            ? this
            : this with { Scroll = Math.Clamp(line - (room / 3), 0, LastScroll(Page!, model)) };
    }

    /// <summary>The layer with the number chosen, and seen.</summary>
    public PreviewLayer ShowingNumber(int number, Model model) => (this with { Chosen = number }).Showing(Page!.LineOf(number), model);

    /// <summary>Where going to a number starts from when none is chosen: just before the screen, or just after its top.</summary>
    public int NumberBefore(int by)
    {
        var first = 0;
        while (first < Page!.Numbers.Length && Page.LineOf(first) < Scroll)
        {
            first++;
        }

        return by > 0 ? first - 1 : first;
    }

    private Step Press(Model model, Key key)
    {
        var page = Math.Max(1, PreviewPainter.Room(model.Size) - 1);
        return key.Code switch
        {
            KeyCode.Down => To(model, Scroll + 1),
            KeyCode.Up => To(model, Scroll - 1),
            KeyCode.PageDown => To(model, Scroll + page),
            KeyCode.Character when key == Key.Of(' ') => To(model, Scroll + page),
            KeyCode.PageUp => To(model, Scroll - page),
            KeyCode.Home => To(model, 0),
            KeyCode.End => To(model, int.MaxValue),
            KeyCode.Right => Aside(model, 8),
            KeyCode.Left => Aside(model, -8),
            _ => model.Keymap.Find(KeyPlace.Memo, key)?.Try(model) ?? (Step)model,
        };
    }

    private Model To(Model model, int scroll)
    {
        var here = On(model);
        return model.WithTop(here with { Scroll = Math.Clamp(scroll, 0, LastScroll(here.Page!, model)) });
    }

    private Model Aside(Model model, int by)
    {
        var here = On(model);
        return model.WithTop(here with { Sideways = Math.Clamp(Sideways + by, 0, here.Page!.Overhang) });
    }

    private static int LastScroll(PreviewPage page, Model model) =>
        Math.Max(0, page.Lines.Length - PreviewPainter.Room(model.Size));
}
