using System.Runtime.CompilerServices;

namespace TestbedBudget.Core;

/// <summary>Makes immutable arrays.</summary>
internal static class Immutable
{
    /// <summary>The items themselves, not copied: nobody else may hold them.</summary>
    /// <remarks>The library's AsImmutableArray does the same, but is compiled at each start for structs of ours.</remarks>
    public static ImmutableArray<T> Of<T>(T[] items) => Unsafe.As<T[], ImmutableArray<T>>(ref items);
}
