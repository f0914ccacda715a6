using System.Reflection;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Finds the edit, change, rule or word that was added without its JSON.</summary>
public sealed class EveryCaseJsonTests
{
    public static TheoryData<string> Edits => Names(typeof(Edit));

    public static TheoryData<string> Changes => Names(typeof(Change));

    public static TheoryData<string> Rules => Names(typeof(RowRule));

    [Theory]
    [MemberData(nameof(Edits))]
    public void Every_edit_comes_back_from_its_json(string edit) =>
        ComesBack(dice => new EditBase(Case<Edit>(edit, dice)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_comes_back_from_its_json(string change) => ComesBack(dice => Case<Change>(change, dice));

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_comes_back_from_its_json(string rule) =>
        ComesBack(dice => new EditBase(new SetRule(new RowId("1"), Case<RowRule>(rule, dice))));

    [Fact]
    public void Every_member_of_every_enum_has_a_word_of_its_own()
    {
        var words = typeof(Edit).Assembly.GetType("TestbedBudget.Core.JsonWords")!;
        foreach (var field in words.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            var name = field.Name == "Table" ? nameof(TableKind) : field.Name;
            var set = typeof(Edit).Assembly.GetType($"TestbedBudget.Core.{name}", throwOnError: true)!;
            var given = (string[])field.GetValue(null)!;

            given.Distinct().Count().ShouldBe(Enum.GetNames(set).Length, name);
            given.Length.ShouldBe(Enum.GetNames(set).Length, name);
        }
    }

    private static TheoryData<string> Names(Type set) => [.. EveryCase.CasesOf(set).Select(type => type.Name)];

    private static TSet Case<TSet>(string name, Dice dice)
        where TSet : class => EveryCase.Of<TSet>(dice).Single(value => value.GetType().Name == name);

    private static void ComesBack(Func<Dice, Change> make)
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var change = make(new Dice(seed));
            var (read, fault) = ChangeJson.Read(ChangeJson.Write(change));

            fault.ShouldBeNull();
            StructureText.Of(read).ShouldBe(StructureText.Of(change));
        }
    }
}
