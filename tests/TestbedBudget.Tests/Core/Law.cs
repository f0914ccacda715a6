using FsCheck;
using FsCheck.Fluent;

namespace TestbedBudget.Tests;

/// <summary>States a law over many random inputs; the assertion throws where it does not hold.</summary>
internal static class Law
{
    public static void Holds<T>(Gen<T> inputs, Action<T> assertion, int times = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true).WithMaxTest(times), Prop.ForAll(inputs.ToArbitrary(), assertion));
}
