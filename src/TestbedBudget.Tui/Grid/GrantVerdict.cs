using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>How the grant stands to its cap and to the share limit; a word says it beside the colour.</summary>
public enum Verdict
{
    /// <summary>There is no grant row, or its figures rest on an error.</summary>
    Unknown,
    Fine,

    /// <summary>At the cap or the limit: nothing is left.</summary>
    Full,
    Over,
}

public static class GrantVerdict
{
    public static Verdict Of(GrantFigures grant) => (grant.Room, grant.RoomToLimit) switch
    {
        (null, _) or (_, null) => Verdict.Unknown,
        _ when grant.Share is null => Verdict.Unknown,
        ({ Ore: < 0 }, _) or (_, { Ore: < 0 }) => Verdict.Over,
        _ when grant.RoomToLimit is { Ore: 0 } || (!grant.CapFollowsRow && grant.Room is { Ore: 0 }) => Verdict.Full,
        _ => Verdict.Fine,
    };

    public static CellStyle Style(Verdict verdict) => verdict switch
    {
        Verdict.Over => Theme.Error,
        Verdict.Full => Theme.Warning,
        Verdict.Fine => Theme.Good,
        _ => Theme.Quiet,
    };
}
