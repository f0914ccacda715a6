using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The sections of a memo with everything that one must say.</summary>
public static class MemoOutline
{
    public const string Decision = "{{beslut}}";
    public const string Earlier = "{{tidigare}}";
    public const string Tables = "{{tabeller}}";
    public const string Closing = "{{avslutning}}";

    private const string Summary = "Sammanfattning";
    private const string Background = "Bakgrund";
    private const string Budget = "Kostnads- och finansieringsbudget";

    /// <summary>
    /// The same text, with placeholders added where what they stand for is known and the text says it nowhere: the
    /// decision first in the summary, the earlier grant in the background, tables and closing line last.
    /// </summary>
    public static MemoText Complete(MemoText memo, Workbook workbook)
    {
        var sections = memo.Sections.ToList();
        if (!Has(PlaceholderKind.Decision))
        {
            AddFirst(Summary, Decision, 0);
        }

        if (!Has(PlaceholderKind.Earlier) && workbook.LatestDecision?.Grant is not null)
        {
            AddFirst(Background, Earlier, sections.Count);
        }

        if (!Has(PlaceholderKind.Tables))
        {
            var (costs, financing) = (Has(PlaceholderKind.CostTable), Has(PlaceholderKind.FinancingTable));
            if (!costs || !financing)
            {
                AddLast(costs ? "{{finansieringstabell}}" : financing ? "{{kostnadstabell}}" : Tables);
            }
        }

        if (!Has(PlaceholderKind.Closing) && workbook.LatestDecision?.Date is not null)
        {
            AddLast(Closing);
        }

        return sections.Count == memo.Sections.Length && sections.SequenceEqual(memo.Sections) ? memo : memo with { Sections = [.. sections] };

        bool Has(PlaceholderKind kind) => sections.Exists(section => Placeholders.Has(section.Body, kind));

        void AddFirst(string heading, string placeholder, int place)
        {
            var index = sections.FindIndex(section => section.Heading == heading);
            if (index < 0)
            {
                sections.Insert(place, new MemoSection(heading, placeholder));
            }
            else
            {
                sections[index] = sections[index] with { Body = Joined(placeholder, sections[index].Body) };
            }
        }

        void AddLast(string placeholder)
        {
            var index = sections.FindIndex(section => section.Heading == Budget);
            if (index < 0)
            {
                sections.Add(new MemoSection(Budget, placeholder));
            }
            else
            {
                sections[index] = sections[index] with { Body = Joined(sections[index].Body, placeholder) };
            }
        }
    }

    /// <summary>How far into a section of the completed text the case's own section begins; null where that is not this one.</summary>
    internal static int? ShiftOf(MemoText memo, int own, MemoSection completed) =>
        own < memo.Sections.Length && memo.Sections[own].Heading == completed.Heading
        && completed.Body.IndexOf(memo.Sections[own].Body, StringComparison.Ordinal) is >= 0 and var shift
            ? shift
            : null;

    private static string Joined(string first, string second) =>
        first.Length == 0 ? second : second.Length == 0 ? first : $"{first}\n\n{second}";
}
