using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A comparison's lines and how wide its columns are, worked out once: scrolling only chooses among them.</summary>
/// <param name="ByPeriod">Whether the periods of the rows that differ are among the lines.</param>
public sealed record MeasuredTable(CompareTable Table, bool ByPeriod, ImmutableArray<MeasuredColumn> Columns)
{
    private const int NarrowestAmount = 10, NarrowestChange = 7;

    public static MeasuredTable Of(Texts texts, CompareLayer layer)
    {
        var table = CompareTable.Of(texts, layer);
        var columns = ImmutableArray.CreateBuilder<MeasuredColumn>();
        for (var i = 0; i < table.Names.Length; i++)
        {
            columns.Add(Measured(table, new CompareColumn(table.Names[i], i, CompareShows.Amounts)));
            if (i > 0)
            {
                columns.Add(Measured(table, new CompareColumn(texts.Differences.ChangeHead, i, CompareShows.Changes)));
                columns.Add(Measured(table, new CompareColumn("%", i, CompareShows.Shares)));
            }
        }

        return new MeasuredTable(table, layer.ByPeriod, columns.ToImmutable());
    }

    /// <summary>The columns with so much room for words, which may be cut; numbers have what they need.</summary>
    public ImmutableArray<CompareColumn> WithWords(int words) =>
        [.. Columns.Select(measured => measured.Column with { Width = Math.Max(measured.Numbers, Math.Min(words, measured.Words)) })];

    private static MeasuredColumn Measured(CompareTable table, CompareColumn column)
    {
        var numbers = column.Shows == CompareShows.Amounts ? NarrowestAmount : NarrowestChange;
        var words = TextWidth.Of(column.Name);
        foreach (var line in table.Lines)
        {
            if (line.Values.IsEmpty)
            {
                continue;
            }

            var text = column.TextOf(line);
            var width = TextWidth.Of(text);
            (numbers, words) = IsWords(text) ? (numbers, Math.Max(words, width)) : (Math.Max(numbers, width), words);
        }

        return new MeasuredColumn(column, numbers, words);
    }

    /// <summary>Words may be cut; a number or a date never is.</summary>
    public static bool IsWords(string text) => text.Any(char.IsLetter);
}

/// <param name="Numbers">The width that the numbers need.</param>
/// <param name="Words">The width that the head and what is said in words would like.</param>
public sealed record MeasuredColumn(CompareColumn Column, int Numbers, int Words);
