namespace TestbedBudget.Core;

/// <summary>Which cells of the tables a sentence names, by the labels of rows and periods in it.</summary>
internal static class NamedCells
{
    private static readonly string[] Verbs =
        ["uppgår till ", "uppgår då till ", "beräknas till ", "beräknas uppgå till ", "budgeteras till ", "är ", "blir ", "kostar ", "kostnad på ", ": "];

    private static readonly string[] PartsOfYear = ["halvår", "kvartal", "tertial", "termin", "månad", "våren", "sommaren", "hösten", "vintern"];

    /// <summary>Those of the figures that the sentence names; all of them when it names none.</summary>
    public static ImmutableArray<FigureId> Among(ImmutableArray<FigureId> figures, ProseSentence sentence, Project project)
    {
        if (figures.Length < 2)
        {
            return figures;
        }

        var rows = Kept(figures, figure => NamesRow(figure, sentence, project, whole: true));
        rows = rows.Length < figures.Length ? rows : Kept(figures, figure => NamesRow(figure, sentence, project, whole: false));
        return Kept(rows, figure => NamesPeriod(figure, sentence, project));
    }

    /// <summary>The cell that "Egen personal uppgår till 2 300 485 kr 2024" names: one row, one period or the total; else null.</summary>
    public static FigureId? Of(ProseNumber number, Project project)
    {
        var before = number.Before;
        if (!Array.Exists(Verbs, verb => before.EndsWith(verb, StringComparison.Ordinal)) || ProsePatterns.IsRate(number)
            || NamesPartOfYear(number.Sentence.Folded))
        {
            return null;
        }

        var row = OnlyRow(number.Sentence, project);
        if (row is null)
        {
            return null;
        }

        var (period, periods) = (-1, 0);
        for (var i = 0; i < project.Timeline.Count; i++)
        {
            if (HasWord(number.Sentence.Folded, Folded(project.Timeline.Label(i))))
            {
                (period, periods) = (i, periods + 1);
            }
        }

        return periods == 1 ? FigureId.Cell(row.Table, row.Id, project.Timeline[period].Id)
            : periods == 0 && ProsePatterns.HasAny(number.Sentence.Folded, ["totalt", "sammanlagt", "hela projekt"]) ? FigureId.Cell(row.Table, row.Id, null)
            : null;
    }

    private static Row? OnlyRow(ProseSentence sentence, Project project)
    {
        Row? only = null;
        foreach (var table in (ReadOnlySpan<TableKind>)[TableKind.Costs, TableKind.Financing])
        {
            foreach (var row in project.Rows(table))
            {
                if (!row.IsHeading && HasWord(sentence.Folded, Folded(row.Label)))
                {
                    if (only is not null)
                    {
                        return null;
                    }

                    only = row;
                }
            }
        }

        return only;
    }

    private static ImmutableArray<FigureId> Kept(ImmutableArray<FigureId> figures, Func<FigureId, bool> named)
    {
        var kept = ImmutableArray.CreateBuilder<FigureId>();
        foreach (var figure in figures)
        {
            if (named(figure))
            {
                kept.Add(figure);
            }
        }

        return kept.Count == 0 ? figures : kept.ToImmutable();
    }

    private static bool NamesRow(FigureId figure, ProseSentence sentence, Project project, bool whole)
    {
        if (figure.Name != FigureName.Cell || figure.Row is not { } id || project.Find(id) is not { } row)
        {
            return false;
        }

        var label = Folded(row.Label);
        var bracket = label.IndexOf(" (", StringComparison.Ordinal);
        return HasWord(sentence.Folded, whole || bracket < 0 ? label : label[..bracket]);
    }

    private static bool NamesPeriod(FigureId figure, ProseSentence sentence, Project project) =>
        figure is { Name: FigureName.Cell, Period: { } period } && project.Timeline.IndexOf(period) is >= 0 and var index
        && HasWord(sentence.Folded, Folded(project.Timeline.Label(index)));

    // No cell holds "första halvåret 2024", nor "mars 2024".
    private static bool NamesPartOfYear(string sentence)
    {
        // Of "januari-mars" each is a word.
        var words = sentence.Replace('-', ' ');
        return ProsePatterns.HasAny(words, PartsOfYear) || Array.Exists(SwedishDay.Months, month => HasWord(words, month));
    }

    private static string Folded(string label) => new ProseSentence(0, label).Folded;

    // As words of their own: "2024" is not in "2024-02-09", nor "resor" in "resorna".
    private static bool HasWord(string text, string word)
    {
        if (word.Length == 0)
        {
            return false;
        }

        for (var i = text.IndexOf(word, StringComparison.Ordinal); i >= 0; i = text.IndexOf(word, i + 1, StringComparison.Ordinal))
        {
            if ((i == 0 || !IsInside(text[i - 1])) && (i + word.Length == text.Length || !IsInside(text[i + word.Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInside(char character) => char.IsLetterOrDigit(character) || character is '-' or ':';
}
