using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a paste would do, in lines for a width, and what it was worked out from.</summary>
/// <param name="Plan">With made-up identities: those of the model are taken when it is applied.</param>
public sealed record PastePreview(
    PastePlan Plan, ImmutableArray<string> Lines, ImmutableArray<string> Keys, int Width, CaseView Shown, PasteChoices Choices)
{
    private const int WidestBox = 90;

    public static PastePreview Of(PasteLayer layer, Model model)
    {
        var (made, width, texts) = (0, WidthFor(model), model.Texts.Pastes);
        var plan = PastePlan.Of(
            model.Shown(), layer.Tables, layer.Cursor, layer.Choices, new NewRows(() => new RowId($"paste {made++}"), texts.NewRowLabel));
        plan = model.Case is { Trial: null } ? plan : plan.WithoutStated();
        return new PastePreview(
            plan,
            [.. texts.Lines(plan).SelectMany(line => WordWrap.Lines(line, width - 4))],
            [.. WordWrap.Lines(texts.Keys(plan, layer), width - 4)],
            width,
            model.Shown(),
            layer.Choices);
    }

    public bool Fits(PasteLayer layer, Model model) =>
        Choices == layer.Choices && ReferenceEquals(Shown, model.Shown()) && Width == WidthFor(model);

    private static int WidthFor(Model model) => Math.Min(model.Size.Columns, WidestBox);
}
