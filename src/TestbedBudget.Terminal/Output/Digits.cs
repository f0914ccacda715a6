namespace TestbedBudget.Terminal;

internal static class Digits
{
    public static int In(int value) => value switch { < 10 => 1, < 100 => 2, < 1000 => 3, _ => 4 };
}
