namespace TestbedBudget.Core;

/// <summary>What the cells of a project are rounded to.</summary>
public enum Precision
{
    Krona,
    Ore,
}
