using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_refusal_is_a_sentence_in_both_languages_and_not_the_same_one()
    {
        var all = OneOfEach.Of<Refusal>();

        all.Count.ShouldBeGreaterThan(20);
        foreach (var refusal in all)
        {
            var (swedish, english) = (Texts.Swedish.Refusals.Of(refusal), Texts.English.Refusals.Of(refusal));
            swedish.ShouldEndWith(".");
            english.ShouldEndWith(".");
            swedish.ShouldNotBe(english);
        }
    }

    [Fact]
    public void Every_finding_is_a_sentence_in_both_languages_and_says_what_to_do()
    {
        var all = OneOfEach.Of<Finding>();

        all.Count.ShouldBeGreaterThan(14);
        foreach (var finding in all)
        {
            var (swedish, english) = (Texts.Swedish.Findings.Of(finding), Texts.English.Findings.Of(finding));
            swedish.Sentence.ShouldEndWith(".");
            english.Sentence.ShouldEndWith(".");
            swedish.Sentence.ShouldNotBe(english.Sentence);
            swedish.ToDo.ShouldNotBe(english.ToDo);
        }
    }

    [Theory]
    [InlineData("12a4", "\"a\" på plats 3 hör inte till ett belopp. Skriv siffror, t.ex. 1 899 876 eller 7,5 tkr.")]
    [InlineData("12\u00014", "U+0001 på plats 3 hör inte till ett belopp. Skriv siffror, t.ex. 1 899 876 eller 7,5 tkr.")]
    [InlineData("100000000000", "Beloppet ryms inte i en cell. Skriv högst 99 999 999 999 kr.")]
    [InlineData("1.234", "Menas 1 234 kr eller 1 kr? Skriv med mellanslag eller utan punkt.")]
    [InlineData("1 899 876", null)]
    [InlineData("", null)]
    public void An_amount_that_cannot_be_taken_says_why_and_what_to_type(string typed, string? expected)
    {
        Texts.Swedish.Amounts.Of(AmountReader.Read(typed, Precision.Krona))?.Replace('\u00A0', ' ').ShouldBe(expected);
    }
}
