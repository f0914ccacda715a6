namespace TestbedBudget.Core;

/// <summary>What a user is told about at the next occasion: somebody has taken over the draft.</summary>
public sealed record Notice(long Id, string Key, string By, DateTimeOffset At, int Changes, int BasedOn);
