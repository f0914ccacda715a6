using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>A list of the rows and periods to go to, filtered by what is typed.</summary>
public static class GoTo
{
    public static Step Open(Model model)
    {
        var project = model.Shown().Project;
        var items = ImmutableArray.CreateBuilder<PickItem>();
        var places = new List<Func<GridCursor, GridCursor>>();
        foreach (var table in new[] { TableKind.Costs, TableKind.Financing })
        {
            var rows = project.Rows(table);
            for (var i = 0; i < rows.Count; i++)
            {
                var index = i;
                var number = TablePainter.FirstNumber(project, table) + i;
                items.Add(new PickItem(rows[i].Label, RowMark.Number(number)));
                places.Add(cursor => cursor with { Table = table, Index = index });
            }
        }

        for (var i = 0; i < project.Timeline.Count; i++)
        {
            var column = i;
            items.Add(new PickItem(project.Timeline.Label(i), model.Texts.Screen.PeriodWord));
            places.Add(cursor => cursor with { Column = column });
        }

        foreach (var finding in model.Shown().Findings.Where(finding => finding is { IsReviewed: false, Place: not null }))
        {
            items.Add(new PickItem(model.Texts.Findings.Of(finding).Sentence, model.Texts.Findings.Name(finding.Severity)));
            places.Add(cursor => CursorOf(project, finding.Place!, cursor));
        }

        return model.Push(new PickLayer(
            model.Texts.Screen.GoToTitle,
            items.ToImmutable(),
            (below, chosen) => GridMoves.To(below, places[chosen]))
        {
            Filter = TextField.Empty,
            Empty = model.Texts.Screen.NothingFound,
        });
    }

    /// <summary>Goes to the place of a finding.</summary>
    public static Step Place(Model model, Place place)
    {
        var project = model.Shown().Project;
        return GridMoves.To(model, cursor => CursorOf(project, place, cursor));
    }

    private static GridCursor CursorOf(Project project, Place place, GridCursor cursor) => new(
        place.Table,
        place.Row is { } row ? IndexOf(project.Rows(place.Table), row) : Math.Max(0, project.Rows(place.Table).Count - 1),
        place.Period is { } period ? Math.Max(0, project.Timeline.IndexOf(period)) : cursor.Column);

    private static int IndexOf(IReadOnlyList<Row> rows, RowId id)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Id == id)
            {
                return i;
            }
        }

        return 0;
    }
}
