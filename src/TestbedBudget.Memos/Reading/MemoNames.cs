using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>Whose memo it is: what its sentences have to agree with, so that another's money is not taken for this case's.</summary>
/// <param name="Title">As it was read.</param>
/// <param name="Applicant">Of the head of the memo.</param>
/// <param name="Financiers">The labels of the rows of financing.</param>
internal sealed record MemoNames(string? Title, string? Applicant, ImmutableArray<string> Financiers)
{
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

    // A title names the project where it says so, and in a memo on a new project.
    private string? TitleNames(MemoFacts? applied) => Title is not { } title ? null
        : MemoAssembly.AmendedProject(title)
            ?? (title.StartsWith("Projekt", StringComparison.Ordinal) || applied is { IsExtension: false } ? title : null);

    // Whole: the name of a new project can begin like that of the one before it.
    private static bool IsSame(ImmutableArray<string> words, ImmutableArray<string> others) =>
        words.Length == others.Length && words.Zip(others).All(pair => NameWords.IsSame(pair.First, pair.Second));

    private static ImmutableArray<string> Named(string name) =>
        NameWords.Of(name) is ["projekt" or "projektet", _, ..] and var words ? words[1..] : NameWords.Of(name);
}
