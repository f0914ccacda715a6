namespace TestbedBudget.Core;

/// <summary>The names that a formula can use: rows, the sums of the tables, periods. The longest that fits is meant.</summary>
public sealed class FormulaNames
{
    private static readonly ImmutableArray<string> CostTotals =
        ["SUMMA KOSTNADER", "TOTAL COSTS", "SUMMA BOKFÖRDA KOSTNADER", "TOTALA KOSTNADER"];
    private static readonly ImmutableArray<string> FinancingTotals =
        ["SUMMA FINANSIERING", "TOTAL FINANCING", "TOTAL FINANSIERING"];
    private static readonly ImmutableArray<string> AllPeriods = ["Totalt", "Total"];

    private readonly Project _project;

    public FormulaNames(Project project) => _project = project;

    /// <summary>A name that stands in a text: the row, or the table whose sum it is; length 0 is none.</summary>
    internal readonly record struct Match(int Length, RowId Row, TableKind? Table, int Rows, bool IsDigits);

    /// <summary>The name of a table's sum that no row takes over.</summary>
    internal string TotalName(TableKind table, FormulaLanguage language)
    {
        var totals = table == TableKind.Costs ? CostTotals : FinancingTotals;
        var preferred = totals[language == FormulaLanguage.Swedish ? 0 : 1];
        return Rows().Any(row => Fits(row.Label, preferred, 0) || Fits(preferred, row.Label, 0))
            ? totals.FirstOrDefault(name => !Rows().Any(row => Fits(row.Label, name, 0) || Fits(name, row.Label, 0))) ?? preferred
            : preferred;
    }

    internal static string AllPeriodsName(FormulaLanguage language) => AllPeriods[(int)language];

    internal bool IsUnique(Row row) =>
        !Rows().Any(other => other.Id != row.Id && other.Label.Length == row.Label.Length && Fits(other.Label, row.Label, 0));

    /// <summary>Whether the name can stand without brackets: it is a word, and no longer name begins with it.</summary>
    internal bool IsPlain(Row row)
    {
        var label = row.Label;
        return label.Length > 0 && char.IsLetter(label[0]) && !char.IsWhiteSpace(label[^1])
            && CellAddress.At(label, 0) is null
            && !FunctionLeads(label)
            && !Rows().Any(other => other.Label.Length > label.Length && Fits(label, other.Label, 0))
            && !CostTotals.Concat(FinancingTotals).Any(total => total.Length >= label.Length && Fits(label, total, 0));
    }

    internal Match LongestAt(string text, int at)
    {
        var longest = default(Match);
        foreach (var row in Rows())
        {
            if (row.Label.Length >= longest.Length && row.Label.Length > 0 && IsWordAt(row.Label, text, at))
            {
                longest = row.Label.Length == longest.Length
                    ? longest with { Rows = longest.Rows + 1 }
                    : new Match(row.Label.Length, row.Id, null, 1, !row.Label.Any(char.IsLetter));
            }
        }

        foreach (var (table, totals) in (ReadOnlySpan<(TableKind, ImmutableArray<string>)>)
            [(TableKind.Costs, CostTotals), (TableKind.Financing, FinancingTotals)])
        {
            foreach (var total in totals)
            {
                longest = total.Length > longest.Length && IsWordAt(total, text, at)
                    ? new Match(total.Length, default, table, 1, IsDigits: false)
                    : longest;
            }
        }

        return longest;
    }

    internal Match Exactly(string name)
    {
        var match = default(Match);
        foreach (var row in Rows())
        {
            if (row.Label.Length == name.Length && Fits(row.Label, name, 0))
            {
                match = match.Rows > 0
                    ? match with { Rows = match.Rows + 1 }
                    : new Match(name.Length, row.Id, null, 1, IsDigits: false);
            }
        }

        return match;
    }

    /// <summary>The period, or all of them, that the text names at the index.</summary>
    internal (PeriodId? Period, bool OfAll, int Length) PeriodAt(string text, int at)
    {
        var found = (Period: (PeriodId?)null, OfAll: false, Length: 0);
        for (var i = 0; i < _project.Timeline.Count; i++)
        {
            var label = _project.Timeline.Label(i);
            if (label.Length > found.Length && IsWordAt(label, text, at))
            {
                found = (_project.Timeline[i].Id, false, label.Length);
            }
        }

        foreach (var name in AllPeriods)
        {
            found = name.Length > found.Length && IsWordAt(name, text, at) ? (null, true, name.Length) : found;
        }

        return found;
    }

    /// <summary>The names that go on as the half-typed word before the caret does, to choose from.</summary>
    public NameCompletion Complete(string text, int caret)
    {
        var start = caret;
        while (start > 0 && text[start - 1] is not ('+' or '*' or '/' or '^' or '(' or ')' or ';' or '=' or '<' or '>' or '%' or '['))
        {
            start--;
        }

        while (start < caret && (char.IsWhiteSpace(text[start]) || text[start] is '-' or '\u2212'))
        {
            start++;
        }

        var typed = text[start..caret];
        return typed.Length == 0
            ? new NameCompletion(start, caret, [])
            : new NameCompletion(start, caret,
            [
                .. Rows().Select(row => row.Label)
                    .Concat([CostTotals[0], FinancingTotals[0]])
                    .Where(name => name.Length >= typed.Length && WordBegins(name, typed))
                    .OrderBy(name => Fits(typed, name, 0) ? 0 : 1)
                    .Distinct(StringComparer.Ordinal),
            ]);
    }

    /// <summary>The name as a formula can hold it: in brackets where it would not be read as one name without them.</summary>
    public string Written(string name) => Rows().FirstOrDefault(row => row.Label == name) is { } row && !IsPlain(row)
        ? $"[{name.Replace("]", "]]", StringComparison.Ordinal)}]"
        : name;

    private static bool FunctionLeads(string label)
    {
        var end = 0;
        while (end < label.Length && char.IsLetter(label[end]))
        {
            end++;
        }

        return CallPart.Named(label.AsSpan(0, end)) is not null;
    }

    private static bool WordBegins(string name, string typed)
    {
        for (var i = 0; i + typed.Length <= name.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(name[i - 1])) && Fits(typed, name, i))
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<Row> Rows() => _project.Costs.Concat<Row>(_project.Financing).Where(row => !row.IsHeading);

    private static bool IsWordAt(string name, string text, int at) =>
        Fits(name, text, at)
        && !(char.IsLetterOrDigit(name[^1]) && at + name.Length < text.Length && char.IsLetterOrDigit(text[at + name.Length]));

    // Whatever the case, the kind of blank and the kind of dash.
    private static bool Fits(string name, string text, int at)
    {
        if (at + name.Length > text.Length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (Folded(name[i]) != Folded(text[at + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static char Folded(char sign) => char.IsWhiteSpace(sign) ? ' '
        : sign is '\u2212' or '\u2013' ? '-'
        : char.ToUpperInvariant(sign);
}

/// <summary>What can stand in place of the text from start to end.</summary>
public sealed record NameCompletion(int Start, int End, ImmutableArray<string> Names);
