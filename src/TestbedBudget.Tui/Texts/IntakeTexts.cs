using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>The words of reading a memo in.</summary>
public abstract class IntakeTexts
{
    public abstract string PasteTooLong { get; }
    public abstract string NotAMemo { get; }
    public abstract string NumberNeeded { get; }

    public abstract string Unreadable(string source);

    public abstract string Ambiguous(string source);

    public abstract string Notes(int count);

    /// <summary>The label of a rule that was recognised behind a row's amounts.</summary>
    public abstract string RuleOf(string label);

    /// <summary>A row that reads in several ways, and the ways.</summary>
    public string AmbiguousRow(AmbiguousRow row) =>
        $"{Line(row.Line)}: \"{row.Text.Trim()}\"\n" + string.Join("\n", row.Readings.Take(4).Select(Reading));

    protected abstract string Line(int number);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Reading(RowReading reading) => $"   {reading.Label}: " + string.Join(
        " | ",
        reading.Cells.Select(cell => cell is { } amount ? SwedishNumber.Amount(amount, Precision.Krona) : "–"));
}

public sealed class SwedishIntakeTexts : IntakeTexts
{
    public override string PasteTooLong => "Det inklistrade är för stort och har inte använts. Läs in det ur en fil.";
    public override string NotAMemo => "Det inklistrade har inte de två tabellerna i ett beslutsunderlag. Ingenting ändrades.";
    public override string NumberNeeded => "Ange ärendets Dnr, så att det kan hittas igen.";

    public override string Unreadable(string source) => $"{source}: gick inte att läsa in";

    public override string Ambiguous(string source) => $"{source}: kan läsas på flera sätt";

    public override string RuleOf(string label) => $"Beräkning av {label}";

    public override string Notes(int count) => count == 0 ? "Inga noteringar." : $"{Number(count)} noteringar: se Kontroller.";

    protected override string Line(int number) => $"Rad {Number(number)}";
}

public sealed class EnglishIntakeTexts : IntakeTexts
{
    public override string PasteTooLong => "What was pasted is too large and was not used. Import it from a file.";
    public override string NotAMemo => "What was pasted does not hold the two tables of a decision memo. Nothing was changed.";
    public override string NumberNeeded => "Give the case number, so that the case can be found again.";

    public override string Unreadable(string source) => $"{source}: could not be read";

    public override string Ambiguous(string source) => $"{source}: can be read in several ways";

    public override string RuleOf(string label) => $"Rule of {label}";

    public override string Notes(int count) => count == 0 ? "No notes." : $"{Number(count)} notes: see Checks.";

    protected override string Line(int number) => $"Line {Number(number)}";
}
