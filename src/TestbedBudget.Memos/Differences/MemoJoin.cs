using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>How a memo that was read joins a case of the same Dnr.</summary>
public static class MemoJoin
{
    /// <summary>As the decision that came before.</summary>
    public static Change Earlier(Workbook read) => new JoinEarlier(new Decision
    {
        Date = read.Base.Header.MemoDate,
        Forum = read.Base.Header.Forum,
        Grant = GrantFigures.Of(read, Sheet.Of(read.Base)).Cap,
        Share = read.Base.Grant.Share,
        First = read.Base.Timeline.First,
        Last = read.Base.Timeline.Last,
        Project = read.Base,
    });

    /// <summary>As what comes next: a row that the case has keeps its identity, and the limits stay.</summary>
    public static Change Next(Workbook mine, Workbook read, Func<RowId> newId)
    {
        var known = new List<Row>([.. mine.Base.Costs, .. mine.Base.Financing]);
        var costs = read.Base.Costs.Select(row => (Read: row, Known: Taken<CostRow>(row.Label))).ToArray();
        var financing = read.Base.Financing.Select(row => (Read: row, Known: Taken<FinancierRow>(row.Label))).ToArray();
        var ids = costs.Select(row => (row.Read.Id, New: row.Known?.Id ?? newId()))
            .Concat(financing.Select(row => (row.Read.Id, New: row.Known?.Id ?? newId())))
            .ToDictionary(pair => pair.Id.Value, pair => pair.New, StringComparer.Ordinal);
        var project = read.Base with
        {
            Costs = [.. costs.Select(row => row.Read with
            {
                Id = ids[row.Read.Id.Value],
                Kind = row.Known?.Kind ?? row.Read.Kind,
                ChosenPace = row.Known?.ChosenPace,
            })],
            Financing = [.. financing.Select(row => row.Read with
            {
                Id = ids[row.Read.Id.Value],
                Sector = row.Known?.Sector ?? row.Read.Sector,
                Contribution = row.Known?.Contribution ?? row.Read.Contribution,
                ChosenPace = row.Known?.ChosenPace,
            })],
            Grant = read.Base.Grant with { Row = read.Base.Grant.Row is { } grant ? ids[grant.Value] : null },
            Limits = mine.Base.Limits,
            Notes = [.. mine.Base.Notes.Where(note => Stands(note, ids.Values, read.Base.Timeline))],
        };
        return new JoinNext(project, read.Printed is { } printed ? Renamed(printed, ids) : null, read.LatestDecision);

        static bool Stands(Note note, IEnumerable<RowId> rows, Timeline timeline) =>
            (note.Row is not { } row || rows.Contains(row)) && (note.Period is not { } period || timeline.IndexOf(period) >= 0);

        TRow? Taken<TRow>(string label)
            where TRow : Row
        {
            var row = known.OfType<TRow>().FirstOrDefault(row => MemoTable.Words(row.Label) == MemoTable.Words(label));
            known.Remove(row!);
            return row;
        }
    }

    private static Printed Renamed(Printed printed, Dictionary<string, RowId> ids)
    {
        return printed with { Costs = Table(printed.Costs), Financing = Table(printed.Financing) };

        PrintedTable Table(PrintedTable table) => table with
        {
            Rows = [.. table.Rows.Select(row => row with { Row = ids[row.Row.Value] })],
        };
    }
}
