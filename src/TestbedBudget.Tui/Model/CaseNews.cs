using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What the store says of a case beside what is on this screen: its versions, others' drafts, who has it open.</summary>
/// <param name="Versions">The latest first; at least one.</param>
public sealed record CaseNews(CaseLine Line, ImmutableArray<VersionLine> Versions)
{
    public VersionLine Latest => Versions[0];

    /// <summary>The latest version that holds something else than this one; a version that only sets the state does not.</summary>
    public VersionLine? NewerThan(int version)
    {
        foreach (var line in Versions)
        {
            if (line.Number > version && line.Kind != VersionKind.StateSet)
            {
                return line;
            }
        }

        return null;
    }

    /// <summary>The state that the case had before the version.</summary>
    public CaseState StateBefore(VersionLine version) => Find(version.Number - 1)?.State ?? CaseState.Draft;

    public VersionLine? Find(int number)
    {
        foreach (var line in Versions)
        {
            if (line.Number == number)
            {
                return line;
            }
        }

        return null;
    }
}
