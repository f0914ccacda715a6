using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The edits that sections are changed by.</summary>
public static class SectionText
{
    private const string HeadingMark = "## ";

    /// <summary>
    /// The edit that keeps the text in its section; a line that is a heading of the same level begins a section of its
    /// own, as it will when the memo is read.
    /// </summary>
    public static Edit Keep(MemoText memo, int index, string heading, string text)
    {
        var sections = Split(heading, text);
        return sections.Length == 1 && index < memo.Sections.Length
            ? new SetSection(index, sections[0])
            : new SetMemoText(new MemoText(
                [.. memo.Sections.Take(index), .. sections, .. memo.Sections.Skip(index + 1)]));
    }

    public static Edit Insert(MemoText memo, int index, MemoSection section) =>
        new SetMemoText(new MemoText(memo.Sections.Insert(Math.Clamp(index, 0, memo.Sections.Length), section)));

    public static Edit Remove(MemoText memo, int index) => new SetMemoText(new MemoText(memo.Sections.RemoveAt(index)));

    public static Edit Move(MemoText memo, int from, int to) =>
        new SetMemoText(new MemoText(memo.Sections.RemoveAt(from).Insert(to, memo.Sections[from])));

    private static ImmutableArray<MemoSection> Split(string heading, string text)
    {
        var sections = ImmutableArray.CreateBuilder<MemoSection>();
        var (current, body) = (heading, new List<string>());
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith(HeadingMark, StringComparison.Ordinal) && line.AsSpan(HeadingMark.Length).Trim().Length > 0)
            {
                sections.Add(Section());
                (current, body) = (line[HeadingMark.Length..].Trim(), []);
            }
            else
            {
                body.Add(line.TrimEnd());
            }
        }

        sections.Add(Section());
        return sections.ToImmutable();

        MemoSection Section() => new(current, ProseReader.Hardened(string.Join('\n', body).Trim('\n')));
    }
}
