using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TextAreaTests
{
    private const int Width = 12;

    private static readonly string[] AllKeys =
    [
        "a", "å", "Space", "Enter", "Tab", "Shift+Tab", "Backspace", "Delete", "Left", "Right", "Up", "Down", "Home", "End",
        "PageUp", "PageDown", "Ctrl+Left", "Ctrl+Right", "Ctrl+Home", "Ctrl+End", "Shift+Left", "Shift+Right", "Shift+Up",
        "Shift+Down", "Shift+Home", "Shift+End", "Ctrl+U", "Ctrl+K", "Ctrl+W",
    ];

    private static readonly Arbitrary<string[]> AnyKeys = Gen.Elements(AllKeys).ArrayOf(40).ToArbitrary();

    [Theory]
    [InlineData("ett två|", "Ctrl+Left", "ett |två")]
    [InlineData("|ett två", "Ctrl+Right", "ett |två")]
    [InlineData("ett två|", "Ctrl+W", "ett |")]
    [InlineData("ett\ntvå| tre", "Ctrl+U", "ett\n| tre")]
    [InlineData("ett| två\ntre", "Ctrl+K", "ett|\ntre")]
    [InlineData("ett|\ntvå", "Delete", "ett|två")]
    [InlineData("på̊|", "Backspace", "p|")]
    [InlineData("på̊|", "Left", "p|å̊")]
    [InlineData("ett\n  två|", "Shift+Tab", "ett\ntvå|")]
    [InlineData("ett|", "Tab", "ett  |")]
    [InlineData("ett\ntvå|\ntre", "Home", "ett\n|två\ntre")]
    [InlineData("ett\n|två\ntre", "Home", "|ett\ntvå\ntre")]
    [InlineData("ett\ntvå|\ntre", "End", "ett\ntvå\ntre|")]
    public void A_key_does_to_the_text_what_it_says(string before, string key, string after)
    {
        Picture(Press(Text(before), key)).ShouldBe(after);
    }

    [Fact]
    public void Up_and_down_keep_their_column_over_a_short_line()
    {
        var text = Press(Text("lång rad|\nx\nlång rad"), "Down");
        Picture(text).ShouldBe("lång rad\nx|\nlång rad");
        Picture(Press(text, "Down")).ShouldBe("lång rad\nx\nlång rad|");
    }

    [Fact]
    public void Taking_back_every_step_gives_the_first_text_and_doing_them_again_the_last()
    {
        Prop.ForAll(AnyKeys, keys =>
        {
            var start = Text("Det finns |en plan.\n\n- ett\n- två");
            var end = keys.Aggregate(start, Press);
            var undone = end;
            while (undone.CanUndo)
            {
                undone = undone.Undo();
            }

            var redone = undone;
            while (redone.CanRedo)
            {
                redone = redone.Redo();
            }

            undone.Now.Text.ShouldBe(start.Now.Text);
            redone.Now.Text.ShouldBe(end.Now.Text);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_caret_and_the_selection_stay_within_the_text_and_between_whole_letters()
    {
        Prop.ForAll(AnyKeys, keys =>
        {
            foreach (var text in Steps(Text("på̊ 漢字 |𝒳 ett två"), keys))
            {
                var area = text.Now;
                area.Caret.ShouldBeInRange(0, area.Text.Length);
                (area.Anchor ?? 0).ShouldBeInRange(0, area.Text.Length);
                (area.Caret < area.Text.Length && char.IsLowSurrogate(area.Text[area.Caret])).ShouldBeFalse();
                new TextMoves(area.Text, Width).ColumnOf(area.Caret).ShouldBeInRange(0, Width);
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_word_typed_is_one_step_and_a_paste_is_one_step()
    {
        var text = "ett två".Aggregate(Text("|"), (typed, letter) => Press(typed, letter == ' ' ? "Space" : $"{letter}"));
        text = text.Changed(text.Now.Insert(" x\ny z")!, TextStep.Whole);

        text = text.Undo();
        text.Now.Text.ShouldBe("ett två");
        text = text.Undo();
        text.Now.Text.ShouldBe("ett ");
        text.Undo().Now.Text.ShouldBe("");
    }

    [Fact]
    public void What_is_selected_is_replaced_by_what_is_typed()
    {
        var text = Press(Press(Press(Text("ett |två"), "Shift+Right"), "Shift+End"), "a");
        Picture(text).ShouldBe("ett a|");
    }

    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("a\u001b[2Jb\u0000", "a[2Jb")]
    [InlineData("a\tb", "a b")]
    public void Pasted_text_has_line_feeds_and_no_controls(string pasted, string expected) =>
        Text("|").Now.Insert(pasted)!.Text.ShouldBe(expected);

    private static IEnumerable<TextHistory> Steps(TextHistory start, string[] keys)
    {
        var text = start;
        foreach (var key in keys)
        {
            text = Press(text, key);
            yield return text;
        }
    }

    private static TextHistory Press(TextHistory text, string key) =>
        TextAreaKeys.Press(text, Key.Parse(key), new TextMoves(text.Now.Text, Width), selecting: false, page: 3) ?? text;

    private static TextHistory Text(string picture) =>
        new(new TextArea(picture.Replace("|", string.Empty), picture.IndexOf('|', StringComparison.Ordinal)));

    private static string Picture(TextHistory text) => text.Now.Text.Insert(text.Now.Caret, "|");
}
