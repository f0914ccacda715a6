using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// Finds the sentences that say what is decided, in the published variants of DOMAIN §2.3, and puts placeholders in
/// their places: writing works them out again from the tables, so text and table cannot part.
/// </summary>
/// <remarks>
/// The decision is one sentence in a new memo and two in an extension (what is applied for; what the grant then comes
/// to): the first becomes <c>{{decision}}</c>, the second goes with it. The earlier grant becomes <c>{{earlier}}</c>, the
/// line on what else holds <c>{{closing}}</c>. A sentence that contradicts an earlier one stays as it is.
/// </remarks>
/// <param name="memo">Whose memo it is: what is said of another's money stays as it is.</param>
/// <param name="names">Names that are known, as the text spells them: a full stop in one ends no sentence.</param>
internal sealed partial class FactSentences(MemoNames memo, params ImmutableArray<string> names)
{
    // Stands for a full stop inside a name while sentences are looked for.
    private const char NameStop = '\u2024';

    private MemoFacts? _applied;

    public MemoFacts Facts { get; private set; } = new();

    /// <summary>
    /// Looks for the sentence on what is applied for, before any is replaced: an earlier grant is told by its names,
    /// wherever it stands.
    /// </summary>
    public void Listen(string paragraph)
    {
        if (_applied is null)
        {
            var text = Flat(paragraph);
            var (fresh, extension) = (New().Match(text), Extension().Match(text));
            _applied = fresh.Success ? Stated(fresh, "{{decision}}") : extension.Success ? Stated(extension, "{{decision}}") : null;
        }
    }

    /// <summary>The paragraph with its sentences replaced, what is between them passed through the function.</summary>
    public string Replace(string paragraph, Func<string, string> rest)
    {
        var text = Flat(paragraph);
        var matches = new List<(Match Match, string Placeholder)>();
        Collect(New(), "{{decision}}");
        Collect(Extension(), "{{decision}}");
        Collect(Granted(), "{{decision}}");
        Collect(Total(), "");
        Collect(NewTotal(), "");
        Collect(NewShare(), "");
        Collect(Earlier(), "{{earlier}}");
        Collect(Closing(), "{{closing}}");
        matches.Sort((first, second) => first.Match.Index.CompareTo(second.Match.Index));

        var replaced = new StringBuilder();
        var end = 0;
        foreach (var (match, placeholder) in matches)
        {
            var sentence = paragraph.Substring(match.Index, match.Length);
            if (match.Index < end || Stated(match, placeholder) is not { } stated || !IsOfThis(match, placeholder, stated)
                || Facts.With(stated with { Sentences = [sentence] }) is not { } facts)
            {
                continue;
            }

            // The total alone decides too, where no sentence before it did.
            var name = placeholder.Length > 0 || Facts.Cap is not null || Facts.IsExtension ? placeholder : "{{decision}}";
            Facts = facts;
            replaced.Append(rest(paragraph[end..match.Index])).Append(name);
            end = match.Index + match.Length;
            if (name.Length == 0 && end < text.Length && text[end] == ' ')
            {
                end++;
            }
        }

        return replaced.Append(rest(paragraph[end..])).ToString().Trim();

        void Collect(Regex pattern, string placeholder)
        {
            foreach (Match match in pattern.Matches(text))
            {
                matches.Add((match, placeholder));
            }
        }
    }

    // A copy of the same length, so that places found in it are places in the paragraph.
    private string Flat(string paragraph)
    {
        var text = paragraph.Replace('\n', ' ').Replace('\u00A0', ' ').Replace('\u202F', ' ');
        foreach (var name in names)
        {
            text = text.Replace(name, name.Replace('.', NameStop), StringComparison.Ordinal);
        }

        return text;
    }

    // What is applied for holds against what others say of the grant, wherever it stands.
    private bool IsOfThis(Match match, string placeholder, MemoFacts stated) => placeholder switch
    {
        "{{earlier}}" => memo.IsOfThisProject(_applied, stated),
        "{{closing}}" => true,
        _ => (_applied is null || _applied.With(stated) is not null) && memo.IsOfGrant(Payer(match)),
    };

    // Who is said to pay: of "Tillväxtverket beslutar att projektet beviljas" not the project, which gets it.
    private static string Payer(Match match)
    {
        var (payer, means) = (match.Groups["payer"].Value, match.Groups["means"].Value);
        if (match.Groups["passive"].Success)
        {
            var decides = payer.LastIndexOf(" att ", StringComparison.Ordinal);
            payer = decides < 0 ? "" : payer[..decides];
        }

        var from = Math.Max(means.LastIndexOf("från ", StringComparison.Ordinal), means.LastIndexOf("av ", StringComparison.Ordinal));
        return payer.Length > 0 || from < 0 ? payer : means[from..];
    }

