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
        foreach (var section in after.Memo.Sections)
        {
            foreach (var number in ProseReader.Read(section.Body))
            {
                said.Add(number.Quantity.Key);
            }
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
            AddRight(before, said, told);
        }

        return told.ToImmutable();
    }

    private static void AddRight(Workbook before, HashSet<string> said, ImmutableArray<Told>.Builder told)
    {
        ProseFigures? figures = null;
        foreach (var section in before.Base.Memo.Sections)
        {
            foreach (var number in ProseReader.Read(section.Body))
            {
                if (ProsePatterns.IsMeant(number) && said.Remove(number.Quantity.Key))
                {
                    figures ??= ProseFigures.Of(before, Sheet.Of(before.Base));
                    if (figures.StatedBy(number.Quantity) is { IsEmpty: false } right)
                    {
                        told.Add(new Told(number.Quantity.Key, right));
                    }
                }
            }
        }
    }
}
