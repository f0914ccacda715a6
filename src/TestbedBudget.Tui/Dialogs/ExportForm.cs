namespace TestbedBudget.Tui;

/// <summary>Asks where the memo is to be written; a file that is there is asked about before it is replaced.</summary>
public static class ExportForm
{
    public static Step Open(Model model)
    {
        var folder = model.Surroundings.ExportFolder;
        var name = (model.Shown().Project.Header.CaseNumber ?? "underlag").Replace('/', '-').Replace('\\', '-');
        return model.Push(new FormLayer(
            model.Texts.Cases.WriteTitle,
            [new TextInput("path", model.Texts.Cases.Path, TextField.At(System.IO.Path.Combine(folder, name + ".md")))],
            static (below, values) => values.Text("path") is { } path
                ? ((Step)below).Then(new WriteFile(path, MemoOf.Markdown(below), Replace: false))
                : FormOutcome.Refused("path", below.Texts.Cases.Needed)));
    }
}
