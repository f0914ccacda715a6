using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Painting;

/// <summary>What a sentence advises is often its end: it stands whole, wherever and at whatever size the screen can.</summary>
public sealed class LongNoticeTests
{
    private const string Long = "karin.lindqvist-bergstrom har tagit över ditt utkast. "
        + "Inte gjort: Region Örebro län 1:1-medel (kontanter och rambudget) 2025: 1 413 816 → 1 899 876. Gör om det på det nya utkastet.";

    public static TheoryData<string, string> Places => new()
    {
        { "grid", "" },
        { "what-if", "F7 Enter" },
        { "preview", "Ctrl+P" },
        { "sections", "Ctrl+P e" },
        { "section", "Ctrl+P e Enter" },
        { "comparison", "F7 Enter 2 0 2 6 - 0 8 Ctrl+S Enter c Enter" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_notice_that_is_longer_than_its_line_stands_whole_until_the_next_key(string place, string keys)
    {
        var session = Session.Open(SeedMemo.Workbook(SeedMemo.Extension)).Press(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        var before = session.Show(session.Model with { Notice = null }).Screen;
        session.Show(session.Model.Say(Long));

        Flat(session.Screen).ShouldContain(Flat(Long), Case.Sensitive, place);
        session.Show(session.Model with { Notice = null }).Screen.ShouldBe(before);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Every_refusal_and_every_fault_of_the_store_stands_whole_at_80_columns(string language)
    {
        var texts = language == "sv" ? Texts.Swedish : Texts.English;
        var session = Session.Open(Sample.Seed1Case, 80, 24, texts);
        foreach (var sentence in EveryCase.Of<Refusal>(new Dice(4368)).Select(texts.Refusals.Of)
            .Concat(EveryCase.Of<StoreFault>(new Dice(4368)).Select(fault => texts.Store.Of(fault))))
        {
            Flat(session.Show(session.Model.Say(sentence)).Screen).ShouldContain(Flat(sentence));
        }
    }

    [Fact]
    public void Why_an_amount_is_not_taken_stands_whole_while_it_is_mended()
    {
        var session = Session.Open(Sample.Seed1Case, 40, 15).Press("Home", "Right").Type("1.050 tkr").Press("Enter");

        var fault = session.Model.Top.ShouldBeOfType<GridLayer>().Editor.ShouldNotBeNull().Fault.ShouldNotBeNull();
        fault.Length.ShouldBeGreaterThan(40);
        Flat(session.Screen).ShouldContain(Flat(fault));
    }

    [Fact]
    public void A_dialog_lies_on_a_long_notice()
    {
        var session = Session.Open(Sample.Seed1Case).Run("header");
        var before = session.Screen;

        var dialog = before.Split('\n').Where(row => row.Contains('│', StringComparison.Ordinal)).ToArray();
        var after = session.Show(session.Model.Say(Long)).Screen;
        dialog.ShouldAllBe(row => after.Contains(row, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(20, 5, "sv")]
    [InlineData(39, 9, "sv")]
    [InlineData(24, 3, "en")]
    public void A_window_that_is_too_small_says_first_what_to_do(int columns, int rows, string language)
    {
        var texts = language == "sv" ? Texts.Swedish : Texts.English;
        var session = Session.Open(Sample.Seed1Case, columns, rows, texts);

        Flat(session.Screen).ShouldContain(Flat(texts.Screen.TooSmall(new Size(columns, rows), new Size(40, 10))));
    }

    // Letters and digits alone: however they are broken into lines, and whatever a control is shown as.
    private static string Flat(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
