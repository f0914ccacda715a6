using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialog for a new case, and the project it makes.</summary>
public static class NewCase
{
    public static Step Open(Model model)
    {
        var texts = model.Texts.Cases;
        var year = model.Today.Year + 1;
        return model.Push(new FormLayer(
            texts.NewTitle,
            [
                new TextInput("number", texts.CaseNumber, TextField.Empty) { Longest = CaseKey.Longest },
                new TextInput("title", texts.Title, TextField.Empty),
                new TextInput("applicant", texts.Applicant, TextField.Empty),
                new TextInput("first", texts.FirstDay, TextField.At($"{year}-01-01"), texts.DateHint),
                new TextInput("last", texts.LastDay, TextField.At($"{year + 2}-12-31"), texts.DateHint),
                new ChoiceInput("rows", texts.Rows, [texts.UsualRows, texts.NoRows], 0),
            ],
            Make));
    }

    private static FormOutcome Make(Model model, FormValues values)
    {
        var texts = model.Texts.Cases;
        if (values.Text("title") is not { } title)
        {
            return FormOutcome.Refused("title", texts.Needed);
        }

        if (DateInput.Read(values.Text("first") ?? string.Empty, monthStart: true) is not { } first)
        {
            return FormOutcome.Refused("first", texts.NotADate(values.Text("first") ?? string.Empty));
        }

        if (DateInput.Read(values.Text("last") ?? string.Empty) is not { } last)
        {
            return FormOutcome.Refused("last", texts.NotADate(values.Text("last") ?? string.Empty));
        }

        if (last < first)
        {
            return FormOutcome.Refused("last", texts.EndBeforeStart(first, last));
        }

        if (last.Year - first.Year >= Timeline.MostPeriods)
        {
            return FormOutcome.Refused("last", texts.PeriodTooLong(Timeline.MostPeriods));
        }

        var header = new Header
        {
            Title = title,
            CaseNumber = values.Text("number"),
            Applicant = values.Text("applicant"),
            MemoDate = model.Today,
        };
        var (years, around) = (Timeline.Years(first, last), model.Surroundings);
        var project = UsualProject.Of(header, years, around.Limits, around.Organisation, texts, withRows: values.Choice("rows") == 0);
        var (id, next) = model.NewRowId();
        var workbook = new Workbook { Key = header.CaseNumber ?? "~" + id.Value[1..], Base = project };
        return next.OpenNew(workbook, VersionKind.Created);
    }
}
