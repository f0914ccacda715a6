using TestbedBudget.Tui;

namespace TestbedBudgetTui;

/// <summary>What is wrong with the arguments, as data. A closed set.</summary>
public abstract record UsageFault
{
    private protected UsageFault()
    {
    }

    public abstract string WordedBy(ProgramTexts texts);
}

public sealed record UnknownOption(string Found) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.UnknownOption(Found);
}

public sealed record OptionNeedsValue(string Option, string Expected) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.OptionNeedsValue(Option, Expected);
}

public sealed record OptionValueRefused(string Option, string Found, string Expected) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.OptionValueRefused(Option, Found, Expected);
}

public sealed record OptionsExclude(string Option, string Other) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.OptionsExclude(Option, Other);
}

public sealed record TooManyArguments(string Found) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.TooManyArguments(Found);
}

public sealed record ArgumentMissing(string Expected) : UsageFault
{
    public override string WordedBy(ProgramTexts texts) => texts.ArgumentMissing(Expected);
}
