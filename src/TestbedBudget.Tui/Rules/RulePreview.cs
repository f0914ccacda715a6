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

        var (after, refusal) = edit.ApplyTo(fields.Project);
        if (refusal is not null)
        {
            return [new FormLine(model.Texts.Refusals.Of(refusal), Theme.Error)];
        }

        var sentence = new FormLine($"{fields.Row.Label}: {model.Texts.Rows.Rule(after.Find(fields.Row.Id)!, after)}", Theme.Strong);
        return [sentence, .. Amounts(model, fields.Row.Id, after), .. Others(model, fields, edit)];
    }

    private static IEnumerable<FormLine> Amounts(Model model, RowId id, Project after)
    {
        var (before, next) = (model.Shown().Sheet.Find(id)!, Sheet.Of(after).Find(id)!);
        for (var period = 0; period < after.Timeline.Count; period++)
        {
            if (!after.Timeline[period].Actual)
            {
                yield return Line(model, after.Timeline.Label(period), before.Amounts[period], next.Amounts[period], after.Precision);
            }
        }

        yield return Line(model, model.Texts.Screen.Total, before.Total, next.Total, after.Precision);
    }

    private static FormLine Line(Model model, string label, CellValue before, CellValue after, Precision precision)
    {
        var (was, becomes) = (model.Texts.Differences.Value(before, precision), model.Texts.Differences.Value(after, precision));
        var change = before == after ? model.Texts.Differences.Same : DifferenceTexts.Change(before, after, precision);
        return new FormLine($"{label,-12} {was,14} → {becomes,14}  {change}", before == after ? Theme.Quiet : Theme.Plain);
    }

    // A rule seldom stands alone: overheads, the one who pays the rest and the grant follow.
    private static IEnumerable<FormLine> Others(Model model, RuleFields fields, SetRule edit)
    {
        var before = model.Case!.Shown;
        var after = before.After(edit);
        foreach (var line in DifferenceLines.Of(model.Texts, before, after, but: fields.Row.Id))
        {
            yield return FormLine.Plain(line);
        }
    }
}
