using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The budget and up to three alternatives side by side: every row and sum, the figures of the grant, and what is assumed.</summary>
public sealed record CompareLayer : Layer
{
    public required Comparison Comparison { get; init; }

    /// <summary>The base first, then the others, in the order of the comparison.</summary>
    public required ImmutableArray<CaseView> Views { get; init; }

    /// <summary>The what-ifs that are compared; those without a name can be kept.</summary>
    public ImmutableArray<Scenario> Scenarios { get; init; } = [];

    /// <summary>Which of the budgets beside the base Enter opens, from 1.</summary>
    public int Chosen { get; init; } = 1;

    public int Scroll { get; init; }

    /// <summary>A line a period under each row that differs.</summary>
    public bool ByPeriod { get; init; }

    /// <summary>What stands in the columns where not everything fits.</summary>
    public CompareShows Shows { get; init; }

    /// <summary>The lines as last worked out: made anew only when they are by period or no more.</summary>
    public MeasuredTable? Measured { get; init; }

    public override KeyPlace KeyPlace => KeyPlace.Comparison;

    public static CompareLayer Of(Model model, ImmutableArray<Scenario> scenarios)
    {
        var workbook = model.Case!.Workbook;
        ImmutableArray<ComparedProject> others = [.. scenarios.Select(scenario =>
            ComparedProject.Of(Comparing.NameOf(model, scenario), Sheet.Of(scenario.Replay(workbook.Base).Project)) with { Edits = scenario.Edits })];
        return new CompareLayer
        {
            Comparison = Comparison.Of(ComparedProject.Of(model.Texts.WhatIf.BaseName, model.Case.BaseView.Sheet), others),
            Views = [model.Case.BaseView, .. others.Select(other => CaseView.Of(workbook, other.Sheet!))],
            Scenarios = scenarios,
        };
    }

    /// <summary>The decided budget as the base, what is shown beside it. Rows of two memos are the same by their labels.</summary>
    /// <param name="decided">The frozen budget.</param>
    /// <param name="printed">What its memo printed, which excuses what rounding left between its tables.</param>
    public static CompareLayer WithDecision(Model model, Project decided, Printed? printed)
    {
        var view = model.Shown();
        var before = CaseView.Of(new Workbook { Key = view.Workbook.Key, Base = decided, Printed = printed });
        return new CompareLayer
        {
            Comparison = Comparison.Of(
                ComparedProject.Of(model.Texts.WhatIf.EarlierBudget, before.Sheet),
                [ComparedProject.Of(model.Texts.WhatIf.NewBudget, view.Sheet)],
                RowMatch.Label),
            Views = [before, view],
        };
    }

    /// <summary>What the columns show when something else is asked for; null where everything shows.</summary>
    public CompareShows? NextShows(Model model) => CompareColumns.Next(On(model).Measured!, Shows, Chosen, model.Size.Columns);

    public override Step Update(Model model, Message message) =>
        message is Input { Event: KeyPressed { Key: var key } } ? Press(model, key) : model;

    public override CompareLayer On(Model model) =>
        Measured?.ByPeriod == ByPeriod ? this : this with { Measured = MeasuredTable.Of(model.Texts, this) };

    public override void Paint(Painter painter, Model model) => ComparePainter.Paint(painter, model, this);

    /// <summary>Keeps every what-if of the comparison that has no name yet under the name over its column.</summary>
    public static Step KeepAll(Model model)
    {
        var layer = (CompareLayer)model.Top;
        Step step = model;
        var kept = new List<string>();
        for (var i = 0; i < layer.Scenarios.Length; i++)
        {
            var (scenario, name) = (layer.Scenarios[i], layer.Comparison.Names[i + 1]);
            if (scenario.Name.Length > 0)
            {
                continue;
            }

            var added = step.Model.Apply(new AddScenario(scenario with { Name = name }));
            if (!added.Made)
            {
                return step with { Model = added.Model.WithTop(layer) };
            }

            // The one on the screen is worked on as the kept one from now on.
            var next = added.Model.Case!;
            var shown = ReferenceEquals(next.Trial, scenario) ? added.Model.WithCase(next.Try(next.Workbook.FindScenario(name))) : added.Model;
            step = new Step(shown, [.. step.Effects, .. added.Effects]);
            layer = layer with { Scenarios = layer.Scenarios.SetItem(i, scenario with { Name = name }) };
            kept.Add(name);
        }

        var said = kept.Count == 0 ? model.Texts.WhatIf.AllKept : model.Texts.WhatIf.KeptAs(string.Join(", ", kept));
        return step with { Model = step.Model.WithTop(layer).Say(said) };
    }

    /// <summary>Shows the chosen what-if in the grid, with its date line.</summary>
    public static Step OpenChosen(Model model)
    {
        var layer = (CompareLayer)model.Top;
        return ScenarioForms.Show(model.Pop(), layer.Scenarios[layer.Chosen - 1]);
    }

    private Step Press(Model model, Key key) => key.Code switch
    {
        KeyCode.Down => To(model, Scroll + 1),
        KeyCode.Up => To(model, Scroll - 1),
        KeyCode.PageDown => To(model, Scroll + model.Size.Rows - 4),
        KeyCode.PageUp => To(model, Scroll - (model.Size.Rows - 4)),
        KeyCode.Home => To(model, 0),
        KeyCode.End => To(model, int.MaxValue / 2),
        KeyCode.Left or KeyCode.Right when !Scenarios.IsEmpty => model.WithTop(this with
        {
            Chosen = Math.Clamp(Chosen + (key.Code == KeyCode.Left ? -1 : 1), 1, Scenarios.Length),
        }),
        KeyCode.Escape => model.Pop(),
        KeyCode.Character when key == Keys.Cancel => model.Pop(),
        _ => model.Keymap.Find(KeyPlace.Comparison, key)?.Try(model) ?? (Step)model,
    };

    private Step To(Model model, int scroll)
    {
        var here = On(model);
        var lines = here.Measured!.Table.Lines.Length;
        return model.WithTop(here with { Scroll = Math.Clamp(scroll, 0, Math.Max(0, lines - ComparePainter.Room(model.Size))) });
    }
}

/// <summary>What the columns of a narrow comparison show.</summary>
public enum CompareShows
{
    Amounts,
    Changes,
    Shares,
}
