using TestbedBudget.Memos;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>The user's own templates: Markdown files in a folder of the settings. One that cannot be read is told.</summary>
internal static class TemplateFiles
{
    public static TemplatesRead Read(string folder, Texts texts)
    {
        var templates = ImmutableArray.CreateBuilder<MemoTemplate>();
        var problems = new List<string>();
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.md") : [];
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            try
            {
                var (text, error) = MemoFile.Decode(InputFile.ReadAtMost(file, MemoFile.MostBytes));
                if (text is null)
                {
                    problems.Add(texts.Program.At(file, error!.Line, texts.ReadErrors.Of(error)));
                }
                else
                {
                    templates.Add(MemoTemplate.Read(Path.GetFileName(file), text));
                }
            }
            catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
            {
                problems.Add(texts.Program.FileFailed(file));
            }
        }

        return new TemplatesRead(templates.ToImmutable(), problems.Count == 0 ? null : string.Join(' ', problems));
    }
}
