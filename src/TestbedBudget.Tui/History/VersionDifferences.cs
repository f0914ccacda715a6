using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>What two versions differ in, in words and amounts: details, rows, every amount that moved, sums, and the text.</summary>
public static class VersionDifferences
{
    public static ImmutableArray<FormLine> Of(Texts texts, VersionLine one, Workbook before, VersionLine other, Workbook after)
    {
        var lines = ImmutableArray.CreateBuilder<FormLine>();
        if (one.State != other.State)
        {
            lines.Add(FormLine.Plain($"{texts.Lists.Head(CaseOrder.State)}: {texts.Cases.State(one.State)} → {texts.Cases.State(other.State)}"));
        }

        lines.AddRange(Of(texts, before, after));
        if (lines.Count == 0)
        {
            lines.Add(FormLine.Plain(texts.History.NothingDiffers));
        }

        return lines.ToImmutable();
    }

    /// <summary>What two workbooks of a case differ in; nothing when they hold the same.</summary>
    public static ImmutableArray<FormLine> Of(Texts texts, Workbook before, Workbook after)
    {
        var aspects = Aspects.Between(before, after);
        if (aspects.IsEmpty)
        {
            return [];
        }

        var (was, now) = (CaseView.Of(before), CaseView.Of(after));
        var comparison = Comparison.Of(ComparedProject.Of(string.Empty, before.Base), [ComparedProject.Of(string.Empty, after.Base)]);
        ImmutableArray<MemoDifference> prose = [.. MemoDifferences.OfProse(before.Base.Memo, after.Base.Memo)];
        var amounts = Amounts(texts, comparison, now.Project.Precision);
        return
        [
            .. aspects.Where(aspect => aspect is not CellAspect && !(IsProse(aspect) && !prose.IsEmpty)).Select(aspect => Line(texts, aspect, before, after)),
            .. amounts,
            .. aspects.OfType<CellAspect>().Where(cell => !Moved(comparison, cell.Cell)).Select(cell => Line(texts, cell, before, after)),
            .. Sums(texts, comparison, was, now),
            .. prose.SelectMany(difference => Prose(texts, difference)),
        ];
    }

    private static bool IsProse(Aspect aspect) => aspect is SectionAspect or SectionOrderAspect;

    private static FormLine Line(Texts texts, Aspect aspect, Workbook before, Workbook after) =>
        FormLine.Plain(texts.Aspects.Line(aspect, before, after).Replace('\n', ' '));

    private static IEnumerable<FormLine> Amounts(Texts texts, Comparison comparison, Precision precision)
    {
        foreach (var row in comparison.Costs.Rows.Concat(comparison.Financing.Rows))
        {
            for (var i = 0; i < row.Periods.Length && !row.IsHeading; i++)
            {
                if (row.Periods[i].Differs)
                {
                    yield return FormLine.Plain(
                        $"{row.Label} {comparison.Periods[i].Label}: {texts.Differences.Moved(row.Periods[i].Values[0], row.Periods[i].Values[1], precision)}");
                }
            }
        }
    }

    // A formula that gives what was typed before moves nothing, and is a change all the same. A year beside the merged
    // years that held it says nothing: that the periods changed is told.
    private static bool Moved(Comparison comparison, CellId cell)
    {
        foreach (var row in comparison.Costs.Rows.Concat(comparison.Financing.Rows))
        {
            for (var i = 0; row.Row == cell.Row && i < row.Periods.Length; i++)
            {
                if (comparison.Periods[i].Holds(cell.Period))
                {
                    return row.Periods[i].Differs || !comparison.Periods[i].IsSingle;
                }
            }
        }

        return false;
    }

    private static IEnumerable<FormLine> Sums(Texts texts, Comparison comparison, CaseView was, CaseView now)
    {
        var precision = now.Project.Precision;
        foreach (var (label, table) in new[] { (texts.Screen.SumCosts, comparison.Costs), (texts.Screen.SumFinancing, comparison.Financing) })
        {
            if (table.Sum.Total.Differs)
            {
                yield return Strong($"{label}: {texts.Differences.Moved(table.Sum.Total.Values[0], table.Sum.Total.Values[1], precision)}");
            }
        }

        if (was.Grant.Amount != now.Grant.Amount || was.Grant.Share != now.Grant.Share)
        {
            yield return Strong(texts.Differences.Grant(was, now));
        }

        if (comparison.Costs.Differs || comparison.Financing.Differs)
        {
            yield return Strong(texts.Differences.Balance(now));
        }
    }

    private static IEnumerable<FormLine> Prose(Texts texts, MemoDifference difference)
    {
        var (mine, theirs) = texts.MemoDifferences.Sides(difference);
        yield return FormLine.Plain(texts.MemoDifferences.Of(difference));
        if (mine is not null)
        {
            yield return new FormLine($"  − {mine.Replace('\n', ' ')}", Theme.Quiet);
        }

        if (theirs is not null)
        {
            yield return FormLine.Plain($"  + {theirs.Replace('\n', ' ')}");
        }
    }

    private static FormLine Strong(string text) => new(text, Theme.Strong);
}
