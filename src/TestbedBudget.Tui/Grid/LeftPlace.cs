using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Where the user was, as text for the store: "costs/3/2/7/12", with the version and how many changes were in force.</summary>
public static class LeftPlace
{
    public static string Of(GridCursor cursor, OpenCase open) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(cursor.Table == TableKind.Costs ? "costs" : "financing")}/{cursor.Index}/{cursor.Column}/{open.Version}/{open.Position}");

    /// <summary>The place; null when it is none, or the case has been worked on since and nothing is half-typed there.</summary>
    public static GridCursor? Read(LeftOff left, OpenCase open) => left.Place.Split('/') is [.., var table, var row, var column, var version, var position]
        && int.TryParse(row, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(column, NumberStyles.Integer, CultureInfo.InvariantCulture, out var period)
        && (left.HalfTyped is not null || (version, position) == (Digits(open.Version), Digits(open.Position)))
        ? new GridCursor(table == "costs" ? TableKind.Costs : TableKind.Financing, index, period)
        : null;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
