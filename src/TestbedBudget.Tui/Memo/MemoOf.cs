using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>The decision memo of the open case, as it is written.</summary>
public static class MemoOf
{
    public static string Markdown(Model model) => MemoWriter.Markdown(model.Shown().Workbook, model.Shown().Sheet);
}
