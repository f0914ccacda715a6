using Shouldly;
using TestbedBudget.Core;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A case that is added to a closed set needs a word of its own: none is taken for another.</summary>
public sealed class JsonWordTests
{
    [Fact]
    public void Every_member_has_a_word_of_its_own()
    {
        Distinct<CaseState>(JsonWord.Of);
        Distinct<VersionKind>(JsonWord.Of);
        Distinct<Severity>(JsonWord.Of);
        Distinct<CostKind>(JsonWord.Of);
        Distinct<Sector>(JsonWord.Of);
        Distinct<Contribution>(JsonWord.Of);
        Distinct<ShareBasis>(JsonWord.Of);
        Should.Throw<IndexOutOfRangeException>(() => JsonWord.Of((CaseState)99));
    }

    [Fact]
    public void Every_rule_has_a_word_of_its_own()
    {
        RowRule[] rules =
        [
            Typed.Rule, Residual.Rule, new Spread(Money.Zero, SpreadBy.Months), new GrantShare(GrantSplit.Costs),
            new FlatRate(new Share(0.15m), []), new PerMonth(1, 1, new Share(0), new Share(0), 2024),
        ];
        var kinds = typeof(RowRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RowRule))).ToArray();

        rules.Select(rule => rule.GetType()).ShouldBe(kinds, ignoreOrder: true);
        rules.Select(JsonWord.Of).ShouldBeUnique();
    }

    private static void Distinct<T>(Func<T, string> word)
        where T : struct, Enum => Enum.GetValues<T>().Select(word).ShouldBeUnique();
}
