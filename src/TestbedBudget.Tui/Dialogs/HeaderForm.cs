using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialog for the case's details.</summary>
public static class HeaderForm
{
    public static Step Open(Model model)
    {
        var (texts, header) = (model.Texts.Cases, model.Shown().Project.Header);
        return model.Push(new FormLayer(
            texts.HeaderTitle,
            [
                new TextInput("title", texts.Title, TextField.At(header.Title)),
                new TextInput("number", texts.CaseNumber, TextField.At(header.CaseNumber ?? string.Empty)) { Longest = CaseKey.Longest },
                new TextInput("applicant", texts.Applicant, TextField.At(header.Applicant ?? string.Empty)),
                new TextInput("officer", texts.Officer, TextField.At(header.Officer ?? string.Empty)),
                new TextInput("unit", texts.Unit, TextField.At(header.Unit ?? string.Empty)),
                new TextInput("forum", texts.Forum, TextField.At(header.Forum ?? string.Empty)),
                new TextInput("date", texts.MemoDate, TextField.At(DateInput.Text(header.MemoDate)), texts.DateHint),
            ],
            Take));
    }

    private static FormOutcome Take(Model model, FormValues values)
    {
        if (values.Text("title") is not { } title)
        {
            return FormOutcome.Refused("title", model.Texts.Cases.Needed);
        }

        DateOnly? date = null;
        if (values.Text("date") is { } typed && (date = DateInput.Read(typed)) is null)
        {
            return FormOutcome.Refused("date", model.Texts.Cases.NotADate(typed));
        }

        return model.Apply(new SetHeader(new Header
        {
            Title = title,
            CaseNumber = values.Text("number"),
            Applicant = values.Text("applicant"),
            Officer = values.Text("officer"),
            Unit = values.Text("unit"),
            Forum = values.Text("forum"),
            MemoDate = date,
        }));
    }
}
