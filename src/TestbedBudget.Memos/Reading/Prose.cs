using System.Text.RegularExpressions;

namespace TestbedBudget.Memos;

internal enum BlockKind
{
    Heading,
    Paragraph,
    Item,
    Tables,
}

/// <param name="Text">Plain text; an item's begins with its mark, "- " or "1. ".</param>
internal readonly record struct ProseBlock(BlockKind Kind, string Text);

/// <summary>
/// Makes paragraphs, headings and list items of lines. Lines that a PDF has wrapped are put together again: a blank
/// line, a list mark, a heading and a sentence that ends well before the margin begin something new.
/// </summary>
internal sealed partial class Prose
{
    public const string TablesMark = "{{tables}}";

    private const int LongestWrapped = 140;
    private const int LongestHeading = 80;

    private readonly string[] _words;
    private readonly bool _wrapped;
    private readonly int _width;
    private readonly List<ProseBlock> _blocks = [];
    private BlockKind _kind;
    private string? _current;

    private Prose(ImmutableArray<MemoLine> lines)
    {
        _words = [.. lines.Select(line => line.Words)];
        _width = _words.Length == 0 ? 0 : _words.Max(line => line.Length);
        _wrapped = _width <= LongestWrapped && Enumerable.Range(1, Math.Max(0, _words.Length - 1))
            .Any(i => _words[i - 1].Length > 0 && !EndsSentence(_words[i - 1]) && StartsLower(_words[i]));
    }

    /// <summary>The title, if the text begins with one, and the blocks after it.</summary>
    public static (string? Title, ImmutableArray<ProseBlock> Blocks) Read(ImmutableArray<MemoLine> lines)
    {
        var prose = new Prose(lines);
        var (title, next) = prose.Title();
        prose.ReadFrom(next);
        return (title, [.. prose._blocks]);
    }

    private (string? Title, int Next) Title()
    {
        var start = 0;
        while (start < _words.Length && _words[start].Length == 0)
        {
            start++;
        }

        var end = start;
        while (end < _words.Length && _words[end].Length > 0 && _words[end] != TablesMark && !IsKnownHeading(_words[end])
            && !Mark().IsMatch(_words[end]) && (end == start || _wrapped))
        {
            end++;
        }

        var title = string.Join(' ', _words[start..end]);
        return title.Length is 0 or > 300 || EndsSentence(title) ? (null, start) : (title, end);
    }

    private void ReadFrom(int start)
    {
        for (var i = start; i < _words.Length; i++)
        {
            var line = _words[i];
            if (line.Length == 0)
            {
                continue;
            }

            if (line == TablesMark)
            {
                Begin(BlockKind.Tables, line);
            }
            else if (Mark().Match(line) is { Success: true } mark && (!mark.Groups["number"].Success || CanBegin(i)))
            {
                Begin(BlockKind.Item, mark.Groups["number"].Success ? line : "- " + line[mark.Length..]);
            }
            else if (IsHeading(i))
            {
                Begin(BlockKind.Heading, line.TrimEnd(':'));
            }
            else if (_current is not null && _kind is BlockKind.Paragraph or BlockKind.Item && GoesOn(i))
            {
                _current = Joined(_current!, line);
            }
            else
            {
                Begin(BlockKind.Paragraph, line);
            }
        }

        Flush();
    }

    private void Begin(BlockKind next, string text)
    {
        Flush();
        (_kind, _current) = (next, text);
    }

    private void Flush()
    {
        if (_current is { } text)
        {
            _blocks.Add(new ProseBlock(_kind, text));
        }

        _current = null;
    }

    // A blank line ends a paragraph, but not in the middle of a sentence: there a page has ended.
    private bool GoesOn(int index) => _words[index - 1].Length == 0 || !_wrapped
        ? !EndsSentence(_current!) && StartsLower(_words[index])
        : !(EndsSentence(_words[index - 1]) && EndsEarly(index - 1));

