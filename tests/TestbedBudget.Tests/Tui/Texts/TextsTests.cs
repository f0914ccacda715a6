using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TextsTests
{
    [Fact]
    public void Every_refusal_is_a_sentence_in_both_languages() =>
        EverySays<Refusal>(29, (texts, refusal) => texts.Refusals.Of(refusal));

    [Fact]
    public void Every_finding_is_a_sentence_in_both_languages() =>
        EverySays<Finding>(15, (texts, finding) => texts.Findings.Of(finding).Sentence);

    [Fact]
    public void Every_finding_says_what_can_be_done_about_it() =>
        EverySays<Finding>(15, (texts, finding) => texts.Findings.Of(finding).ToDo);

    [Fact]
    public void Every_error_of_reading_is_a_sentence_in_both_languages() =>
        EverySays<ReadError>(20, (texts, error) => texts.ReadErrors.Of(error));

    [Fact]
    public void Everything_that_an_import_takes_for_granted_is_a_sentence_in_both_languages() =>
        EverySays<ImportDefault>(10, (texts, taken) => texts.Import.Of(taken));

    [Fact]
    public void Every_fault_of_the_store_is_a_sentence_in_both_languages() =>
        EverySays<StoreFault>(12, (texts, fault) => texts.Store.Of(fault));

    [Fact]
    public void Everything_that_an_edit_does_beyond_its_name_is_a_sentence_in_both_languages() =>
        EverySays<Consequence>(7, (texts, consequence) => texts.Consequences.Of(consequence));

    [Fact]
    public void Every_change_and_every_edit_has_words_of_its_own_in_both_languages()
    {
        var workbook = Sample.Seed1Case;
        string[] general = ["ändring", "change"];
        foreach (var texts in new[] { Texts.Swedish, Texts.English })
        {
            var said = EveryCase.Of<Change>(new Dice(4368)).Select(change => texts.Changes.Describe(change, workbook))
                .Concat(EveryCase.Of<Edit>(new Dice(4368)).Select(edit => texts.Changes.Describe(edit, workbook.Base))).ToList();

            said.Count.ShouldBeGreaterThanOrEqualTo(38);
            said.ShouldAllBe(words => !string.IsNullOrWhiteSpace(words) && !general.Contains(words));
        }
    }

    [Fact]
    public void Everything_that_two_versions_can_differ_in_has_a_place_in_both_languages()
    {
        var workbook = Sample.Seed1Case;
        var all = EveryCase.Of<Aspect>(new Dice(4368)).ToList();

        all.Count.ShouldBeGreaterThanOrEqualTo(17);
        foreach (var aspect in all)
        {
            Texts.Swedish.Aspects.Line(aspect, workbook, workbook).ShouldNotBeNullOrWhiteSpace();
            Texts.English.Aspects.Place(aspect, workbook).ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Everything_that_json_should_be_is_said_in_both_languages()
    {
        foreach (var expectation in Enum.GetValues<JsonExpectation>())
        {
            var fault = new JsonFault("base/costs/3/label", 12, expectation, "7", "{…}");

            Texts.Swedish.Store.Of(fault).ShouldStartWith("base/costs/3/label: {…}. Väntat: ");
            Texts.English.Store.Of(fault).ShouldStartWith("base/costs/3/label: {…}. Expected: ");
        }
    }

    [Theory]
    [InlineData("12a4", "\"a\" på plats 3 är inget belopp: skriv t.ex. 1 899 876 eller 7,5 tkr.")]
    [InlineData("12\u00014", "U+0001 på plats 3 är inget belopp: skriv t.ex. 1 899 876 eller 7,5 tkr.")]
    [InlineData("100000000000", "Beloppet ryms inte i en cell. Skriv högst 99 999 999 999 kr.")]
    [InlineData("1.234", "Menas 1 234 kr eller 1 kr? Skriv med mellanslag eller utan punkt.")]
    [InlineData("1 899 876", null)]
    [InlineData("", null)]
    public void An_amount_that_cannot_be_taken_says_why_and_what_to_type(string typed, string? expected)
    {
        Texts.Swedish.Amounts.Of(AmountReader.Read(typed, Precision.Krona))?.Replace('\u00A0', ' ').ShouldBe(expected);
    }

    private static void EverySays<TCase>(int atLeast, Func<Texts, TCase, string> say)
        where TCase : class
    {
        var all = EveryCase.Of<TCase>(new Dice(4368)).ToList();

        all.Count.ShouldBeGreaterThanOrEqualTo(atLeast);
        foreach (var one in all)
        {
            var (swedish, english) = (say(Texts.Swedish, one), say(Texts.English, one));
            swedish.ShouldEndWith(".");
            english.ShouldEndWith(".");
            swedish.ShouldNotBe(english, one.ToString());
        }
    }
}
