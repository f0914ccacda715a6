using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Finds labels, amounts and notes in the tables, from the cursor on and round.</summary>
public static class FindText
{
    public static Step Ask(Model model) => model.Push(new FormLayer(
        model.Texts.Tables.FindTitle,
        [new TextInput("text", model.Texts.Tables.FindWhat, TextField.At(model.Sought ?? string.Empty), model.Texts.Tables.FindHint)],
        static (below, values) => values.Text("text") is { } text
            ? Go(below with { Sought = text }, text, 1)
            : FormOutcome.Refused("text", below.Texts.Cases.Needed)));

    public static Step Next(Model model) => model.Sought is { } text ? Go(model, text, 1) : Ask(model);

    public static Step Previous(Model model) => model.Sought is { } text ? Go(model, text, -1) : Ask(model);

    private static Step Go(Model model, string text, int direction)
    {
        var found = FoundPlaces.Of(model.Shown(), text);
        if (found.IsEmpty)
        {
            return model.Say(model.Texts.Tables.NotFound(text));
        }

        var here = Order(model.Shown().Project, model.Grid().Cursor);
        var next = direction > 0
            ? found.Index().FirstOrDefault(place => Order(model.Shown().Project, place.Item) > here, (Index: 0, Item: found[0]))
            : found.Index().LastOrDefault(place => Order(model.Shown().Project, place.Item) < here, (Index: found.Length - 1, Item: found[^1]));
        var step = GridMoves.To(model, _ => next.Item);
        return step with { Model = step.Model.Say(model.Texts.Tables.Found(text, next.Index + 1, found.Length)) };
    }

    private static int Order(Project project, GridCursor cursor) =>
        ((TablePainter.FirstNumber(project, cursor.Table) + cursor.Index) * (project.Timeline.Count + 1)) + cursor.Column + 1;
}

/// <summary>The places that a text is found at, in the order of the tables.</summary>
internal static class FoundPlaces
{
    public static ImmutableArray<GridCursor> Of(CaseView shown, string text)
    {
        var words = SwedishText.Folded(text.Trim());
        var digits = Digits(text);
        var places = ImmutableArray.CreateBuilder<GridCursor>();
        foreach (var table in new[] { shown.Sheet.Costs, shown.Sheet.Financing })
        {
            for (var index = 0; index < table.Rows.Length; index++)
            {
                var row = table.Rows[index];
                if (Holds(row.Row.Label) || Noted(row.Row.Id, null) || IsAmount(row.Total))
                {
                    places.Add(new GridCursor(table.Kind, index, GridCursor.Label));
                }

                for (var column = 0; column < row.Amounts.Length; column++)
                {
                    if (IsAmount(row.Amounts[column]) || Noted(row.Row.Id, shown.Project.Timeline[column].Id))
                    {
                        places.Add(new GridCursor(table.Kind, index, column));
                    }
                }
            }
        }

        return places.ToImmutable();

        bool Holds(string where) => SwedishText.Folded(where).Contains(words, StringComparison.Ordinal);

        bool Noted(RowId row, PeriodId? period) =>
            shown.Project.Notes.Any(note => note.Row == row && note.Period == period && Holds(note.Text));

        bool IsAmount(CellValue value) =>
            digits.Length > 0 && value.Amount is { } amount && SwedishNumber.Plain(amount.Kronor).Contains(digits, StringComparison.Ordinal);
    }

    /// <summary>The amount as it is written without groups; empty when the text is none.</summary>
    private static string Digits(string text)
    {
        var digits = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign) && sign != SwedishNumber.NoBreakSpace))
            .Replace(SwedishNumber.MinusSign, '-').Replace('.', ',');
        return digits.Length > 0 && digits.All(sign => char.IsAsciiDigit(sign) || sign is ',' or '-') ? digits : string.Empty;
    }
}
