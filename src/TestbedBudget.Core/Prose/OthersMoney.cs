namespace TestbedBudget.Core;

/// <summary>
/// Whether a sentence speaks of another's money than the grant: of a municipality's, another financier's, another
/// project's. What such a sentence says is never compared with the grant.
/// </summary>
internal static class OthersMoney
{
    private static readonly string[] Others = ["kommun", "tillväxtverk", "länsstyrelse", "vinnova", "eu:s", "från eu", "av eu"];

    // Who does this gets the money: the words before it name no payer.
    private static readonly string[] Receiving = ["ansöker ", " söker ", "beviljats ", "beviljas "];

    // "för projektet under perioden": the project, and no name of one.
    private static readonly string[] AfterProject = ["under", "med", "till", "och", "i", "som", "är", "på", "från", "samt", "om", "vid", "men", "blir", "uppgår"];

    public static bool IsSpokenOf(ProseNumber number, Project project)
    {
        var (before, after) = (number.Before, number.After);
        var (subject, told) = Parted(before);
        return (subject.Length > 0 && NamesOther(subject, project) && !IsApplicant(subject, project))
            || (number.Quantity.Kind is not QuantityKind.Day and not QuantityKind.Length && NamesOther(told, project))
            || (after.Contains("från ", StringComparison.Ordinal) && NamesOther(Payer(after), project))
            || NamesOtherProject(before, project) || NamesOtherProject(after, project);
    }

    // What stands before "ansöker" and the like, and what stands behind it; all is behind where nobody gets anything.
    private static (string Subject, string Told) Parted(string before)
    {
        foreach (var word in Receiving)
        {
            if (before.IndexOf(word, StringComparison.Ordinal) is >= 0 and var place)
            {
                var has = before.IndexOf(" har ", 0, place, StringComparison.Ordinal);
                return (before[..(has < 0 ? place : has)], before[place..]);
            }
        }

        return ("", before);
    }

    private static string Payer(string after)
    {
        var from = after[after.IndexOf("från ", StringComparison.Ordinal)..];
        var end = from.AsSpan().IndexOfAny(',', ';');
        return end < 0 ? from : from[..end];
    }

    private static bool IsApplicant(string subject, Project project) =>
        project.Header.Applicant is not { } applicant || NameWords.Agree(applicant, subject);

    private static bool NamesOther(string words, Project project)
    {
        if (words.Length == 0)
        {
            return false;
        }

        var grant = project.Grant.Row is { } id ? project.Find(id)?.Label : null;
        foreach (var other in Others)
        {
            if (words.Contains(other, StringComparison.Ordinal) && grant?.Contains(other, StringComparison.OrdinalIgnoreCase) != true)
            {
                return true;
            }
        }

        foreach (var financier in project.Financing)
        {
            if (grant is not null && !financier.IsHeading && Owner(financier.Label) is { Length: > 0 } owner
                && !grant.AsSpan().StartsWith(owner, StringComparison.OrdinalIgnoreCase)
                && !owner.StartsWith("region", StringComparison.OrdinalIgnoreCase) && HasName(words, owner))
            {
                return true;
            }
        }

        return false;
    }

    // As a word of its own, or its genitive.
    private static bool HasName(ReadOnlySpan<char> words, ReadOnlySpan<char> name)
    {
        var place = words.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (place < 0 || (place > 0 && char.IsLetterOrDigit(words[place - 1])))
        {
            return false;
        }

        var after = words[(place + name.Length)..];
        after = after is ['s', ..] ? after[1..] : after;
        return after is not [var next, ..] || !char.IsLetterOrDigit(next);
    }

    // "har tidigare beviljats 200 000 kronor för projekt Förstudie".
    private static bool NamesOtherProject(string words, Project project)
    {
        const string Named = "för projekt";
        var place = words.IndexOf(Named, StringComparison.Ordinal);
        if (place < 0)
        {
            return false;
        }

        var name = words[(place + Named.Length)..];
        var said = NameWords.Of(name);
        if (name is not ([' ', ..] or ['e', 't', ' ', ..]) || (name[0] == 'e' && said is [_, var first, ..] && Array.IndexOf(AfterProject, first) >= 0))
        {
            return false;
        }

        var (title, start) = (NameWords.Of(project.Header.Title), name[0] == 'e' ? 1 : 0);
        var skipped = title is ["projekt" or "projektet", _, ..] ? 1 : 0;
        for (var i = skipped; i < title.Length; i++)
        {
            if (i - skipped + start >= said.Length || !NameWords.IsSame(title[i], said[i - skipped + start]))
            {
                return true;
            }
        }

        return false;
    }

    // "Karlskoga kommun" of "Karlskoga kommun (tid)".
    private static ReadOnlySpan<char> Owner(string label)
    {
        var bracket = label.IndexOf(" (", StringComparison.Ordinal);
        return bracket < 0 ? label : label.AsSpan(0, bracket);
    }
}
