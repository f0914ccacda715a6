using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Where the user was, as text for the store: "costs/3/2/7/12", with the version and how many changes were in force.</summary>
public static class LeftPlace
{
    private const string Costs = "costs", Financing = "financing";

    public static string Of(GridCursor cursor, OpenCase open) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(cursor.Table == TableKind.Costs ? Costs : Financing)}/{cursor.Index}/{cursor.Column}/{Version(open)}/{open.Position}");

    /// <summary>The place; null when it is none, or the case has been worked on since: another cell may stand there.</summary>
    public static GridCursor? Read(LeftOff left, OpenCase open) => left.Place.Split('/') is [.., var table, var row, var column, var version, var position]
        && int.TryParse(row, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index)
        && int.TryParse(column, NumberStyles.Integer, CultureInfo.InvariantCulture, out var period)
        && (version, position) == (Digits(Version(open)), Digits(open.Position))
        ? new GridCursor(table == Costs ? TableKind.Costs : TableKind.Financing, index, period)
        : null;

    /// <summary>Whether it was a cell that was typed in: a dialog says first which one it is.</summary>
    public static bool IsCell(LeftOff left) => left.Place.StartsWith(Costs + "/", StringComparison.Ordinal) || left.Place.StartsWith(Financing + "/", StringComparison.Ordinal);

    // A case that is not stored yet has become version 1 when it is opened again.
    private static int Version(OpenCase open) => Math.Max(open.Version, 1);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
