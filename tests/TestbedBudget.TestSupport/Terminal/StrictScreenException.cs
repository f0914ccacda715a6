namespace TestbedBudget.TestSupport.Terminal;

/// <summary>The program sent what it must not, or its screen is not what it should be.</summary>
public sealed class StrictScreenException(string message) : Exception(message);
