using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A version or another's draft on the screen to be looked at; what was there before comes back.</summary>
/// <param name="What">"version 3", "Lenas utkast".</param>
/// <param name="Case">The case that was open, or null where it was looked at from the list.</param>
public sealed record Looking(string What, OpenCase? Case, ImmutableArray<Layer> Layers)
{
    /// <summary>Shows the case read-only, with the cursor where it stands now.</summary>
    public static Model At(Model model, string what, OpenCase seen)
    {
        var before = model.Looking ?? new Looking(what, model.Case, model.Layers);
        var cursor = model.Layers[0] is GridLayer grid ? grid.Cursor : new GridCursor(TableKind.Costs, 0, 0);
        var layer = new GridLayer { Cursor = cursor.Within(seen.Shown.Project) };
        var shown = model with { Looking = before with { What = what }, Case = seen with { IsReadOnly = true }, Layers = [layer] };
        return shown.Show(layer).Say(model.Texts.Sharing.LooksAt(what));
    }

    /// <summary>What was on the screen before.</summary>
    public static Model Back(Model model) => model.Looking is { } looking
        ? Rescrolled(model with { Looking = null, Case = looking.Case, Layers = looking.Layers, Notice = null })
        : model;

    private static Model Rescrolled(Model model) => model.Top is GridLayer grid ? model.Show(grid) : model;
}
