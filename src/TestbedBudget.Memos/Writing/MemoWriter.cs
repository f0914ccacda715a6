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
    public static string Markdown(Workbook workbook, Sheet sheet) => Write(workbook, sheet, null);

    /// <summary>The same with marks around the numbers of its prose, for <see cref="MemoPreview"/>, and the numbers in order.</summary>
    public static (string Markdown, ImmutableArray<MarkedNumber> Numbers) Marked(Workbook workbook, Sheet sheet)
    {
        var marks = new ProseMarks(ProseCheck.Of(workbook, sheet));
        return (Write(workbook, sheet, marks), [.. marks.Numbers]);
    }

    /// <summary>The same memo as one HTML page, rendered from its Markdown.</summary>
    public static string Html(Workbook workbook, Sheet sheet) =>
        MemoHtml.Of(Markdown(workbook, sheet), MarkdownText.Unescape(new DecisionText(workbook, sheet).Title));

    /// <summary>The two tables as tab-separated text for a spreadsheet.</summary>
    public static string Tabs(Sheet sheet) => TabSeparated.Of(sheet);

    /// <summary>What a placeholder says in the case, in a line; a table says its head and no more.</summary>
    public static string Says(PlaceholderKind kind, Workbook workbook, Sheet sheet)
    {
        var said = new PlaceholderTexts(workbook, sheet, new DecisionText(workbook, sheet)).Of(kind);
        return MemoTable.Words(MarkdownText.Unescape(said.StartsWith('|') ? said[..said.IndexOf('\n', StringComparison.Ordinal)] : said));
    }

    private static string Write(Workbook workbook, Sheet sheet, ProseMarks? marks)
    {
        var project = sheet.Project;
        var decision = new DecisionText(workbook, sheet);
        var memo = new StringBuilder($"# {Own(decision.Title)}\n");
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
        memo.Append('\n').Append(Own(string.Join('\n', fields))).Append('\n');
        var body = new MemoBody(new PlaceholderTexts(workbook, sheet, decision), marks);
        var own = 0;
        foreach (var section in MemoOutline.Complete(project.Memo, workbook).Sections)
        {
            var shift = MemoOutline.ShiftOf(project.Memo, own, section);
            var index = shift is null ? -1 : own++;
            if (section.Heading.Length > 0)
            {
                memo.Append("\n## ").Append(Own(body.Line(section.Heading))).Append('\n');
            }

            var text = body.Write(section.Body, number => shift is { } by && number.Number.Start >= by
                ? ProsePlace.In(project.Memo, index, number.Number.Start - by, number.Number.Length)
                : null);
            if (text.Length > 0)
            {
                memo.Append('\n').Append(text).Append('\n');
            }
        }

        return LatinLetters.Clean(memo.ToString());

        string Own(string text) => marks is null ? text : ProseMarks.Plain(text);
    }

    private static string? Line(string? value) => value is null ? null : MemoTable.Words(value);
}
