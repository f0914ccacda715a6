using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Reads one pasted cell: kronor, or the unit that its table's head names.</summary>
internal static class PasteCell
{
    public static PasteReading Read(string cell, string? unit, Project project)
    {
        var text = Unwrapped(cell);
        if (text is "" or "-" or "–" or "—" or "\u2212")
        {
            return new PasteReading(null, false, null, null);
        }

        if (text.EndsWith('%'))
        {
            return Refused(PasteReason.Percent);
        }

        if (text[0] == '=')
        {
            return CellInput.Read(text, project) is ReadEntry formula
                ? new PasteReading(formula.Entry, formula.WasRounded, null, null)
                : Refused(PasteReason.NotAnAmount);
        }

        var bare = AmountReader.Read(text, project.Precision);
        var scaled = unit is null || char.IsLetter(text[^1]) ? bare : AmountReader.Read($"{text} {unit}", project.Precision);
        return (bare, scaled) switch
        {
            (AmbiguousAmount two, ReadAmount asDecimal) when unit is not null =>
                new PasteReading(null, false, (Times(two.AsGroup, unit), asDecimal.Amount), null),
            (_, AmbiguousAmount two) => new PasteReading(null, false, (two.AsGroup, two.AsDecimal), null),
            (_, ReadAmount read) => new PasteReading(new AmountEntry(read.Amount), read.WasRounded, null, null),
            (_, AmountBeyondRange) => Refused(PasteReason.TooLarge),
            _ => Refused(PasteReason.NotAnAmount),
        };
    }

    private static PasteReading Refused(PasteReason why) => new(null, false, null, why);

    // At most 999 999: no unit takes that beyond what is counted in.
    private static Money Times(Money amount, string unit) => new(amount.Ore * (unit == "tkr" ? 1_000 : 1_000_000));

    // "(15 000)" is how a ledger writes minus; a unit may follow it.
    private static string Unwrapped(string cell)
    {
        var text = cell.Trim();
        return text is ['(', .. var inner, ')'] && inner.Any(char.IsAsciiDigit) ? "-" + inner.Trim() : text;
    }
}

/// <summary>What a pasted cell came to: an entry (null is blank), two ways to read it, or why it is refused.</summary>
internal readonly record struct PasteReading(
    CellEntry? Entry, bool WasRounded, (Money AsGroup, Money AsDecimal)? Two, PasteReason? Refusal)
{
    /// <summary>Blank or an amount: neither refused, nor a formula, nor two amounts to choose from.</summary>
    public bool IsKnown => Refusal is null && Two is null && (Entry is null or AmountEntry);

    public Money? Amount => (Entry as AmountEntry)?.Amount;

    public PasteReading Chosen(bool asGroups) => Two is { } two
        ? new PasteReading(new AmountEntry(asGroups ? two.AsGroup : two.AsDecimal), !asGroups, null, null)
        : this;
}
