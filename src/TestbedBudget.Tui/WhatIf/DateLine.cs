using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// The line where the end date is tried, above the grid: arrows move it by months, PgUp and PgDn by years, digits type
/// a date, or several to compare, and arrows move in the text then. Up and down choose a row of the grid, whose pace is told and can be changed.
/// </summary>
public sealed record DateLine : Layer
{
    /// <summary>What is typed; null while the date is moved by keys.</summary>
    public TextField? Typed { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.WhatIf;
    public override bool CoversScreen => false;

    public static Step Open(Model model) => model.Push(new DateLine());

    public override Step Update(Model model, Message message) => message switch
    {
        Input { Event: KeyPressed press } => Press(model, press.Key),
        Input { Event: Pasted paste } => Type(model, (Typed ?? TextField.Empty).Insert(paste.Text)),
        _ => model,
    };

    public override void Paint(Painter painter, Model model) => DateLinePainter.Paint(painter, model, this);

    /// <summary>The row of the grid that the line speaks of; null on a heading or where there is none.</summary>
    public static Row? RowOf(Model model) =>
        ((GridLayer)model.Layers[^2]).Cursor.RowIn(model.Shown().Project) is { IsHeading: false } row ? row : null;

    /// <summary>How the row follows the end date: its last amount before and after, or its pace where nothing happens to it.</summary>
    public static string Follows(Model model, Row row)
    {
        var extension = Trials.ExtensionOf(model.Case!);
        return extension.ConsequencesOf(model.Case!.Unextended, row.Id) is not [.., var told]
            ? model.Texts.WhatIf.Pace(row.Label, model.Texts.Cases.PaceName(extension.PaceOf(row)))
            : model.Texts.Consequences.Of(told);
    }

    /// <summary>Gives the row the next pace, in this what-if alone.</summary>
    public static Step NextPace(Model model)
    {
        if (RowOf(model) is not { } row)
        {
            return model.Say(model.Texts.Screen.NoRowHere(KeyLabel.Of(model, "insert-row")));
        }

        var extension = Trials.ExtensionOf(model.Case!);
        var next = (Pace)(((int)extension.PaceOf(row) + 1) % Enum.GetValues<Pace>().Length);
        return Moved(model, extension with
        {
            Paces = [.. extension.Paces.Where(chosen => chosen.Row != row.Id), new RowPace(row.Id, next)],
        });
    }

    /// <summary>The line on what undo left: without a what-if the line goes too.</summary>
    public static Model Settled(Model model)
    {
        var below = model.Pop();
        var grid = below.Show(below.Grid());
        return model.Case!.Trial is null ? grid : grid.Push(new DateLine());
    }

    /// <summary>Shows the base in the grid again; the line is the top layer.</summary>
    public static Model Leave(Model model)
    {
        var left = model.Pop().LeaveTrial();
        return left.Show(left.Grid());
    }

    private Step Press(Model model, Key key)
    {
        var last = model.Shown().Project.Timeline.Last;
        switch (key.Code)
        {
            case KeyCode.Escape when Typed is not null:
                return model.WithTop(new DateLine());
            case KeyCode.Escape:
                return Leave(model);
            case KeyCode.Right when Typed is null:
                return To(model, last == MonthCount.MonthEnd(last) ? MonthCount.MonthEnd(last.AddDays(1)) : MonthCount.MonthEnd(last));
            case KeyCode.Left when Typed is null:
                return To(model, new DateOnly(last.Year, last.Month, 1).AddDays(-1));
            case KeyCode.PageDown when Typed is null:
                return To(model, MonthCount.MonthEnd(last.AddMonths(12)));
            case KeyCode.PageUp when Typed is null:
                return To(model, MonthCount.MonthEnd(last.AddMonths(-12)));
            case KeyCode.Home when Typed is null:
                return To(model, model.Case!.BaseView.Project.Timeline.Last);
            case KeyCode.Up or KeyCode.Down:
                return ChooseRow(model, key.Code == KeyCode.Up ? -1 : 1);
            case KeyCode.Tab or KeyCode.Enter:
                return Typed is null ? model.Pop() : Take(model);
        }

        return key == Keys.Cancel ? Leave(model)
            : key.HasCtrl && model.Keymap.Find(KeyPlace.WhatIf, key) is { } command ? command.Try(model)
            : Typed is not null && (!key.IsText || IsOfDates(key.Rune.Value)) && Typed.Update(key) is { } field ? Type(model, field)
            : key.IsText && key.Rune.Value is >= '0' and <= '9' ? Type(model, TextField.At(key.Rune.ToString()))
            : model.Keymap.Find(KeyPlace.WhatIf, key)?.Try(model) ?? (Step)model;
    }

    // Letters stay keys of commands while a date is typed.
    private static bool IsOfDates(int rune) => rune is (>= '0' and <= '9') or '-' or ',' or ';' or ' ' or '\u2013' or '\u2212';

    // The budget follows as soon as the text is a whole date.
    private Step Type(Model model, TextField field)
    {
        var typing = model.WithTop(this with { Typed = field });
        return Dates(field.Text) is [{ } only] && field.Text.Trim().Length >= 7 ? Moved(typing, Extension(model, only)) : typing;
    }

    private Step Take(Model model)
    {
        var dates = Dates(Typed!.Text).Distinct().ToArray();
        if (dates.Length == 0 || dates.Any(date => date is null))
        {
            return model.Say(model.Texts.WhatIf.NotDates(Typed.Text));
        }

        if (dates.Length > 1)
        {
            return Comparing.Open(model.WithTop(new DateLine()), [.. dates.Select(date => Trial(model, date!.Value))]);
        }

        var moved = Moved(model.WithTop(new DateLine()), Extension(model, dates[0]!.Value));
        return moved.Model.Shown().Project.Timeline.Last == dates[0] ? moved with { Model = moved.Model.Pop() } : moved;
    }

    private static Scenario Trial(Model model, DateOnly date) =>
        (model.Case!.Trial! with { Name = string.Empty }).With(Extension(model, date));

    private static DateOnly?[] Dates(string text) =>
        [.. text.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(part => DateInput.Read(part))];

    /// <summary>Moves the end to the day; the line is the top layer.</summary>
    public static Step To(Model model, DateOnly date) => Moved(model.WithTop(new DateLine()), Extension(model, date));

    private static ExtendTo Extension(Model model, DateOnly date) => Trials.ExtensionOf(model.Case!) with { Last = date };

    /// <summary>Tries the extension; the line is the top layer, and the grid under it keeps its row and shows the last period.</summary>
    public static Step Moved(Model model, ExtendTo extension)
    {
        var line = model.Top;
        var step = model.Pop().MoveEnd(extension);
        var grid = step.Model.Grid();
        var last = step.Model.Shown().Project.Timeline.Count - 1;
        var moved = step.Model.Show(grid with { Cursor = grid.Cursor with { Column = last } }).Push(line);
        var unextended = moved.Case!.Unextended;
        var lost = moved.Notice is null && extension.Last < unextended.Timeline.Last
            ? model.Texts.WhatIf.Dropped(extension.Consequences(unextended))
            : null;
        return step with { Model = lost is null ? moved : moved.Say(lost) };
    }

    private static Step ChooseRow(Model model, int by)
    {
        var line = model.Top;
        var below = model.Pop();
        var grid = below.Grid();
        return below.Show(grid with { Cursor = grid.Cursor.Down(below.Shown().Project, by) }).Push(line);
    }
}
