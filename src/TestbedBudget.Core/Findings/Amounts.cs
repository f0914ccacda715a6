namespace TestbedBudget.Core;

/// <summary>Sorts amounts in place. Few, as in most cases, by hand: the library's sort is compiled at start, in front of the first screen.</summary>
internal static class Amounts
{
    private const int Few = 32;

    public static void Sort(Span<decimal> amounts)
    {
        if (amounts.Length > Few)
        {
            amounts.Sort();
            return;
        }

        for (var end = 1; end < amounts.Length; end++)
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
