namespace TestbedBudget.Tui;

/// <summary>Every word that the product says, in one language. A language that lacks one does not compile.</summary>
public abstract class Texts
{
    public static Texts Swedish { get; } = new SwedishTexts();

    public static Texts English { get; } = new EnglishTexts();

    public abstract ScreenTexts Screen { get; }
    public abstract FindingTexts Findings { get; }
    public abstract RefusalTexts Refusals { get; }
    public abstract AmountTexts Amounts { get; }
    public abstract ReadErrorTexts ReadErrors { get; }
    public abstract ImportTexts Import { get; }
    public abstract StoreTexts Store { get; }
    public abstract ProgramTexts Program { get; }
}

public sealed class SwedishTexts : Texts
{
    public SwedishTexts() => Findings = new SwedishFindingTexts(Screen, Refusals);

    public override ScreenTexts Screen { get; } = new SwedishScreenTexts();
    public override FindingTexts Findings { get; }
    public override RefusalTexts Refusals { get; } = new SwedishRefusalTexts();
    public override AmountTexts Amounts { get; } = new SwedishAmountTexts();
    public override ReadErrorTexts ReadErrors { get; } = new SwedishReadErrorTexts();
    public override ImportTexts Import { get; } = new SwedishImportTexts();
    public override StoreTexts Store { get; } = new SwedishStoreTexts();
    public override ProgramTexts Program { get; } = new SwedishProgramTexts();
}

public sealed class EnglishTexts : Texts
{
    public EnglishTexts() => Findings = new EnglishFindingTexts(Screen, Refusals);

    public override ScreenTexts Screen { get; } = new EnglishScreenTexts();
    public override FindingTexts Findings { get; }
    public override RefusalTexts Refusals { get; } = new EnglishRefusalTexts();
    public override AmountTexts Amounts { get; } = new EnglishAmountTexts();
    public override ReadErrorTexts ReadErrors { get; } = new EnglishReadErrorTexts();
    public override ImportTexts Import { get; } = new EnglishImportTexts();
    public override StoreTexts Store { get; } = new EnglishStoreTexts();
    public override ProgramTexts Program { get; } = new EnglishProgramTexts();
}
