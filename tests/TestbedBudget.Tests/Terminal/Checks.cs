using FsCheck;

namespace TestbedBudget.Tests.Terminal;

internal static class Checks
{
    /// <summary>Random cases, always the same; a failure prints the seed and the smallest case.</summary>
    public static void Run(Property property, int cases, int maxSize = 100) => Check.One(
        Config.QuickThrowOnFailure
            .WithMaxTest(cases)
            .WithEndSize(maxSize)
            .WithReplay(20260403, 7),
        property);
}
