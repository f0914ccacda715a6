using System.Text;
using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>A form in which the case leaves the program.</summary>
public sealed record ExportFormat(string Extension, Func<CaseView, string> Write)
{
    public static ImmutableArray<ExportFormat> All { get; } =
    [
        new(".md", static shown => MemoWriter.Markdown(shown.Workbook, shown.Sheet)),
        new(".html", static shown => MemoWriter.Html(shown.Workbook, shown.Sheet)),
        new(".tsv", static shown => MemoWriter.Tabs(shown.Sheet)),
        new(".json", static shown => Encoding.UTF8.GetString(WorkbookJson.Write(shown.Workbook, indented: true))),
    ];
}
