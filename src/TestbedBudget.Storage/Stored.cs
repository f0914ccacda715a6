using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>How values stand in the columns. A value that a damaged file holds in their place reads as the nearest there is.</summary>
internal static class Stored
{
    private static readonly long Latest = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public static long Time(DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    public static DateTimeOffset Time(long stored) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(stored, 0, Latest));

    public static DateOnly Day(string stored) => IsoDay.Read(stored) ?? default;

    public static string Share(Share share) => share.Fraction.ToString(CultureInfo.InvariantCulture);

    public static CaseState State(int stored) =>
        stored is >= (int)CaseState.Draft and <= (int)CaseState.Closed ? (CaseState)stored : CaseState.Draft;

    public static VersionKind Kind(int stored) =>
        stored is >= (int)VersionKind.Created and <= (int)VersionKind.StateSet ? (VersionKind)stored : VersionKind.Saved;
}
