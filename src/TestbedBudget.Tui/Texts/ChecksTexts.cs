namespace TestbedBudget.Tui;

/// <summary>The words around findings; the findings themselves are worded elsewhere.</summary>
public abstract class ChecksTexts
{
    public abstract string Nothing { get; }
    public abstract string Review { get; }
    public abstract string Reviewed { get; }
    public abstract string ReviewTitle { get; }
    public abstract string Reason { get; }

    /// <summary>Of a period's balance where a sum has an error.</summary>
    public abstract string UnknownBalance { get; }

    /// <summary>"1 fel, 2 varningar, 3 noteringar:", those that are none left out.</summary>
    public abstract string Count(int errors, int warnings, int notes);

    protected static string Counted(params (int Count, string One, string More)[] kinds)
    {
        var text = string.Empty;
        foreach (var (count, one, more) in kinds)
        {
            if (count > 0)
            {
                text += (text.Length > 0 ? ", " : string.Empty) + Wording.Count(count, one, more);
            }
        }

        return text + ":";
    }
}

public sealed class SwedishChecksTexts : ChecksTexts
{
    public override string Nothing => "Ingenting att kontrollera.";
    public override string Review => "granskad";
    public override string Reviewed => "granskad";
    public override string ReviewTitle => "Granskad, med motivering";
    public override string Reason => "Motivering";
    public override string UnknownBalance => "okänd, en summa har fel";

    public override string Count(int errors, int warnings, int notes) =>
        Counted((errors, "fel", "fel"), (warnings, "varning", "varningar"), (notes, "notering", "noteringar"));
}

public sealed class EnglishChecksTexts : ChecksTexts
{
    public override string Nothing => "Nothing to check.";
    public override string Review => "reviewed";
    public override string Reviewed => "reviewed";
    public override string ReviewTitle => "Reviewed, with a reason";
    public override string Reason => "Reason";
    public override string UnknownBalance => "unknown, a sum has an error";

    public override string Count(int errors, int warnings, int notes) =>
        Counted((errors, "error", "errors"), (warnings, "warning", "warnings"), (notes, "note", "notes"));
}
