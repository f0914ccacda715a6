namespace TestbedBudget.Tui;

/// <summary>Asks for the file of a memo, and reads it in when the shell has its text.</summary>
public static class ImportFile
{
    public static Step Ask(Model model) => model.Push(new FormLayer(
        model.Texts.Cases.ImportTitle,
        [new TextInput("file", model.Texts.Cases.File, TextField.Empty)],
        static (below, values) => values.Text("file") is { } path
            ? ((Step)below).Then(new ReadTextFile(path))
            : FormOutcome.Refused("file", below.Texts.Cases.Needed)));
}
