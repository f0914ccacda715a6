namespace TestbedBudget.Core;

/// <summary>Words findings in one language. A new finding asks every language for its sentence.</summary>
public interface IFindingWords
{
    string Say(Imbalance finding);
    string Say(StatedTotal finding);
    string Say(CapExceeded finding);
    string Say(CapBinds finding);
    string Say(ResidualNegative finding);
    string Say(Circle finding);
    string Say(CellFault finding);
    string Say(BlankPeriod finding);
    string Say(ShareOverLimit finding);
    string Say(ShareStatedDiffers finding);
    string Say(OddValue finding);
    string Say(MonthlyJump finding);
    string Say(InKindUnmatched finding);
    string Say(MaterialChange finding);
    string Say(ScenarioEdit finding);
}
