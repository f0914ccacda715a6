using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The page of a case as lines, the same for the screen and the clipboard.</summary>
public static class CasePageText
{
    private const int MostVersions = 10;

    public static ImmutableArray<FormLine> Of(Model model, CaseNews news, Workbook workbook)
    {
        var view = CaseView.Of(workbook);
        var texts = model.Texts;
        ImmutableArray<string> left = [.. Left(texts, news, view)];
        return
        [
            Head(texts.Sharing.StandingHead),
            .. Standing(model, news, view).Select(FormLine.Plain),
            FormLine.Plain(string.Empty),
            Head(texts.Sharing.LeftHead),
            .. (left.IsEmpty ? [texts.Sharing.NothingLeft] : left).Select(line => FormLine.Plain($"- {line}")),
            FormLine.Plain(string.Empty),
            Head(texts.Cases.FindingsTitle),
            .. Findings(texts, view),
            FormLine.Plain(string.Empty),
            Head(texts.Tables.NotesTitle),
            .. Notes(texts, view.Project),
            FormLine.Plain(string.Empty),
            Head(texts.History.Head),
            .. news.Versions.Take(MostVersions).Select(version => FormLine.Plain(HistoryTexts.Line(version, news.StateBefore(version), texts))),
        ];
    }

    private static IEnumerable<string> Standing(Model model, CaseNews news, CaseView view)
    {
        var texts = model.Texts;
        var (header, timeline) = (view.Project.Header, view.Project.Timeline);
        yield return $"{texts.Lists.Head(CaseOrder.State)}: {texts.Cases.State(news.Line.State)}, {HistoryTexts.Line(news.Latest, news.StateBefore(news.Latest), texts)}";
        yield return texts.Sharing.Period(timeline.First, timeline.Last);
        yield return $"{texts.Cases.Applicant}: {header.Applicant ?? "–"} · {texts.Cases.Officer}: {header.Officer ?? "–"} · {texts.Cases.Forum}: {header.Forum ?? "–"}";
        var figures = CaseFigures.Of(view.Workbook);
        yield return $"{texts.Screen.SumCosts}: {Amount(figures.Costs)} · {texts.Screen.SumFinancing}: {Amount(figures.Financing)} · {texts.Sharing.Grant}: {Amount(figures.Grant)} ({DifferenceTexts.Percent(figures.Share)})";
        foreach (var draft in news.Line.Drafts)
        {
            yield return texts.Sharing.Draft(draft);
        }

        foreach (var visit in news.Line.OpenBy)
        {
            yield return texts.Sharing.HasOpen(visit, model.Surroundings.User);
        }
    }

    private static IEnumerable<string> Left(Texts texts, CaseNews news, CaseView view)
    {
        foreach (var draft in news.Line.Drafts.Where(draft => draft.Changes > 0))
        {
            yield return texts.Sharing.DraftToSave(draft);
        }

        foreach (var finding in view.Findings.Where(finding => !finding.IsReviewed && finding.Severity != Severity.Note))
        {
            var todo = texts.Findings.Of(finding).ToDo;
            yield return finding.Place is { } place ? $"{texts.Findings.Where(place)}: {todo}" : todo;
        }

        if (view.Project.Grant.Row is null)
        {
            yield return texts.Sharing.ChooseGrantRow;
        }

        var empty = view.Project.Memo.Sections.Where(section => string.IsNullOrWhiteSpace(section.Body)).Select(section => section.Heading).ToArray();
        if (empty.Length > 0)
        {
            yield return texts.Sharing.WriteSections(string.Join(", ", empty));
        }

        if (texts.Sharing.Next(news.Line.State) is { } next)
        {
            yield return next;
        }
    }

    private static IEnumerable<FormLine> Findings(Texts texts, CaseView view) => view.Findings.IsEmpty
        ? [FormLine.Plain(texts.Checks.Nothing)]
        : view.Findings.Select(finding => new FormLine(
            $"{(finding.IsReviewed ? texts.Checks.Reviewed : texts.Findings.Name(finding.Severity))}: {texts.Findings.Of(finding).Sentence}",
            finding is { Severity: Severity.Error, IsReviewed: false } ? Theme.Strong : Theme.Plain));

    private static IEnumerable<FormLine> Notes(Texts texts, Project project) => project.Notes.IsEmpty
        ? [FormLine.Plain(texts.Tables.NoNotes)]
        : project.Notes.Select(note => FormLine.Plain($"{Tui.Notes.PlaceOf(texts, project, note.Row, note.Period)}: {note.Text}"));

    private static FormLine Head(string text) => new(text, Theme.Head);

    private static string Amount(Money? amount) => amount is { } known ? SwedishNumber.Amount(known, Precision.Krona) : "–";
}
