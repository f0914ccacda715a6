using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A comparison as lines of text cells, the same for the screen, the clipboard and the memo.</summary>
/// <param name="Names">What the columns are of, the base first.</param>
public sealed record CompareTable(ImmutableArray<string> Names, ImmutableArray<CompareLine> Lines)
{
    public static CompareTable Of(Texts texts, CompareLayer layer)
    {
        var lines = ImmutableArray.CreateBuilder<CompareLine>();
        var precision = layer.Views[0].Project.Precision;

        // What is decided on comes first: what the budgets come to, and what makes the difference.
        lines.Add(CompareLine.Head(texts.Panel.Heading));
        Grant(texts, layer, lines);

        // The cap stands among the figures already.
        if (layer.Comparison.Assumptions.Any(each => each is not CapAssumed))
        {
            lines.Add(CompareLine.Head(texts.WhatIf.AssumptionsHead));
            lines.AddRange(layer.Comparison.Assumptions.Where(each => each is not CapAssumed).Select(each => texts.Assumptions.Line(each, layer.Views)));
        }

        Table(texts.Screen.CostsHead, texts.Screen.SumCosts, layer.Comparison.Costs);
        Table(texts.Screen.FinancingHead, texts.Screen.SumFinancing, layer.Comparison.Financing);
        return new CompareTable(layer.Comparison.Names, lines.ToImmutable());

        void Table(string head, string sum, ComparedTable table)
        {
            lines.Add(CompareLine.Head(head));
            foreach (var row in table.Rows)
            {
                Row(row.Label, row, row.IsHeading ? CompareLineKind.Heading : CompareLineKind.Row);
            }

            Row(sum, table.Sum, CompareLineKind.Sum);
        }

        void Row(string label, ComparedRow row, CompareLineKind kind)
        {
            lines.Add(Amounts(texts, label, row.Total, kind, precision));
            for (var i = 0; i < row.Periods.Length && layer.ByPeriod && row.Differs; i++)
            {
                var period = layer.Comparison.Periods[i].Label;
                lines.Add(Amounts(texts, "  " + period, row.Periods[i], CompareLineKind.Period, precision));
            }
        }
    }

    private static CompareLine Amounts(Texts texts, string label, ComparedAmount amount, CompareLineKind kind, Precision precision)
    {
        if (kind == CompareLineKind.Heading)
        {
            return new CompareLine(kind, label, [], [], []);
        }

        var others = Enumerable.Range(1, amount.Values.Length - 1).ToArray();
        return new CompareLine(
            kind,
            label,
            [.. amount.Values.Select(value => value.IsBlank ? string.Empty : texts.Differences.Value(value, precision))],
            [.. others.Select(other => amount.Change(other) is { Ore: 0 } ? string.Empty : DifferenceTexts.Signed(amount.Change(other), precision))],
            [.. others.Select(other => amount.Change(other) is { Ore: 0 } ? string.Empty : DifferenceTexts.SignedShare(amount.Relative(other)))]);
    }

    // Each label in its place, also the one that only a later budget has.
    private static List<string> Labels(ImmutableArray<FigureLine>[] each)
    {
        var labels = new List<string>();
        foreach (var figures in each)
        {
            var next = 0;
            foreach (var figure in figures)
            {
                var place = labels.IndexOf(figure.Label);
                if (place < 0)
                {
                    labels.Insert(place = next, figure.Label);
                }

                next = place + 1;
            }
        }

        return labels;
    }

    private static void Grant(Texts texts, CompareLayer layer, ImmutableArray<CompareLine>.Builder lines)
    {
        var each = layer.Views.Skip(1).Select(view => TrialFigures.Of(texts, layer.Views[0], view)).ToArray();
        foreach (var label in Labels(each))
        {
            FigureLine?[] found = [.. each.Select(figures => figures.FirstOrDefault(figure => figure.Label == label))];
            lines.Add(new CompareLine(
                CompareLineKind.Figure,
                label,
                [found.First(figure => figure is not null)!.Before, .. found.Select(figure => figure?.After ?? string.Empty)],
                [.. found.Select(figure => figure?.Change ?? string.Empty)],
                [.. found.Select(figure => figure?.Relative ?? string.Empty)])
            {
                IsNoAmount = found.Any(figure => figure is { IsNoAmount: true }),
            });
        }

        Gaps(texts.WhatIf.Missing, isMissing: true);
        Gaps(texts.WhatIf.TooMuch, isMissing: false);
        lines.Add(CompareLine.Words(texts.WhatIf.Verdict, [.. layer.Views.Select(view => CompareVerdict.Of(texts, view))]));

        // Lines of their own: never a bare minus.
        void Gaps(string label, bool isMissing)
        {
            ImmutableArray<string> gaps = [.. layer.Views.Select(view => CompareVerdict.Gap(view, isMissing))];
            if (gaps.Any(gap => gap.Length > 0))
            {
                lines.Add(CompareLine.Words(label, gaps));
            }
        }
    }
}

public enum CompareLineKind
{
    /// <summary>The head of a part.</summary>
    Head,

    /// <summary>A heading row of the budget.</summary>
    Heading,
    Row,
    Period,
    Sum,

    /// <summary>A figure of the grant, or an assumption.</summary>
    Figure,
}

/// <param name="Values">One for each column, the base first; none on a head.</param>
/// <param name="Changes">In kronor against the base, one for each of the others.</param>
/// <param name="Shares">In per cent of the base, one for each of the others.</param>
public sealed record CompareLine(
    CompareLineKind Kind, string Label, ImmutableArray<string> Values, ImmutableArray<string> Changes, ImmutableArray<string> Shares)
{
    public static CompareLine Head(string label) => new(CompareLineKind.Head, label, [], [], []);

    /// <summary>Its values are words or shares: they have no share of their own, and stand as they are among shares.</summary>
    public bool IsNoAmount { get; init; }

    /// <summary>What stands in a column that shows nothing else of its budget.</summary>
    public string Alone(int of, CompareShows shows)
    {
        if (shows == CompareShows.Amounts || (IsNoAmount && (shows == CompareShows.Shares || Changes.All(text => text.Length == 0))))
        {
            return Values[of];
        }

        // What the base has none of is changed from nothing: it stands as it is.
        var difference = shows == CompareShows.Shares ? Shares[of - 1] : Changes[of - 1];
        return difference.Length == 0 && Values[0].Length == 0 ? Values[of] : difference;
    }

    /// <summary>An assumption: the same words for each column, nothing to subtract.</summary>
    public static CompareLine Words(string label, ImmutableArray<string> values) =>
        new(CompareLineKind.Figure, label, values, [.. values.Skip(1).Select(_ => string.Empty)], [.. values.Skip(1).Select(_ => string.Empty)])
        {
            IsNoAmount = true,
        };
}
