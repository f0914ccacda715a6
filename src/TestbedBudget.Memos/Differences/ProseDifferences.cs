using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A paragraph that was changed, added (Mine is null) or taken out (Theirs is null).</summary>
/// <param name="Heading">The section that it stands in.</param>
/// <param name="Before">The paragraphs before it in the memo: an added one goes below the last of them that is there.</param>
public sealed record ParagraphDiffers(string Heading, string? Mine, string? Theirs, ImmutableArray<string> Before) : MemoDifference
{
    public override Edit? On(Project project)
    {
        var sections = project.Memo.Sections;
        var index = SectionDiffers.IndexOf(sections, Heading);
        if (index < 0)
        {
            return Theirs is null ? null : new SetMemoText(new MemoText(sections.Add(new MemoSection(Heading, Theirs))));
        }

        var paragraphs = ProseComparison.Paragraphs(sections[index].Body).ToList();
        var place = Mine is null ? Before.Max(before => (int?)Place(paragraphs, before)) + 1 ?? 0 : Place(paragraphs, Mine);
        if (place < 0)
        {
            return null;
        }

        if (Mine is not null)
        {
            paragraphs.RemoveAt(place);
        }

        if (Theirs is not null)
        {
            paragraphs.Insert(place, Theirs);
        }

        return new SetSection(index, sections[index] with { Body = string.Join("\n\n", paragraphs) });
    }

    private static int Place(List<string> paragraphs, string paragraph) =>
        paragraphs.FindIndex(other => ProseComparison.Words(other) == ProseComparison.Words(paragraph));
}

/// <summary>A section that came (the project lacks it) or went (the memo lacks it).</summary>
/// <param name="After">The heading that it stands below; null is the top.</param>
public sealed record SectionDiffers(MemoSection Section, bool Came, string? After) : MemoDifference
{
    public override Edit? On(Project project)
    {
        var sections = project.Memo.Sections;
        var index = IndexOf(sections, Section.Heading);
        return Came ? new SetMemoText(new MemoText(sections.Insert(After is null ? 0 : IndexOf(sections, After) + 1, Section)))
            : index < 0 ? null
            : new SetMemoText(new MemoText(sections.RemoveAt(index)));
    }

    internal static int IndexOf(ImmutableArray<MemoSection> sections, string heading)
    {
        for (var i = 0; i < sections.Length; i++)
        {
            if (ProseComparison.Words(sections[i].Heading) == ProseComparison.Words(heading))
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The memo has the same sections in another order.</summary>
public sealed record OrderDiffers(ImmutableArray<string> Mine, ImmutableArray<string> Theirs) : MemoDifference
{
    // A section that the memo does not have stays below the one that it stood below.
    public override Edit On(Project project)
    {
        var place = -1;
        var placed = project.Memo.Sections.Select(section =>
        {
            var known = Theirs.IndexOf(section.Heading);
            return (Section: section, Place: place = known >= 0 ? known : place);
        });
        return new SetMemoText(new MemoText([.. placed.ToArray().OrderBy(section => section.Place).Select(section => section.Section)]));
    }
}

/// <summary>Compares the prose of two memos section by section and paragraph by paragraph, by their words.</summary>
internal static class ProseComparison
{
    public static IEnumerable<MemoDifference> Of(MemoText mine, MemoText theirs)
    {
        string? after = null;
        foreach (var section in theirs.Sections)
        {
            var index = SectionDiffers.IndexOf(mine.Sections, section.Heading);
            if (index < 0)
            {
                yield return new SectionDiffers(section, Came: true, after);
            }
            else
            {
                foreach (var difference in Compare(section.Heading, Paragraphs(mine.Sections[index].Body), Paragraphs(section.Body)))
                {
                    yield return difference;
                }
            }

            after = section.Heading;
        }

        foreach (var section in mine.Sections.Where(section => SectionDiffers.IndexOf(theirs.Sections, section.Heading) < 0))
        {
            yield return new SectionDiffers(section, Came: false, null);
        }

        var (order, their) = (Common(mine, theirs), Common(theirs, mine));
        if (!order.SequenceEqual(their))
        {
            yield return new OrderDiffers(order, their);
        }
    }

    private static ImmutableArray<string> Common(MemoText memo, MemoText other) =>
        [.. memo.Sections.Select(section => section.Heading).Where(heading => SectionDiffers.IndexOf(other.Sections, heading) >= 0)];

    public static string[] Paragraphs(string body) => body.Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words alone: how they are spaced, emphasised or broken into lines is no difference, nor the language of a placeholder.</summary>
    public static string Words(string source)
    {
        var plain = MarkdownText.Unescape(Placeholders.InSwedish(source)).Replace(SwedishNumber.NoBreakSpace, ' ').Replace("*", "", StringComparison.Ordinal);
        return string.Join(' ', plain.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<MemoDifference> Compare(string heading, string[] mine, string[] theirs)
    {
        var (one, other) = (mine.Select(Words).ToArray(), theirs.Select(Words).ToArray());
        var common = CommonLengths(one, other);
        var (i, j) = (0, 0);
        while (i < mine.Length || j < theirs.Length)
        {
            if (i < mine.Length && j < theirs.Length && one[i] == other[j])
            {
                (i, j) = (i + 1, j + 1);
                continue;
            }

            // A run of paragraphs that differ: as many as both have are changed, the rest came or went.
            var (from, to) = (i, j);
            while ((i < mine.Length || j < theirs.Length) && !(i < mine.Length && j < theirs.Length && one[i] == other[j]))
            {
                (i, j) = j == theirs.Length || (i < mine.Length && common[i + 1, j] >= common[i, j + 1]) ? (i + 1, j) : (i, j + 1);
            }

            for (var k = 0; k < Math.Max(i - from, j - to); k++)
            {
                yield return new ParagraphDiffers(
                    heading,
                    from + k < i ? mine[from + k] : null,
                    to + k < j ? theirs[to + k] : null,
                    [.. theirs.Take(to + k)]);
            }
        }
    }

    // The longest common run of paragraphs from each place on.
    private static int[,] CommonLengths(string[] one, string[] other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = one.Length - 1; i >= 0; i--)
        {
            for (var j = other.Length - 1; j >= 0; j--)
            {
                lengths[i, j] = one[i] == other[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
            }
        }

        return lengths;
    }
}
