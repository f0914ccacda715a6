using TestbedBudget.Core;
using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>What the settings files say: the host's, and the user's on top of it. What neither says is null.</summary>
public sealed record Settings
{
    public static readonly Settings None = new();

    public string? Database { get; init; }
    public Language? Language { get; init; }

    /// <summary>Who pays the grant, e.g. "Region Örebro län": the grant row of a new case and its decision sentence name it.</summary>
    public string? Organisation { get; init; }

    /// <summary>The user's name as case officer: whose cases "my cases" are.</summary>
    public string? Officer { get; init; }

    /// <summary>The limits that new projects begin with.</summary>
    public Limits Limits { get; init; } = Limits.Default;
    public string? ExportFolder { get; init; }

    /// <summary>Keys of the user's own for commands.</summary>
    public ImmutableArray<KeyRemap> Keys { get; init; } = [];
}

/// <summary>Something in a settings file that is not as it should be.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Key">The key it is about; null when the file is not JSON at all.</param>
/// <param name="Expected">What the value should be; null when the key is not known.</param>
public sealed record SettingsFault(string File, int Line, string? Key, string? Expected)
{
    /// <summary>A key that is not known changes nothing; a wrong value must not be taken for the default.</summary>
    public bool IsError => Key is null || Expected is not null;
}