    // Null when a part of the sentence cannot be read: then it is left alone.
    private static MemoFacts? Stated(Match match, string placeholder)
    {
        var faulty = false;
        var share = Text("share") is { } percent
            ? Share.FromPercent(decimal.Parse(percent.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture))
            : (Share?)null;
        var facts = placeholder switch
        {
            "{{earlier}}" => new MemoFacts
            {
                IsExtension = true,
                Applicant = Name("applicant"),
                ProjectName = Name("name"),
                EarlierGrant = Amount("grant"),
                EarlierFirst = Day("first"),
                EarlierLast = Day("last"),
            },
            "{{closing}}" => new MemoFacts
            {
                IsExtension = true,
                EarlierDate = Day("date"),
                EarlierParagraph = Text("paragraph") is { } paragraph ? $"§ {paragraph}" : null,
            },
            _ => new MemoFacts
            {
                IsExtension = match.Groups["extension"].Success,
                Applicant = Name("applicant"),
                ProjectName = Name("name"),
                Share = share,
                Basis = Text("basis") is { } basis ? BasisOf(basis) : null,
                Cap = Amount("cap"),
                Increase = Amount("increase") is { } increase && Text("sign") == "minskning" ? -increase : Amount("increase"),
                First = Day("first"),
                Last = Day("last"),
            },
        };
        return faulty ? null : facts;

        string? Text(string group) => match.Groups[group] is { Success: true, Value: var value } ? value : null;

        string? Name(string group) => Text(group) is { } value && value != "Sökanden" ? MarkdownText.Unescape(value.Trim().Replace(NameStop, '.')) : null;

        DateOnly? Day(string group)
        {
            var day = Days.Read(Text(group));
            faulty |= day is null && Text(group) is not null;
            return day;
        }

        Money? Amount(string group)
        {
            if (Text(group) is not { } value)
            {
                return null;
            }

            var amount = FactAmount.Read(value);
            faulty |= amount is null;
            return amount;
        }
    }

    private static ShareBasis BasisOf(string words) =>
        words.Contains("andras", StringComparison.Ordinal) ? ShareBasis.LessOthersInKind
        : words.Contains("offentliga finansiering", StringComparison.Ordinal) ? ShareBasis.PublicFinancing
        : words.Contains("finansiering", StringComparison.Ordinal) ? ShareBasis.Financing
        : ShareBasis.BookedCosts;

    private const string Start = @"(?:^|(?<=[.!?:] ))";
    private const string Who = @"(?<applicant>(?:(?!\. ).){1,200}?) ansöker om";
    private const string Sum = FactAmount.Pattern;
    private const string Percent = @"(?<share>[0-9]{1,3}(?:,[0-9]{1,4})?) ?(?:procent|%)";
    private const string ShareAndCap = "(?:" + Percent + @" av (?<basis>[^.,]{1,150}?),? dock )?högst (?<cap>" + Sum + ")";
    private const string Between = " under perioden (?<first>" + Days.Pattern + ") ?[\u2013\u2014-] ?(?<last>" + Days.Pattern + ")";
    private const string Until = "projektperioden till (?:och med )?(?<last>" + Days.Pattern + ")";
    private const string End = @"\.(?= |$)";

    [GeneratedRegex(
        Start + Who + " ?(?:(?:medfinansiering med )?" + ShareAndCap + "|" + Percent + @" av (?<basis>[^.,]{1,150}?)|medfinansiering)(?: för projekt(?:et)? (?<name>.{1,300}?))?(?:" + Between + ")?" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex New();

    [GeneratedRegex(
        Start + Who + " (?<extension>en) (?:(?<sign>utökning|minskning) av .{1,200}? med (?<increase>" + Sum + ")"
        + "(?: samt (?:om )?en (?:förlängning|förkortning) av " + Until + ")?"
        + "|(?:förlängning|förkortning) av " + Until + "(?: med oförändrad medfinansiering)?"
        + "|ändring av projektets budget(?: med oförändrad medfinansiering)?)" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Extension();

    [GeneratedRegex(
        Start + @"(?<payer>(?:(?!\. ).){0,200}?)\bbevilja(?:r|(?<passive>s))? (?<means>(?:(?!\. ).){0,200}?)(?<cap>" + Sum + "),? (?:motsvarande|dock högst) " + Percent
        + @" av (?<basis>[^.,]{1,150}?)" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Granted();

    [GeneratedRegex(
        Start + @"(?:(?<payer>(?:(?!\. ).){1,200}?) medfinansiering|Medfinansieringen|Stödet|Bidraget) (?:uppgår|blir)(?: då| därmed)?(?: till)? "
        + ShareAndCap + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Total();

    [GeneratedRegex(
        Start + @"Den nya totala medfinansieringen (?<means>(?:(?!\. ).){0,200}?)(?:blir|uppgår)(?: därmed| då)?(?: till)? (?<cap>" + Sum + ")" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NewTotal();

    [GeneratedRegex(Start + "Den nya procentsatsen blir " + Percent + End, RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex NewShare();

    [GeneratedRegex(
        Start + @"(?<applicant>(?:(?!\. ).){1,200}?) har tidigare beviljats (?:högst )?(?<grant>" + Sum + ")"
        + "(?: för projekt(?:et)? (?<name>.{1,300}?))?(?:" + Between + ")?" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Earlier();

    [GeneratedRegex(
        Start + "I övrigt gäller (?:det )?tidigare (?:fattat |fattade )?beslut(?:et)?(?: daterat| från| av)?(?: den)? (?<date>" + Days.Pattern
        + @")(?:,? § ?(?<paragraph>[0-9]{1,4}))?" + End,
        RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Closing();
}
