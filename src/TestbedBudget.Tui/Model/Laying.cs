namespace TestbedBudget.Tui;

/// <summary>What shows is worked out once for a frame, and kept in its layer for the keys and frames after it.</summary>
public static class Laying
{
    /// <summary>The model with each layer that shows worked out: it fits until a message changes what it is of.</summary>
    public static Model Laid(this Model model)
    {
        for (var i = model.FirstSeen(); i < model.Layers.Length; i++)
        {
            var layer = model.Layers[i].On(model.UpTo(i));
            model = ReferenceEquals(layer, model.Layers[i]) ? model : model with { Layers = model.Layers.SetItem(i, layer) };
        }

        return model;
    }

    /// <summary>The lowest layer that shows: the top one, or what shows through those above it.</summary>
    public static int FirstSeen(this Model model)
    {
        var first = model.Layers.Length - 1;
        while (first > 0 && !model.Layers[first].CoversScreen)
        {
            first--;
        }

        return first;
    }

    /// <summary>The model as the layer sees it: with nothing above it.</summary>
    public static Model UpTo(this Model model, int layer) =>
        layer == model.Layers.Length - 1 ? model : model with { Layers = model.Layers[..(layer + 1)] };
}
