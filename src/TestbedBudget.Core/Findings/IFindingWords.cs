namespace TestbedBudget.Core;

/// <summary>Words findings in one language. A new finding asks every language for its sentence.</summary>
public interface IFindingWords
{
    FindingText Say(Imbalance finding);
    FindingText Say(StatedTotal finding);
    FindingText Say(CapExceeded finding);
    FindingText Say(CapBinds finding);
    FindingText Say(ResidualNegative finding);
    FindingText Say(Circle finding);
    FindingText Say(CellFault finding);
    FindingText Say(BlankPeriod finding);
    FindingText Say(ShareOverLimit finding);
    FindingText Say(ShareStatedDiffers finding);
    FindingText Say(OddValue finding);
    FindingText Say(MonthlyJump finding);
    FindingText Say(InKindUnmatched finding);
    FindingText Say(MaterialChange finding);
    FindingText Say(ScenarioEdit finding);
    FindingText Say(TextDiffers finding);
    FindingText Say(WordingDiffers finding);
    FindingText Say(PlaceholderFinding finding);
    FindingText Say(MemoBlank finding);
}

/// <summary>A finding in words.</summary>
/// <param name="Sentence">What was found, where, and by how much.</param>
/// <param name="ToDo">What can be done about it.</param>
public sealed record FindingText(string Sentence, string ToDo);
