using System.Runtime.InteropServices;

namespace TestbedBudget.Core;

/// <summary>Puts other periods in a project's place, cell by cell.</summary>
internal static class PeriodColumns
{
    /// <summary>The project on other periods, or why they make no timeline. Notes on periods that are gone go too.</summary>
    public static EditOutcome Arranged(
        Project project, ImmutableArray<Period> periods, Func<Row, int, CellEntry?> cell)
    {
        if (Timeline.Fault(periods) is { } fault)
        {
            return new EditOutcome(project, new TimelineRefused(fault));
        }

        var timeline = new Timeline(periods);
        var lost = project.Timeline.Periods.Any(period => !Stays(period.Id))
            ? project.WithFormulas(formula => formula.WithoutPeriods(project.Timeline, Stays))
            : project;
        return lost.WithRows(row => row with { Cells = Cells(row) }) with
        {
            Timeline = timeline,
            Notes = project.Notes.RemoveAll(note => note.Period is { } period && timeline.IndexOf(period) < 0),
        };

        bool Stays(PeriodId period) => timeline.IndexOf(period) >= 0;

        ImmutableArray<CellEntry?> Cells(Row row)
        {
            var cells = new CellEntry?[periods.Length];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = cell(row, i);
            }

            return ImmutableCollectionsMarshal.AsImmutableArray(cells);
        }
    }

    /// <summary>The project with the formulas that name a period replaced by the amounts they show.</summary>
    public static Project Typed(Project project, Sheet sheet, Func<Period, bool> affected)
    {
        var shown = sheet.ById();
        PeriodId[] named = [.. project.Timeline.Periods.Where(affected).Select(period => period.Id)];
        return project.WithRows(row => row.Cells.Any(cell => cell is FormulaEntry)
            ? row with { Cells = [.. row.Cells.Select((entry, i) => Entry(entry, shown[row.Id.Value].Amounts[i]))] }
            : row);

        CellEntry? Entry(CellEntry? entry, CellValue value) =>
            entry is FormulaEntry typed && value.Amount is { } amount && named.Any(typed.Formula.Names)
                ? new AmountEntry(amount)
                : entry;
    }

    /// <summary>The first cell of the periods whose entry shows an error, or null.</summary>
    public static CellShowsError? ErrorIn(Sheet sheet, int first, int last)
    {
        foreach (var row in sheet.Costs.Rows.Concat(sheet.Financing.Rows))
        {
            for (var i = first; i <= last; i++)
            {
                if (row.Row.Cells[i] is not null && row.Amounts[i].IsError)
                {
                    return new CellShowsError(row.Row.Label, sheet.Project.Timeline.Label(i));
                }
            }
        }

        return null;
    }

    /// <summary>The cells that held formulas before and hold plain amounts after; the rows are the same.</summary>
    public static ImmutableArray<Consequence> BecameAmounts(Project before, Project after)
    {
        var told = ImmutableArray.CreateBuilder<Consequence>();
        for (var index = 0; index < RowNumbers.Count(before); index++)
        {
            var (row, next) = (RowNumbers.RowAt(before, index), RowNumbers.RowAt(after, index));
            for (var i = 0; i < row.Cells.Length; i++)
            {
                if (row.Cells[i] is FormulaEntry
                    && after.Timeline.IndexOf(before.Timeline[i].Id) is >= 0 and var period
                    && next.Cells[period] is AmountEntry typed)
                {
                    told.Add(new BecameAmount(row.Label, after.Timeline.Label(period), typed.Amount));
                }
            }
        }

        return told.ToImmutable();
    }

    /// <summary>An identity for a period that begins on the day: the day, or the next one that is free.</summary>
    public static PeriodId FreeId(IEnumerable<Period> taken, DateOnly first)
    {
        var used = taken.Select(period => period.Id.FirstDay).ToHashSet();
        var day = first;
        while (used.Contains(day))
        {
            day = day.AddDays(1);
        }

        return new PeriodId(day);
    }
}
