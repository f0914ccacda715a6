namespace TestbedBudget.Tui;

/// <summary>A comparison in a file, and its table of changes for the memo.</summary>
public static class CompareFile
{
    /// <summary>Copies the table before, after, change: of the only other budget, or of the one that is chosen.</summary>
    public static Step CopyChanges(Model model)
    {
        var layer = (CompareLayer)model.Top;
        return layer.Views.Length == 2
            ? Copied(model, layer, 1)
            : model.Push(new PickLayer(
                model.Texts.WhatIf.ChangesOf,
                [.. layer.Comparison.Names.Skip(1).Select(name => new PickItem(name))],
                (below, index) => Copied(below, layer, index + 1)));
    }

    /// <summary>Asks where to write it: a name that ends in .tsv gets tab-separated text, any other Markdown.</summary>
    public static Step Ask(Model model)
    {
        var layer = (CompareLayer)model.Top;
        var number = (layer.Views[0].Project.Header.CaseNumber ?? model.Texts.WhatIf.FileName).Replace('/', '-').Replace('\\', '-');
        var path = System.IO.Path.Combine(model.Surroundings.ExportFolder, $"{number}-{model.Texts.WhatIf.FileName}.md");
        return model.Push(new FormLayer(
            model.Texts.WhatIf.WriteTitle,
            [new TextInput("path", model.Texts.Cases.Path, TextField.At(path))],
            (below, values) => values.Text("path") is { } chosen
                ? ((Step)below).Then(new WriteFile(chosen, Content(below.Texts, layer, chosen), Replace: false))
                : FormOutcome.Refused("path", below.Texts.Cases.Needed))
        {
            Intro = [model.Texts.WhatIf.WriteHint],
        });
    }

    private static Step Copied(Model model, CompareLayer layer, int other) =>
        ((Step)model).Then(new CopyOut(CompareText.Changes(model.Texts, layer, other)));

    private static string Content(Texts texts, CompareLayer layer, string path) =>
        path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)
            ? CompareText.Tabbed(texts, layer)
            : CompareText.Markdown(texts, layer);
}
