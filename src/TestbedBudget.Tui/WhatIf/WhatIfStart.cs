using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Starts a what-if: odd values first, because a slip would be multiplied, then who pays the rest and what a year more costs, then the date.</summary>
public static class WhatIfStart
{
    /// <summary>F7: starts a what-if, goes to its date line, or leaves it.</summary>
    public static Step Toggle(Model model) => model.Case switch
    {
        { Trial: not null } when model.Top is DateLine => DateLine.Leave(model),
        { Trial: not null } => DateLine.Open(model),
        _ => Start(model),
    };

    private static Step Start(Model model)
    {
        var odd = model.Shown().Findings.OfType<OddValue>().Where(finding => !finding.IsReviewed).ToImmutableArray();
        var payers = new PayerFields(model);
        return odd.IsEmpty && payers.IsEmpty ? Begin(model, []) : model.Push(Questions(model, odd, payers));
    }

    private static FormLayer Questions(Model model, ImmutableArray<OddValue> odd, PayerFields payers)
    {
        var texts = model.Texts.WhatIf;
        return new FormLayer(texts.StartTitle, Fit(new FormValues([])), Take)
        {
            Intro = [.. odd.Select(finding => model.Texts.Findings.Of(finding).Sentence)],
            Refit = Fit,
            Preview = (below, values) => Preview(below, Edits(values, odd, payers)),
        };

        ImmutableArray<FormField> Fit(FormValues values) =>
        [
            .. odd.Select((finding, i) => values.Kept(OddField(model, finding, i))),
            .. payers.IsEmpty ? [] : payers.Fit(values),
            values.Kept(IndexForm.Field(model, default)),
        ];

        FormOutcome Take(Model below, FormValues values)
        {
            var (edits, fault) = Edits(values, odd, payers);
            return fault.Fault is not null ? fault
                : IndexForm.Read(values) is not { } index ? IndexForm.Refused(below)
                : index.Fraction == 0 ? Begin(below, edits)
                : Begin(below, edits, new ExtendTo(below.Shown().Project.Timeline.Last) { YearlyIndex = index });
        }
    }

    private static ChoiceInput OddField(Model model, OddValue odd, int index) => new(
        OddName(index),
        model.Texts.Findings.Where(odd.At),
        [model.Texts.WhatIf.KeepAmount(odd.Amount), model.Texts.WhatIf.TryAmount(odd.Corrected)],
        0);

    private static ImmutableArray<FormLine> Preview(Model model, (ImmutableArray<Edit> Edits, FormOutcome Fault) read)
    {
        if (read.Fault.Fault is { } fault)
        {
            return [new FormLine(fault, Theme.Quiet)];
        }

        var before = model.Shown();
        var after = read.Edits.Aggregate(before, (view, edit) => view.After(edit));
        return DifferenceLines.Preview(model.Texts, before, after);
    }

    private static (ImmutableArray<Edit> Edits, FormOutcome Fault) Edits(FormValues values, ImmutableArray<OddValue> odd, PayerFields payers)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = 0; i < odd.Length; i++)
        {
            if (values.Choice(OddName(i)) == 1 && odd[i].At is { Row: { } row, Period: { } period })
            {
                edits.Add(SetCells.One(new CellId(row, period), new AmountEntry(odd[i].Corrected)));
            }
        }

        var (paid, fault) = payers.IsEmpty ? ([], default) : payers.Read(values);
        return ([.. edits, .. paid], fault);
    }

    /// <summary>Puts a new what-if on the screen, with the date line under the keys and its last period in sight.</summary>
    public static Step Begin(Model model, ImmutableArray<Edit> edits, ExtendTo? extension = null)
    {
        var trial = new Scenario(string.Empty, edits);
        var trying = model.WithCase(model.Case!.Try(extension is null ? trial : trial.With(extension)));
        var grid = trying.Grid();
        return DateLine.Open(trying.Show(grid with { Cursor = grid.Cursor with { Column = trying.Shown().Project.Timeline.Count - 1 } }));
    }

    private static string OddName(int index) => $"odd{RowMark.Number(index)}";
}
