using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// Writes a section's text with what its placeholders say. A placeholder that is unknown or has nothing to say is left
/// out, and its line or paragraph with it when nothing else stands there.
/// </summary>
/// <param name="marks">Marks each number of the prose; null writes the memo as it is.</param>
internal sealed class MemoBody(PlaceholderTexts texts, ProseMarks? marks)
{
    /// <param name="home">Where a place of the text is in the case's own text; null where it is not there.</param>
    public string Write(string source, Func<TracedNumber, ProsePlace?> home)
    {
        var numbers = marks?.Trace(source) ?? [];
        var paragraphs = new List<string>();
        var start = 0;
        foreach (var paragraph in source.Split("\n\n"))
        {
            var offset = start;
            start += paragraph.Length + 2;
            var written = Paragraph(paragraph, (from, to) => marks?.Mark(source, offset + from, offset + to, numbers, home) ?? paragraph[from..to]);
            if (written.Length > 0)
            {
                paragraphs.Add(written);
            }
        }

        return string.Join("\n\n", paragraphs).Trim('\n');
    }

    /// <summary>A line with what its placeholders say.</summary>
    public string Line(string source)
    {
        var line = new StringBuilder();
        var next = 0;
        foreach (var placeholder in Placeholders.Read(source))
        {
            line.Append(source, next, placeholder.Start - next).Append(texts.Of(placeholder.Kind));
            next = placeholder.Start + placeholder.Length;
        }

        return MemoTable.Words(line.Append(source, next, source.Length - next).ToString());
    }

    private string Paragraph(string paragraph, Func<int, int, string> own)
    {
        var placeholders = Placeholders.Read(paragraph);
        if (placeholders.Count == 0)
        {
            return own(0, paragraph.Length);
        }

        var (text, next, isShort) = (new StringBuilder(), 0, false);
        foreach (var placeholder in placeholders)
        {
            text.Append(own(next, placeholder.Start));
            next = placeholder.Start + placeholder.Length;
            var (said, isAlone) = (texts.Of(placeholder.Kind), placeholder.Length == paragraph.Trim().Length);
            if (said.Length == 0)
            {
                // The blank before it goes with it.
                isShort = true;
                while (text.Length > 0 && text[^1] == ' ')
                {
                    text.Length--;
                }
            }
            else if (said.StartsWith('|'))
            {
                var table = marks is null ? said : ProseMarks.Plain(said);
                text.Append(isAlone ? table : $"\n\n{table}\n\n");
            }
            else
            {
                var inLine = isAlone ? said : said.Replace("\n\n", " ", StringComparison.Ordinal);
                text.Append(marks?.MarkMade(inLine) ?? inLine);
            }
        }

        var written = text.Append(own(next, paragraph.Length)).ToString().Trim(' ', '\n');
        return isShort ? string.Join('\n', written.Split('\n').Where(line => line.Trim() is not ("-" or "*" or "+" or "." or ""))) : written;
    }
}
