using System.Globalization;

namespace TestbedBudget.Tui;

/// <summary>The words of reading a memo in.</summary>
public abstract class IntakeTexts
{
    public abstract string PasteTooLong { get; }
    public abstract string NotAMemo { get; }
    public abstract string NumberNeeded { get; }

    public abstract string Unreadable(string source);

    public abstract string Notes(int count);

    /// <summary>The label of a rule that was recognised behind a row's amounts.</summary>
    public abstract string RuleOf(string label);

    protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

public sealed class SwedishIntakeTexts : IntakeTexts
{
    public override string PasteTooLong => "Det inklistrade är för stort och har inte använts. Läs in det ur en fil.";
    public override string NotAMemo => "Det inklistrade har inte de två tabellerna i ett beslutsunderlag. Ingenting ändrades.";
    public override string NumberNeeded => "Ange ärendets Dnr, så att det kan hittas igen.";

    public override string Unreadable(string source) => $"{source}: gick inte att läsa in";

    public override string RuleOf(string label) => $"Beräkning av {label}";

    public override string Notes(int count) => count == 0 ? "Inga noteringar." : $"{Wording.Count(count, "notering", "noteringar")}: se Kontroller.";
}

public sealed class EnglishIntakeTexts : IntakeTexts
{
    public override string PasteTooLong => "What was pasted is too large and was not used. Import it from a file.";
    public override string NotAMemo => "What was pasted does not hold the two tables of a decision memo. Nothing was changed.";
    public override string NumberNeeded => "Give the case number, so that the case can be found again.";

    public override string Unreadable(string source) => $"{source}: could not be read";

    public override string RuleOf(string label) => $"Rule of {label}";

    public override string Notes(int count) => count == 0 ? "No notes." : $"{Wording.Count(count, "note", "notes")}: see Checks.";
}