    private bool CanBegin(int index) => _current is null || _words[index - 1].Length == 0 || EndsSentence(_current) || !_wrapped;

    private bool IsHeading(int index)
    {
        var line = _words[index];
        if (IsKnownHeading(line))
        {
            return true;
        }

        if (line.Length > LongestHeading || !char.IsUpper(line[0]) || EndsSentence(line) || line[^1] is ':' or ',' or ';' or '-'
            || SubGoal().IsMatch(line) || !(_current is null || _kind is BlockKind.Heading or BlockKind.Tables || EndsSentence(_current)))
        {
            return false;
        }

        var next = index + 1;
        while (next < _words.Length && _words[next].Length == 0)
        {
            next++;
        }

        return next < _words.Length
            && (_words[next] == TablesMark
                || (!StartsLower(_words[next]) && !Mark().IsMatch(_words[next]) && _words[next].Length > line.Length
                    && (_wrapped ? _words[next].Length * 10 > _width * 6 && EndsEarly(index) : EndsSentence(_words[next]))));
    }

    // The first word of the next line would have had room here.
    private bool EndsEarly(int index)
    {
        var next = index + 1 < _words.Length ? _words[index + 1] : "";
        var space = next.IndexOf(' ', StringComparison.Ordinal);
        return (_words[index].Length + 1 + (space < 0 ? next.Length : space)) * 10 <= _width * 7;
    }

    // "hälso-" and "och" are two words; "digitali-" and "sering" are one.
    private static string Joined(string text, string line) =>
        text is not [.., var letter, '-'] || !char.IsLower(letter) || !StartsLower(line) || Suspended().IsMatch(line) ? $"{text} {line}"
            : string.Concat(text.AsSpan(0, text.Length - 1), line);

    private static bool StartsLower(string text) => text.Length > 0 && char.IsLower(text[0]);

    private static bool EndsSentence(string text) => text.TrimEnd('”', '"', '»', ')', '’') is [.., '.' or '!' or '?' or ':'];

    private static bool IsKnownHeading(string line) => KnownHeadings.Contains(line.TrimEnd(':').ToLowerInvariant());

    // Headings of the memos that were read, and their like: they stand alone even where nothing else tells them.
    private static readonly HashSet<string> KnownHeadings = new(StringComparer.Ordinal)
    {
        "sammanfattning", "skäl för det föreslagna beslutet", "skäl för beslutet", "bakgrund", "kvarstående delmål",
        "kostnads- och finansieringsbudget", "kostnader och finansiering", "budget och finansiering", "målgrupp",
        "övergripande mål", "projektmål", "syfte", "syfte och mål", "mål", "delmål", "delmål och aktiviteter", "aktiviteter",
        "ingående kommuner", "regional samverkan", "samverkan", "perspektiv", "horisontella perspektiv", "långsiktighet",
        "uppföljning", "uppföljning och utvärdering", "utvärdering", "resultatspridning", "förväntade resultat", "resultat",
        "projektorganisation", "organisation", "avgränsning ordinarie verksamhet", "avgränsning mot ordinarie verksamhet",
        "avgränsningar", "förslag till beslut", "beslut", "bedömning", "beredning", "ärendebeskrivning", "ekonomi", "tidplan",
        "genomförande", "konsekvenser", "ekonomiska konsekvenser", "motivering", "riskanalys", "kommunikation", "jämställdhet",
        "hållbarhet", "indikatorer", "uppgifter om projektet", "projektbeskrivning",
    };

    [GeneratedRegex(@"^(?:[-•–*·▪\uF0B7]\s+|(?<number>\d{1,2}[.)]) )", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^Delmål \d", RegexOptions.None, 1000)]
    private static partial Regex SubGoal();

    [GeneratedRegex(@"^(?:och|eller|samt|respektive|men)\b", RegexOptions.None, 1000)]
    private static partial Regex Suspended();
}
