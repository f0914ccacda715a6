using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Whose memo it is: what its sentences have to agree with, so that another's money is not taken for this case's.</summary>
/// <param name="Title">As it was read.</param>
/// <param name="Applicant">Of the head of the memo.</param>
/// <param name="Financiers">The labels of the rows of financing.</param>
internal sealed record MemoNames(string? Title, string? Applicant, ImmutableArray<string> Financiers)
{
    private static readonly string[] Deciders = ["nämnd", "forum", "utskott", "styrelse", "direktör", "delegation", "presidi"];

    // What says whose money it is by no name.
    private static readonly string[] Nameless =
    [
        "den", "det", "de", "projektets", "projektet", "projekt", "totala", "sammanlagda", "nya", "sökta", "begärda", "beviljade", "föreslagna",
        "statliga", "statlig", "medfinansiering", "medfinansieringen", "stöd", "stödet", "bidrag", "bidraget", "anslaget", "medel", "med", "om",
        "på", "högst", "totalt", "vi", "att", "beslutar", "beslutade", "beslut", "föreslår", "föreslås", "förslag", "till", "ska", "har", "då",
        "därmed", "härmed", "och", "samt", "av", "från", "ur",
    ];

    /// <param name="applied">What the sentence on what is applied for says; null where there is none.</param>
    /// <param name="earlier">What a sentence on an earlier grant says.</param>
    public bool IsOfThisProject(MemoFacts? applied, MemoFacts earlier)
    {
        if (earlier.Applicant is { } applicant && (applied?.Applicant ?? Applicant) is { } known
            && !NameWords.Agree(applicant, known) && !(Applicant is { } head && NameWords.Agree(applicant, head)))
        {
            return false;
        }

        return earlier.ProjectName is not { } name
            || (applied?.ProjectName is { } project ? IsSame(Named(name), Named(project))
                : TitleNames(applied) is not { } title || NameWords.Agree(string.Join(' ', Named(name)), title));
    }

    /// <summary>Whether the words before the amount can be of the grant: they name its financier, the region, or nobody.</summary>
    public bool IsOfGrant(string payer)
    {
        if (payer.Contains("1:1", StringComparison.Ordinal))
        {
            return true;
        }

        var words = NameWords.Of(payer);
        var grants = Financiers.Where(RowDefaults.IsGrant).ToArray();
        return (grants.Length > 0 ? grants : [.. Financiers, ""]).Any(label => IsOf(words, NameWords.Of(label)));
    }

    // A title names the project where it says so, and in a memo on a new project.
    private string? TitleNames(MemoFacts? applied) => Title is not { } title ? null
        : MemoAssembly.AmendedProject(title)
            ?? (title.StartsWith("Projekt ", StringComparison.Ordinal) || applied is { IsExtension: false } ? title : null);

    // Whole: the name of a new project can begin like that of the one before it.
    private static bool IsSame(ImmutableArray<string> words, ImmutableArray<string> others) =>
        words.Length == others.Length && words.Zip(others).All(pair => NameWords.IsSame(pair.First, pair.Second));

    private static ImmutableArray<string> Named(string name) =>
        NameWords.Of(name) is ["projekt" or "projektet", _, ..] and var words ? words[1..] : NameWords.Of(name);

    private static bool IsOf(ImmutableArray<string> payer, ImmutableArray<string> label)
    {
        var unknown = payer.Where(word => !NameWords.Has(label, word) && Array.IndexOf(Nameless, word) < 0).ToArray();
        if (unknown.Any(word => word.StartsWith("kommun", StringComparison.Ordinal) || word.StartsWith("länsstyrelse", StringComparison.Ordinal)))
        {
            return false;
        }

        var isOfRegion = label.Any(word => word.StartsWith("region", StringComparison.Ordinal));
        return unknown.All(word => word.StartsWith("region", StringComparison.Ordinal))
            || (!isOfRegion && payer.Any(word => word.StartsWith("region", StringComparison.Ordinal)))
            || payer.Any(word => Deciders.Any(decider => word.Contains(decider, StringComparison.Ordinal)));
    }
}
