namespace TestbedBudget.TestSupport;

/// <summary>A clock that goes on by a second each time it is looked at. Waiting takes real time.</summary>
public sealed class TestClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = new(2024, 4, 3, 10, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now = Now.AddSeconds(1);
}
