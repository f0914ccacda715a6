using System.Text.RegularExpressions;

namespace TestbedBudget.Memos;

/// <summary>
/// Takes page heads and page numbers out of the text, wherever pages break. A head begins with
/// "Tjänsteställe, handläggare" and ends with the Dnr; between them unit and officer, forum, date and kind of
/// document stand in any order (DOMAIN §4.5).
/// </summary>
internal static partial class PageHeads
{
    private const int MostLines = 8;

    private static readonly string[] Kinds =
    [
        "projektbeskrivning", "tjänsteskrivelse", "beslutsunderlag", "ärendebeskrivning", "förslag till beslut", "beslut",
    ];

    public static (ImmutableArray<MemoLine> Lines, HeaderFields Fields) TakeOut(
        ImmutableArray<MemoLine> lines, List<ReadError> errors)
    {
        var kept = ImmutableArray.CreateBuilder<MemoLine>(lines.Length);
        var fields = new HeaderFields();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsStart(lines[i]) && HeadAt(lines, i) is var (head, end))
            {
                fields = fields.With(head, lines[i].Number, errors);
                kept.Add(new MemoLine(lines[i].Number, ""));
                i = end;
            }
            else if (PageNumber().IsMatch(lines[i].Text))
            {
                kept.Add(new MemoLine(lines[i].Number, ""));
            }
            else if (CaseNumberLine().Match(lines[i].Text) is { Success: true } alone)
            {
                fields = fields.With(new HeaderFields { CaseNumber = alone.Groups["number"].Value }, lines[i].Number, errors);
                kept.Add(new MemoLine(lines[i].Number, ""));
            }
            else
            {
                kept.Add(lines[i]);
            }
        }

        return (kept.ToImmutable(), fields);
    }

    private static bool IsStart(MemoLine line) =>
        line.Words.StartsWith("Tjänsteställe", StringComparison.OrdinalIgnoreCase) && line.Words.Length < 60;

    // Null when what follows is no head: then the line is prose.
    private static (HeaderFields Head, int End)? HeadAt(ImmutableArray<MemoLine> lines, int start)
    {
        var head = new HeaderFields();
        var seen = 0;
        for (var i = start + 1; i < lines.Length && seen < MostLines; i++)
        {
            var words = lines[i].Words;
            if (words.Length == 0)
            {
                continue;
            }

            seen++;
            if (CaseNumberLine().Match(lines[i].Text) is { Success: true } match)
            {
                return (head with { CaseNumber = match.Groups["number"].Value }, i);
            }

            if (Days.Read(words) is { } day && head.Date is null)
            {
                head = head with { Date = day };
            }
            else if (Kinds.Contains(words.ToLowerInvariant()))
            {
                continue;
            }
            else if (head.Unit is null && words.Length < 100 && words.LastIndexOf(", ", StringComparison.Ordinal) is > 0 and var comma)
            {
                head = head with { Unit = words[..comma], Officer = words[(comma + 2)..] };
            }
            else if (head.Forum is null && words.Length < 60 && words[^1] is not ('.' or ':'))
            {
                head = head with { Forum = words };
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    [GeneratedRegex(@"^\s*(?:Dnr|Diarienummer|Diarienr)\.?\s*:?\s*(?<number>[0-9A-Za-zÅÄÖåäö][^\s,;]{2,40})\s*$",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex CaseNumberLine();

    [GeneratedRegex(@"^\s*(?:Sida\s+)?\d{1,3}\s?\(\d{1,3}\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PageNumber();
}
