using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Where the user was, as text for the store: "costs/3/2".</summary>
public static class LeftPlace
{
    public static string Of(GridCursor cursor) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(cursor.Table == TableKind.Costs ? "costs" : "financing")}/{cursor.Index}/{cursor.Column}");

    /// <summary>The place, or the first cell when the text is none.</summary>
    public static GridCursor Read(string text) => text.Split('/') is [var table, var row, var column]
        && int.TryParse(row, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(column, NumberStyles.Integer, CultureInfo.InvariantCulture, out var period)
        ? new GridCursor(table == "costs" ? TableKind.Costs : TableKind.Financing, index, period)
        : new GridCursor(TableKind.Costs, 0, 0);
}
