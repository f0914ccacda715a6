using TestbedBudget.Core;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>What stands under the edit line while a typed or pasted amount cannot be taken.</summary>
public abstract class AmountTexts
{
    /// <summary>Why the text is no amount yet, or null when it is one, or blank.</summary>
    public string? Of(AmountReading reading) => reading switch
    {
        NotAnAmount wrong => NotAnAmount(Character(wrong.Found), wrong.Index + 1),
        AmountBeyondRange => BeyondRange,
        AmbiguousAmount two => Ambiguous(Kronor(two.AsGroup), Kronor(two.AsDecimal)),
        _ => null,
    };

    protected abstract string BeyondRange { get; }

    protected abstract string NotAnAmount(string found, int position);

    protected abstract string Ambiguous(string grouped, string asDecimal);
}

public sealed class SwedishAmountTexts : AmountTexts
{
    protected override string BeyondRange => $"Beloppet ryms inte i en cell. Skriv högst {Kronor(Money.Largest)}.";

    protected override string NotAnAmount(string found, int position) =>
        $"{found} på plats {Whole(position)} är inget belopp: skriv t.ex. 1 899 876 eller 7,5 tkr.";

    protected override string Ambiguous(string grouped, string asDecimal) =>
        $"Menas {grouped} eller {asDecimal}? Skriv med mellanslag eller utan punkt.";
}

public sealed class EnglishAmountTexts : AmountTexts
{
    protected override string BeyondRange => $"The amount does not fit in a cell. Type {Kronor(Money.Largest)} at most.";

    protected override string NotAnAmount(string found, int position) =>
        $"{found} in place {Whole(position)} is no amount: type e.g. 1 899 876 or 7,5 tkr.";

    protected override string Ambiguous(string grouped, string asDecimal) =>
        $"Is it {grouped} or {asDecimal}? Type it with a space or without the sign.";
}
