using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>Reads a memo or a case document out of a file: the whole of it, or sentences that say why not.</summary>
internal static class InputFile
{
    private static readonly string[] Extensions = [".txt", ".md", ".tsv", ".html", ".htm", ".json"];

    /// <summary>The memos and case documents in the folder, by name; null when it cannot be looked into.</summary>
    public static ImmutableArray<string>? In(string folder)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFiles(folder).Where(file => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
                    .OrderBy(SwedishText.SortKey, StringComparer.Ordinal),
            ];
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Whether the argument names a file rather than a case.</summary>
    public static bool IsMeant(string argument) =>
        Path.Exists(argument) || argument.Contains(Path.DirectorySeparatorChar, StringComparison.Ordinal)
        || Extensions.Contains(Path.GetExtension(argument), StringComparer.OrdinalIgnoreCase);

    /// <summary>The case of a document, or the text of a memo as it is.</summary>
    public static FileContent Open(string file, Texts texts)
    {
        if (Directory.Exists(file))
        {
            return FileContent.Failed(texts.Program.IsFolder(file));
        }

        if (!File.Exists(file))
        {
            return FileContent.Failed(texts.Program.FileMissing(file));
        }

        try
        {
            if (Path.GetExtension(file).Equals(".json", StringComparison.OrdinalIgnoreCase))
            {
                var (workbook, fault) = WorkbookJson.Read(ReadAtMost(file, WorkbookJson.MostBytes));
                return new FileContent(null, workbook, workbook is null ? texts.Program.At(file, fault!.Line, texts.Store.Of(fault)) : null);
            }

            var (text, error) = MemoFile.Decode(ReadAtMost(file, MemoFile.MostBytes));
            return new FileContent(text, null, text is null ? texts.Program.At(file, error!.Line, texts.ReadErrors.Of(error)) : null);
        }
        catch (UnauthorizedAccessException)
        {
            return FileContent.Failed(texts.Program.FileDenied(file));
        }
        catch (IOException)
        {
            return FileContent.Failed(texts.Program.FileFailed(file));
        }
    }

    /// <summary>The case that the file holds, with the limits as a memo's own.</summary>
    public static CaseLoading Read(string file, Texts texts, Limits limits) => Open(file, texts) switch
    {
        { Problem: { } problem } => CaseLoading.Failed(problem),
        { Case: { } workbook } => CaseLoading.Of(new LoadedCase(workbook, CaseState.Draft, [])),
        var memo => ReadMemo(file, memo.Text!, texts, limits),
    };

    private static CaseLoading ReadMemo(string file, string text, Texts texts, Limits limits) => MemoReader.Read(text) switch
    {
        ReadMemo { Workbook: var read } when WorkbookJson.WhyNot(read) is { } fault =>
            CaseLoading.Failed(texts.Program.At(file, 0, texts.Store.Of(fault))),
        ReadMemo memo => CaseLoading.Of(new LoadedCase(
            memo.Workbook with { Base = memo.Workbook.Base with { Limits = limits } }, CaseState.Draft, memo.Defaults)
        {
            IsMemo = true,
        }),
        AmbiguousMemo memo => CaseLoading.Failed(
            [.. memo.Rows.Select(row => texts.Program.At(file, row.Line, texts.ReadErrors.Ambiguous(row)))]) with
        {
            OpenText = text,
        },
        UnreadableMemo memo => CaseLoading.Failed(
            [.. memo.Errors.Select(wrong => texts.Program.At(file, wrong.Line, texts.ReadErrors.Of(wrong)))]),
        var other => throw new InvalidOperationException($"{other.GetType().Name} is a new kind of reading."),
    };

    // A byte more than is read tells that there is too much; a device that never ends is not waited for.
    internal static byte[] ReadAtMost(string file, long most)
    {
        using var stream = File.OpenRead(file);
        using var bytes = new MemoryStream();
        var buffer = new byte[81_920];
        for (int read; bytes.Length <= most && (read = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}

/// <summary>What a file holds: one of the three.</summary>
/// <param name="Problem">A sentence that says why it is neither.</param>
internal readonly record struct FileContent(string? Text, Workbook? Case, string? Problem)
{
    public static FileContent Failed(string problem) => new(null, null, problem);
}
