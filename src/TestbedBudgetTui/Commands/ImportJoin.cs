using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>How a memo that is imported joins the case of its Dnr: as another decision of it, by the memos' dates.</summary>
internal static class ImportJoin
{
    /// <summary>Null when the dates do not tell that it is another decision: then it is the one that is there.</summary>
    public static JoinAs? WayOf(Workbook stored, Workbook read)
    {
        if (read.Base.Header.MemoDate is not { } date || stored.Base.Header.MemoDate is not { } known
            || date == known || stored.Decisions.Any(decision => decision.Project?.Header.MemoDate == date))
        {
            return null;
        }

        return date > known ? JoinAs.Next : JoinAs.Earlier;
    }

    public static Workbook Joined(Workbook stored, Workbook read, JoinAs way)
    {
        var change = way == JoinAs.Next
            ? MemoJoin.Next(stored, read, static () => new RowId($"r{Guid.NewGuid():N}"))
            : MemoJoin.Earlier(read);
        return change.ApplyTo(stored).Workbook;
    }
}
