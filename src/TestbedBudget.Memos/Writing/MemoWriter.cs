using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// Writes the decision memo, in Swedish. What reading it gives is the same project: text, cells and terms; rules,
/// locks, limits, notes and scenarios travel in JSON alone.
/// </summary>
public static class MemoWriter
{
    /// <summary>The memo as Markdown in NFC with one newline at its end. Its tables add up: they print the computed sums.</summary>
    /// <param name="sheet">What is written: the sheet of the base or of a scenario of the workbook.</param>
    public static string Markdown(Workbook workbook, Sheet sheet)
    {
        var project = sheet.Project;
        var decision = new DecisionText(workbook, sheet);
        var memo = new StringBuilder($"# {decision.Title}\n");
        var fields = MemoHead.Write(new HeaderFields
        {
            CaseNumber = Line(project.Header.CaseNumber),
            Date = project.Header.MemoDate,
            Unit = Line(project.Header.Unit),
            Officer = Line(project.Header.Officer),
            Forum = Line(project.Header.Forum),
            Applicant = Line(project.Header.Applicant),
            First = project.Timeline.First,
            Last = project.Timeline.Last,
        });
        memo.Append('\n').AppendJoin('\n', fields).Append('\n');
        foreach (var section in MemoOutline.Complete(project.Memo, workbook).Sections)
        {
            if (section.Heading.Length > 0)
            {
                memo.Append("\n## ").Append(MemoTable.Words(section.Heading)).Append('\n');
            }

            var body = Body(section.Body, decision, sheet);
            if (body.Length > 0)
            {
                memo.Append('\n').Append(body).Append('\n');
            }
        }

        return LatinLetters.Clean(memo.ToString());
    }

    /// <summary>The same memo as one HTML page, rendered from its Markdown.</summary>
    public static string Html(Workbook workbook, Sheet sheet) =>
        MemoHtml.Of(Markdown(workbook, sheet), MarkdownText.Unescape(new DecisionText(workbook, sheet).Title));

    /// <summary>The two tables as tab-separated text for a spreadsheet.</summary>
    public static string Tabs(Sheet sheet) => TabSeparated.Of(sheet);

    // A placeholder that has nothing to say goes, and its paragraph with it.
    private static string Body(string source, DecisionText decision, Sheet sheet)
    {
        var body = source
            .Replace(MemoOutline.Tables, $"{Table(sheet, TableKind.Costs)}\n\n{Table(sheet, TableKind.Financing)}", StringComparison.Ordinal)
            .Replace(MemoOutline.Earlier, decision.Earlier, StringComparison.Ordinal)
            .Replace(MemoOutline.Closing, decision.Closing, StringComparison.Ordinal);
        var paragraphs = body.Split("\n\n").Select(paragraph => paragraph == MemoOutline.Decision
            ? string.Join("\n\n", decision.Decision)
            : paragraph.Replace(MemoOutline.Decision, string.Join(' ', decision.Decision), StringComparison.Ordinal));
        return string.Join("\n\n", paragraphs).Trim('\n');
    }

    private static string Table(Sheet sheet, TableKind kind) =>
        MemoTable.Of(sheet, kind, SwedishNumber.NoBreakSpace).ToMarkdown();

    private static string? Line(string? value) => value is null ? null : MemoTable.Words(value);
}
