namespace TestbedBudget.Core;

/// <summary>What a name in double braces stands for in the prose of a memo.</summary>
public enum PlaceholderKind
{
    Decision,
    Earlier,
    Tables,
    CostTable,
    FinancingTable,
    ChangeTable,
    Plan,
    Remaining,
    Closing,
    Title,
    CaseNumber,
    Applicant,
    Officer,
    Unit,
    Forum,
    Date,
    Payer,
    Increase,
    Grant,
    Cap,
    Share,
    Basis,
    Costs,
    Financing,
    First,
    Last,
    Period,
    Months,
    Length,
    Extension,
    EarlierGrant,
    EarlierDate,
    EarlierLast,
    Left,
    Used,
}

/// <summary>A name in double braces.</summary>
/// <param name="Name">As it is written, without the braces.</param>
/// <param name="Kind">Null where nobody knows the name.</param>
public sealed record Placeholder(int Start, int Length, string Name, PlaceholderKind? Kind);

public static class Placeholders
{
    private const int LongestName = 60;

    // What the plan was called before: memos and templates have it.
    private const string OldPlan = "utbetalningsplan";

    // The English name first, then the Swedish; both are known without accents too.
    private static readonly (string English, string Swedish)[] Names =
    [
        ("decision", "beslut"), ("earlier", "tidigare"), ("tables", "tabeller"), ("cost-table", "kostnadstabell"),
        ("financing-table", "finansieringstabell"), ("change-table", "förändringstabell"), ("plan", "budgetårsplan"),
        ("remaining", "kvarvarande"), ("closing", "avslutning"), ("title", "titel"), ("case-number", "dnr"),
        ("applicant", "sökande"), ("officer", "handläggare"), ("unit", "tjänsteställe"), ("forum", "instans"),
        ("date", "datum"), ("payer", "medfinansiär"), ("increase", "utökning"), ("grant", "bidrag"), ("cap", "tak"),
        ("share", "andel"), ("basis", "underlag"), ("costs", "kostnader"), ("financing", "finansiering"),
        ("first-day", "första-dag"), ("last-day", "sista-dag"), ("period", "projektperiod"), ("months", "månader"),
        ("length", "längd"), ("extension", "förlängning"), ("earlier-grant", "tidigare-bidrag"),
        ("earlier-date", "tidigare-datum"), ("earlier-last-day", "tidigare-sista-dag"), ("left", "kvar"), ("used", "upparbetat"),
    ];

    public static string Name(PlaceholderKind kind, bool swedish) => swedish ? Names[(int)kind].Swedish : Names[(int)kind].English;

    /// <summary>Every name in double braces, in order; a backslash before the braces makes them text.</summary>
    public static List<Placeholder> Read(string text)
    {
        var found = new List<Placeholder>();
        for (var i = text.IndexOf("{{", StringComparison.Ordinal); i >= 0; i = text.IndexOf("{{", i, StringComparison.Ordinal))
        {
            var end = text.IndexOf("}}", i, StringComparison.Ordinal);
            var name = end < 0 ? default : text.AsSpan(i + 2, end - i - 2);
            if (end < 0 || name.Length > LongestName || name.IndexOfAny('{', '\n') >= 0 || (i > 0 && text[i - 1] == '\\'))
            {
                i++;
                continue;
            }

            var words = name.Trim().ToString();
            found.Add(new Placeholder(i, end + 2 - i, words, KindOf(words)));
            i = end + 2;
        }

        return found;
    }

    /// <summary>The text with every placeholder that is known under its Swedish name, as memos have it.</summary>
    public static string InSwedish(string text)
    {
        // From the end, so that the places before it stay.
        foreach (var placeholder in Enumerable.Reverse(Read(text)))
        {
            if (placeholder.Kind is { } kind)
            {
                text = $"{text[..placeholder.Start]}{{{{{Name(kind, swedish: true)}}}}}{text[(placeholder.Start + placeholder.Length)..]}";
            }
        }

        return text;
    }

    /// <summary>Whether the text has the placeholder, by either of its names.</summary>
    public static bool Has(string text, PlaceholderKind kind)
    {
        foreach (var placeholder in Read(text))
        {
            if (placeholder.Kind == kind)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether there is nothing to put in its place in the case, so far.</summary>
    public static bool IsEmpty(PlaceholderKind kind, Sheet sheet, GrantFigures grant)
    {
        var (header, earlier) = (sheet.Project.Header, grant.PreviousDecision);
        return kind switch
        {
            PlaceholderKind.Earlier or PlaceholderKind.EarlierGrant => earlier?.Grant is null,
            PlaceholderKind.Closing or PlaceholderKind.EarlierDate => earlier?.Date is null,
            PlaceholderKind.EarlierLast => earlier?.Last is null,
            PlaceholderKind.ChangeTable => earlier is null || (earlier.Project is null && (earlier.Grant is null || grant.Cap is null)),
            PlaceholderKind.Plan => grant.Plan.IsEmpty,
            PlaceholderKind.Remaining or PlaceholderKind.Left or PlaceholderKind.Used => grant.Remaining is null,
            PlaceholderKind.Increase => grant.Increase is not { } more || more < Money.Zero,
            PlaceholderKind.Grant => grant.Amount is null,
            PlaceholderKind.Cap => grant.Cap is null,
            PlaceholderKind.Share => grant.StatedShare is null && grant.Share is null,
            PlaceholderKind.Payer => grant.Row is null,
            PlaceholderKind.Extension => earlier?.Last is not { } last || last >= sheet.Project.Timeline.Last,
            PlaceholderKind.CaseNumber => header.CaseNumber is null,
            PlaceholderKind.Applicant => header.Applicant is null,
            PlaceholderKind.Officer => header.Officer is null,
            PlaceholderKind.Unit => header.Unit is null,
            PlaceholderKind.Forum => header.Forum is null,
            PlaceholderKind.Date => header.MemoDate is null,
            PlaceholderKind.Costs => sheet.Costs.Total.IsError,
            PlaceholderKind.Financing => sheet.Financing.Total.IsError,
            _ => false,
        };
    }

    private static PlaceholderKind? KindOf(string name)
    {
        var sought = Folded(name);
        for (var i = 0; i < Names.Length; i++)
        {
            if (Folded(Names[i].English) == sought || Folded(Names[i].Swedish) == sought)
            {
                return (PlaceholderKind)i;
            }
        }

        return sought == OldPlan ? PlaceholderKind.Plan : null;
    }

    private static string Folded(string name) => SwedishText.Folded(name).Replace('_', '-').Replace(' ', '-');
}
