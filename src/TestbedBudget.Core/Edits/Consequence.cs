namespace TestbedBudget.Core;

/// <summary>What an edit does beyond what its name says, as data: told before it is applied, and after. A closed set.</summary>
public abstract record Consequence
{
    private protected Consequence()
    {
    }
}

/// <summary>The cell held a formula, or followed a rule; it now holds the amount that it showed.</summary>
public sealed record BecameAmount(string Label, string Period, Money Amount) : Consequence;

/// <summary>The period goes, and this typed amount with it.</summary>
public sealed record AmountDropped(string Label, string Period, Money Amount) : Consequence;

/// <summary>A formula reads the period that goes: it shows #REF.</summary>
public sealed record ReferenceLost(string Label, string Period, string Lost) : Consequence;

/// <summary>A typed amount followed the row's pace.</summary>
/// <param name="From">The amount that the pace was taken from, and its count.</param>
/// <param name="Index">What the amount was raised by besides; 1 is nothing.</param>
public sealed record FollowedPace(
    RowId Row, string Label, string Period, Pace Pace, Money From, decimal FromCount, Money To, decimal ToCount, decimal Index)
    : Consequence;

/// <summary>The row does not follow the end date: the amount stays as it is, and an added period gets none (null).</summary>
public sealed record KeptUnchanged(RowId Row, string Label, string Period, Money? Amount) : Consequence;

/// <summary>The row is worked out again by its rule or its formula.</summary>
public sealed record WorkedOutAgain(RowId Row, string Label, string Period) : Consequence;

/// <summary>The cap follows the grant row from now on, because the grant is undecided.</summary>
public sealed record CapReleased(Money Earlier) : Consequence;
