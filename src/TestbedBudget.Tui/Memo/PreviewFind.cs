using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds text in the preview, whatever the case of its letters and over the ends of lines.</summary>
public static class PreviewFind
{
    public static Step Open(Model model)
    {
        var preview = (PreviewLayer)model.Top;
        return model.Push(new FindLayer(preview, TextField.At(preview.Sought), Seek));
    }

    public static Step Next(Model model)
    {
        var preview = (PreviewLayer)model.Top;
        return preview.Sought.Length == 0 ? Open(model) : Seek(model, preview.Sought, onward: true) ?? model.Say(model.Texts.Memos.NotFound);
    }

    private static Model? Seek(Model model, string sought, bool onward)
    {
        var preview = ((PreviewLayer)model.Top).On(model) with { Sought = sought };
        var (page, text) = (preview.Page!, preview.Page!.FlatText());
        var plain = sought.Replace(SwedishNumber.NoBreakSpace, ' ');
        var from = preview.Found.Length > 0 ? preview.Found.Start + (onward ? 1 : 0) : page.StartOf(preview.Scroll);
        var index = text.IndexOf(plain, Math.Min(from, text.Length), StringComparison.OrdinalIgnoreCase);
        index = index < 0 ? text.IndexOf(plain, StringComparison.OrdinalIgnoreCase) : index;
        return index < 0
            ? null
            : model.WithTop((preview with { Found = (index, plain.Length) }).Showing(page.LineAt(index), model));
    }
}
