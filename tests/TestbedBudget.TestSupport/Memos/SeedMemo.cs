using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.TestSupport;

/// <summary>The example memos in data/, as text.</summary>
public static class SeedMemo
{
    public static string Extension { get; } = Text("21RS4368-extension.txt");

    /// <summary>The same memo, taken out of its PDF.</summary>
    public static string ExtensionFromPdf { get; } = Text("21RS4368-extension-from-pdf.txt");

    public static string NewProject { get; } = Text("23RS11972-new-project.txt");

    public static ImmutableArray<string> All { get; } = [Extension, ExtensionFromPdf, NewProject];

    /// <summary>The workbook that the text reads as; anything else throws.</summary>
    public static Workbook Workbook(string text) => MemoReader.Read(text) switch
    {
        ReadMemo memo => memo.Workbook,
        UnreadableMemo wrong => throw new InvalidOperationException(string.Join('\n', wrong.Errors)),
        AmbiguousMemo open => throw new InvalidOperationException(string.Join('\n', open.Rows.Select(row => row.Text))),
        _ => throw new InvalidOperationException(),
    };

    private static string Text(string name) => File.ReadAllText(Repository.Data(name));
}
