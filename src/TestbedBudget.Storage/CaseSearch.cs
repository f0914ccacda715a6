using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>How the list finds and orders cases: by one folded text a case, and by keys that sort as Swedes do.</summary>
internal static class CaseSearch
{
    // More would not make a search any narrower.
    private const int MostWords = 30;
    private const int LongestWord = 10_000;

    /// <summary>What lets through the cases that are asked for, with its values from ?3 on; ?1 and ?2 say how many, after how many.</summary>
    public static (string Where, object?[] Values) Filter(CaseQuery query)
    {
        var words = Words(query.Text).Take(MostWords).ToArray();
        var values = new object?[words.Length + 5];
        (values[0], values[1], values[2]) = (query.Most, query.Skipped, query.State is { } state ? (int)state : null);
        (values[3], values[4]) = (query.Mine?.User, query.Mine?.Officer is { } officer ? SwedishText.SortKey(officer) : null);
        var filter = new StringBuilder(
            """
            WHERE (?3 IS NULL OR state = ?3) AND (?4 IS NULL OR changed_by = ?4 OR officer_order = ?5
                OR id IN (SELECT project_id FROM draft WHERE user = ?4 AND closed_at IS NULL AND position > 0))
            """);
        for (var i = 0; i < words.Length; i++)
        {
            values[i + 5] = Within(words[i]);
            filter.Append(FormattableString.Invariant($" AND folded GLOB ?{i + 6}"));
        }

        return (filter.ToString(), values);
    }

    public static bool IsFiltered(CaseQuery query) => query.Text.Length > 0 || query.State is not null || query.Mine is not null;

    /// <summary>What the cases are ordered by.</summary>
    public static string SortKey(CaseOrder order) => order switch
    {
        CaseOrder.Number => "number_order",
        CaseOrder.Title => "title_order",
        CaseOrder.Applicant => "applicant_order",
        CaseOrder.Officer => "officer_order",
        CaseOrder.State => "state",
        CaseOrder.Costs => "costs",
        CaseOrder.Grant => "grant_amount",
        CaseOrder.Share => "CAST(grant_amount AS REAL) / grant_basis",
        _ => "changed_at",
    };

    /// <summary>What a search goes through: every word of the case once, folded, since a search asks for its words one by one.</summary>
    public static string Text(Project project)
    {
        var (text, seen) = (new StringBuilder(), new HashSet<string>(StringComparer.Ordinal));
        Add(project.Header.CaseNumber);
        Add(project.Header.Title);
        Add(project.Header.Applicant);
        Add(project.Header.Officer);
        foreach (var row in project.Financing)
        {
            Add(row.Label);
        }

        for (var year = project.Timeline.First.Year; year <= project.Timeline.Last.Year; year++)
        {
            Add(FormattableString.Invariant($"{year}"));
        }

        return text.ToString();

        void Add(string? words)
        {
            foreach (var word in Words(words ?? ""))
            {
                if (seen.Add(word))
                {
                    text.Append(word).Append('\n');
                }
            }
        }
    }

    // The pattern of a text that has the word somewhere: SQLite looks for it so in half the time of its instr(). It takes no
    // pattern of more than 50,000 bytes; what is that long begins like no case.
    private static string Within(string word)
    {
        var pattern = new StringBuilder("*");
        foreach (var letter in word.AsSpan()[..Math.Min(word.Length, LongestWord)])
        {
            _ = letter is '*' or '?' or '[' ? pattern.Append('[').Append(letter).Append(']') : pattern.Append(letter);
        }

        return pattern.Append('*').ToString();
    }

    private static string[] Words(string text) =>
        SwedishText.Folded(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
