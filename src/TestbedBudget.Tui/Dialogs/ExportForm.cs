using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Asks in what form and where the memo is to be written; a file that is there is asked about before it is replaced.</summary>
public static class ExportForm
{
    public static Step Open(Model model) => OpenAs(model, ExportFormat.All[0]);

    /// <summary>With the case as it is stored chosen: nothing of it is left out.</summary>
    public static Step OpenWhole(Model model) => OpenAs(model, ExportFormat.All[^1]);

    private static Step OpenAs(Model model, ExportFormat chosen)
    {
        var texts = model.Texts.Memos;
        var formats = ExportFormat.All;
        var name = (model.Shown().Project.Header.CaseNumber ?? texts.FileName).Replace('/', '-').Replace('\\', '-');
        var path = System.IO.Path.Combine(model.Surroundings.ExportFolder, name + chosen.Extension);
        return model.Push(new FormLayer(
            texts.WriteTitle,
            [
                new ChoiceInput("format", texts.Format, [.. formats.Select(format => texts.FormatName(format.Extension))], formats.IndexOf(chosen)),
                new TextInput("path", model.Texts.Cases.Path, TextField.At(path)),
            ],
            Take)
        {
            Intro = [.. model.Shown().Findings.Where(finding => finding is MemoBlank { IsReviewed: false }).Select(finding => model.Texts.Findings.Of(finding).Sentence)],
            Refit = Refit,
        });
    }

    // The path ends as the format says, unless the user gave it an end of their own.
    private static ImmutableArray<FormField> Refit(FormValues values)
    {
        var (format, path) = ((ChoiceInput)values.Fields[0], (TextInput)values.Fields[1]);
        var chosen = ExportFormat.All[format.Index].Extension;
        foreach (var other in ExportFormat.All)
        {
            if (other.Extension != chosen && path.Field.Text.EndsWith(other.Extension, StringComparison.OrdinalIgnoreCase))
            {
                return [format, path with { Field = TextField.At(path.Field.Text[..^other.Extension.Length] + chosen) }];
            }
        }

        return values.Fields;
    }

    private static FormOutcome Take(Model model, FormValues values) => values.Text("path") is { } path
        ? ((Step)model).Then(new WriteFile(path, ExportFormat.All[values.Choice("format")].Write(model.Shown()), Replace: false))
        : FormOutcome.Refused("path", model.Texts.Cases.Needed);
}
