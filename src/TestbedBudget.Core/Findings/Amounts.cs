namespace TestbedBudget.Core;

/// <summary>Sorts amounts in place. Few, as in most cases, by hand: the library's sort is compiled at start, in front of the first screen.</summary>
internal static class Amounts
{
    private const int Few = 32;

    /// <param name="count">How many, from the first on; the rest of the array stays.</param>
    public static void Sort(decimal[] amounts, int count)
    {
        if (count > Few)
        {
            Array.Sort(amounts, 0, count);
            return;
        }

        for (var end = 1; end < count; end++)
        {
            var amount = amounts[end];
            var place = end;
            for (; place > 0 && amounts[place - 1] > amount; place--)
            {
                amounts[place] = amounts[place - 1];
            }

            amounts[place] = amount;
        }
    }
}
