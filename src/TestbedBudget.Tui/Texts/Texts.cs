namespace TestbedBudget.Tui;

/// <summary>Every word that the product says, in one language. A language that lacks one does not compile.</summary>
public abstract class Texts
{
    public static Texts Swedish { get; } = new SwedishTexts();

    public static Texts English { get; } = new EnglishTexts();

    public abstract ScreenTexts Screen { get; }
}

public sealed class SwedishTexts : Texts
{
    public override ScreenTexts Screen { get; } = new SwedishScreenTexts();
}

public sealed class EnglishTexts : Texts
{
    public override ScreenTexts Screen { get; } = new EnglishScreenTexts();
}
