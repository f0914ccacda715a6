using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialog for how a row is calculated: the rule's fields, the rule as a sentence, and the amounts it gives.</summary>
public static class RuleForm
{
    public static Step Open(Model model) => OpenFor(model, model.Grid().Cursor.RowIn(model.Shown().Project)!);

    /// <summary>Why the row under the cursor can have no rule.</summary>
    public static string? WhyNot(Model model)
    {
        var row = model.Grid().Cursor.RowIn(model.Shown().Project);
        return FileCommands.ReadOnly(model)
            ?? (row is null ? model.Texts.Screen.NoRowHere(KeyLabel.Of(model, "insert-row"))
                : row.IsHeading ? model.Texts.Refusals.Of(new HeadingHasNoAmounts(row.Label))
                : null);
    }

    private static Step OpenFor(Model model, Row row)
    {
        var project = model.Shown().Project;
        var detected = RuleDetection.In(project).FirstOrDefault(rule => rule.Row == row.Id);
        var fields = new RuleFields(model.Texts, project, row, detected?.Rule);
        return model.Push(new FormLayer(
            $"{model.Texts.Rules.Title}: {row.Label}",
            fields.Start(),
            (below, values) => Take(below, values, fields))
        {
            Intro = detected is null
                ? []
                : [model.Texts.Rules.Detected(model.Texts.Rows.Rule(row with { Rule = detected.Rule }, project), Periods(project, detected))],
            Refit = fields.Fit,
            Preview = (below, values) => RulePreview.Of(below, fields, values),
        });
    }

    private static FormOutcome Take(Model model, FormValues values, RuleFields fields)
    {
        var reading = fields.Read(values);
        return reading.Edit is not { } edit
            ? FormOutcome.Refused(reading.Field!, reading.Fault!)
            : edit.ApplyTo(model.Shown().Project).Refusal is { } refusal
                ? FormOutcome.Refused("kind", model.Texts.Refusals.Of(refusal))
                : (FormOutcome)model.Apply(edit);
    }

    private static string Periods(Project project, DetectedRule rule) =>
        string.Join(", ", rule.Explains.Select(id => project.Timeline.Label(project.Timeline.IndexOf(id))));
}
