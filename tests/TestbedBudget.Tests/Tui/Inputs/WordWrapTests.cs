using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class WordWrapTests
{
    private static readonly Arbitrary<string> AnyText = Gen.Elements('a', 'å', 'b', ' ', ' ', '\n', '漢', 'e', '\u0301', '-').ArrayOf()
        .Select(characters => new string(characters)).ToArbitrary();

    private static readonly Arbitrary<int> AnyWidth = Gen.Choose(2, 12).ToArbitrary();

    [Fact]
    public void Lines_fit_the_width_and_together_are_the_text()
    {
        Prop.ForAll(AnyText, AnyWidth, (text, width) =>
        {
            var lines = WordWrap.Places(text, width);
            var next = 0;
            foreach (var line in lines)
            {
                line.Start.ShouldBe(next);
                line.End.ShouldBeInRange(line.Start, line.Next);
                TextWidth.Of(text.AsSpan(line.Start, line.End - line.Start)).ShouldBeLessThanOrEqualTo(width);
                text[line.End..line.Next].Trim(' ', '\n').ShouldBeEmpty();
                next = line.Next;
            }

            next.ShouldBe(text.Length);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_word_is_broken_only_when_it_is_wider_than_the_line()
    {
        Prop.ForAll(AnyText, AnyWidth, (text, width) =>
        {
            foreach (var line in WordWrap.Places(text, width))
            {
                if (line.Next == line.End && line.Next < text.Length && line.End > line.Start)
                {
                    text[line.Start..line.End].TrimStart(' ').ShouldNotContain(' ');
                }
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_lines_as_texts_and_as_places_are_the_same_lines()
    {
        Prop.ForAll(AnyText, AnyWidth, (text, width) =>
            WordWrap.Lines(text, width).ShouldBe(
                WordWrap.Places(text, width).Select(line => text[line.Start..line.End])))
            .QuickCheckThrowOnFailure();
    }
}
