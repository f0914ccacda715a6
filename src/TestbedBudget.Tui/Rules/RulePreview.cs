using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a rule would come to: its sentence, its amounts beside those there are, and what else they move.</summary>
public static class RulePreview
{
    public static ImmutableArray<FormLine> Of(Model model, RuleFields fields, FormValues values)
    {
        var reading = fields.Read(values);
        if (reading.Edit is not { } edit)
        {
            return [new FormLine(reading.Fault!, Theme.Quiet)];
        }

        var before = model.Shown();
        var (project, refusal) = edit.ApplyTo(before.Project);
        if (refusal is not null)
        {
            return [new FormLine(model.Texts.Refusals.Of(refusal), Theme.Error)];
        }

        var (id, after) = (fields.Row.Id, CaseView.Of(before.Workbook, project));
        var sentence = new FormLine($"{fields.Row.Label}: {model.Texts.Rows.Rule(project.Find(id)!, project)}", Theme.Strong);

        // A rule seldom stands alone: overheads, the one who pays the rest and the grant follow.
        return
        [
            sentence,
            .. Amounts(model, id, before.Sheet, after.Sheet),
            .. DifferenceLines.Of(model.Texts, before, after, but: id).Select(FormLine.Plain),
        ];
    }

    private static IEnumerable<FormLine> Amounts(Model model, RowId id, Sheet before, Sheet after)
    {
        var (was, becomes, project) = (before.Find(id)!, after.Find(id)!, after.Project);
        for (var period = 0; period < project.Timeline.Count; period++)
        {
            if (!project.Timeline[period].Actual)
            {
                yield return Line(model, project.Timeline.Label(period), was.Amounts[period], becomes.Amounts[period], project.Precision);
            }
        }

        yield return Line(model, model.Texts.Screen.Total, was.Total, becomes.Total, project.Precision);
    }

    private static FormLine Line(Model model, string label, CellValue before, CellValue after, Precision precision)
    {
        var (was, becomes) = (model.Texts.Differences.Value(before, precision), model.Texts.Differences.Value(after, precision));
        var change = before == after ? model.Texts.Differences.Same : DifferenceTexts.Change(before, after, precision);
        return new FormLine($"{label,-12} {was,14} → {becomes,14}  {change}", before == after ? Theme.Quiet : Theme.Plain);
    }
}
