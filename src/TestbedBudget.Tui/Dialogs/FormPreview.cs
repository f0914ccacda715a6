using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The preview of a dialog, and what it was worked out from: it can take a search, and others' saves paint too.</summary>
/// <param name="Below">The layer that the dialog lies on.</param>
public sealed record FormPreview(
    ImmutableArray<FormLine> Lines, ImmutableArray<FormField> Fields, CaseView? Shown, CaseView? BaseView, Layer Below, Size Size)
{
    /// <param name="model">With the dialog on top.</param>
    public static FormPreview Make(Model model, FormLayer form, Func<Model, FormValues, ImmutableArray<FormLine>> preview) => new(
        preview(model.Pop(), new FormValues(form.Fields)),
        form.Fields,
        model.Case?.Shown,
        model.Case?.BaseView,
        model.Layers[^2],
        model.Size);

    public bool Fits(Model model, ImmutableArray<FormField> fields) =>
        Fields == fields && ReferenceEquals(Shown, model.Case?.Shown) && ReferenceEquals(BaseView, model.Case?.BaseView)
        && ReferenceEquals(Below, model.Layers[^2]) && Size == model.Size;
}
