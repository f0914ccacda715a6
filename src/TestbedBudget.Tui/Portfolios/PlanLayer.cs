using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The plans of one case side by side: what is decided beside the latest version, drafts and alternatives.</summary>
/// <param name="Chosen">Which of the plans beside the decided one.</param>
public sealed record PlanLayer(CasePlan Plan, int Chosen, int Scroll) : Layer
{
    public override KeyPlace KeyPlace => KeyPlace.Plan;

    public static PlanLayer Of(CasePlan plan)
    {
        var counting = 0;
        while (counting < plan.Columns.Length - 1 && !plan.Columns[counting].Counts)
        {
            counting++;
        }

        return new PlanLayer(plan, counting, 0);
    }

    public override Step Update(Model model, Message message) => message is not Input { Event: KeyPressed { Key: var key } } ? model
        : key.Code switch
        {
            KeyCode.Left => model.WithTop(this with { Chosen = Math.Max(0, Chosen - 1) }),
            KeyCode.Right => model.WithTop(this with { Chosen = Math.Min(Plan.Columns.Length - 1, Chosen + 1) }),
            KeyCode.Down => Scrolled(model, 1),
            KeyCode.Up => Scrolled(model, -1),
            KeyCode.PageDown => Scrolled(model, model.Size.Rows - 6),
            KeyCode.PageUp => Scrolled(model, 6 - model.Size.Rows),
            _ => Keys.IsCancel(key) ? model.Pop() : model.Keymap.Find(KeyPlace.Plan, key)?.Try(model) ?? (Step)model,
        };

    public override void Paint(Painter painter, Model model) => PlanPainter.Paint(painter, model, this);

    /// <summary>Opens the case in the grid; the portfolio is found again as it was.</summary>
    public static Step OpenCase(Model model)
    {
        var below = model.Pop();
        return ((Step)(below.Top is PortfolioLayer portfolio ? below with { Portfolio = portfolio } : below)).ThenOpen(Layer(model).Plan.Case.Key);
    }

    /// <summary>Lets the chosen plan count in the portfolio.</summary>
    public static Step Count(Model model)
    {
        var (plan, column) = (Layer(model).Plan, Layer(model).Plan.Columns[Layer(model).Chosen]);
        return ((Step)model.Say(model.Texts.Portfolio.CountsNow(column.Kind == PlanKind.Version ? null : column.Name)))
            .Then(new MarkCounting(plan.Case.Key, column.Kind == PlanKind.Version ? null : column.Name));
    }

    public static string? WhyNotCount(Model model)
    {
        var layer = Layer(model);
        var column = layer.Plan.Columns[layer.Chosen];
        return model.WhyNoStore is { } reason ? reason
            : column.Kind == PlanKind.Draft ? model.Texts.Portfolio.DraftsDoNotCount
            : layer.Plan.Case.State == CaseState.Closed ? model.Texts.Portfolio.ClosedProposesNothing
            : column.Counts ? model.Texts.Portfolio.CountsAlready
            : null;
    }

    private static PlanLayer Layer(Model model) => (PlanLayer)model.Top;

    private Step Scrolled(Model model, int by) => model.WithTop(this with
    {
        Scroll = Math.Clamp(Scroll + by, 0, Math.Max(0, PlanTable.Of(model.Texts, this).Rows.Length - PlanPainter.Room(model.Size))),
    });
}
