namespace TestbedBudget.Core;

/// <summary>
/// What a number in the prose told when it was right: the figures that it was. A figure that changes afterwards leaves
/// the number behind, and that is how the sentence is known to be wrong, and what it should say.
/// </summary>
/// <param name="Said">The key of the quantity.</param>
public sealed record Told(string Said, ImmutableArray<FigureId> Figures);

/// <summary>Follows what the prose tells through the changes of a case.</summary>
internal static class ToldFigures
{
    /// <summary>What the text of a case tells when its base becomes the project: as before, and what was found right just before it.</summary>
    public static ImmutableArray<Told> After(Workbook before, Project after)
    {
        var told = ImmutableArray.CreateBuilder<Told>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        var numbers = Numbers(after.Memo);
        foreach (var number in numbers)
        {
            said.Add(number.Key);
        }

        foreach (var known in before.Told)
        {
            if (said.Remove(known.Said))
            {
                told.Add(known);
            }
        }

        if (said.Count > 0)
        {
            AddRight(before, ReferenceEquals(before.Base.Memo, after.Memo) ? numbers : Numbers(before.Base.Memo), said, told);
        }

        return told.ToImmutable();
    }

    private static void AddRight(Workbook before, List<ProseNumber> numbers, HashSet<string> said, ImmutableArray<Told>.Builder told)
    {
        ProseFigures? figures = null;
        foreach (var number in numbers)
        {
            if (number.Meaning.IsOfBudget && said.Remove(number.Key))
            {
                figures ??= FiguresOf(before);
                if (figures.StatedBy(number.Quantity) is { IsEmpty: false } right)
                {
                    told.Add(new Told(number.Key, right));
                }
            }
        }
    }

    private static ProseFigures FiguresOf(Workbook workbook)
    {
        var sheet = Sheet.Of(workbook.Base);
        return ProseFigures.Of(sheet, GrantFigures.Of(workbook, sheet));
    }

    private static List<ProseNumber> Numbers(MemoText memo)
    {
        var numbers = new List<ProseNumber>();
        foreach (var section in memo.Sections)
        {
            numbers.AddRange(section.Numbers);
        }

        return numbers;
    }
}
