using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class FrameEncoderTests
{
    private static readonly Size Size = new(80, 24);

    [Theory]
    [InlineData(ColorLevel.None)]
    [InlineData(ColorLevel.Colors16)]
    [InlineData(ColorLevel.Colors256)]
    [InlineData(ColorLevel.TrueColor)]
    public void The_terminal_shows_each_of_many_random_frames(ColorLevel colors)
    {
        var profile = new TerminalProfile(colors);
        var screen = TakenScreen(Size);
        var encoder = new FrameEncoder(profile);
        var frames = new RandomFrames((int)colors);
        for (var step = 0; step < 300; step++)
        {
            var frame = frames.Next(Size);
            screen.Write(encoder.Encode(frame).Span);
            screen.ShouldShow(frame, profile);
            encoder.Encode(frame).Length.ShouldBe(0, $"step {step}");
        }
    }

    [Fact]
    public void After_every_resize_the_terminal_shows_the_frame()
    {
        var profile = new TerminalProfile(ColorLevel.Colors256);
        var screen = TakenScreen(Size);
        var encoder = new FrameEncoder(profile);
        var frames = new RandomFrames(11);
        for (var step = 0; step < 100; step++)
        {
            var size = step % 3 == 0 ? frames.NextSize() : screen.Size;
            screen.Resize(size);
            var frame = frames.Next(size);
            screen.Write(encoder.Encode(frame).Span);
            screen.ShouldShow(frame, profile);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Text_behind_a_doubtful_glyph_stands_right_also_where_the_terminal_has_another_width_for_it(int width)
    {
        var screen = new StrictScreen(Size, rune => rune.Value is >= 0x1f000 or 0x2764 ? width : Math.Min(1, TextWidth.Of(rune.ToString())));
        screen.Write("\e[?1049h\e[?7l"u8);
        var encoder = new FrameEncoder(new TerminalProfile(ColorLevel.None));
        foreach (var start in (int[])[3, 4, 5, 3])
        {
            var frame = new CellBuffer(Size);
            frame.Write(frame.Write(start, 2, "👍 ❤️ 🧪", default) + 1, 2, "12 000", default);
            screen.Write(encoder.Encode(frame).Span);
            screen.TextAt(start + 8, 2).ShouldBe("1");
            screen.RowText(2).ShouldEndWith("12 000");
            screen.RowText(2).Count(character => character == '1').ShouldBe(1);
        }
    }

    [Fact]
    public void The_same_bytes_make_the_same_screen_in_tmux()
    {
        Assert.SkipWhen(Tmux.ReasonToSkip is not null, Tmux.ReasonToSkip ?? "");
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            var encoder = new FrameEncoder(new TerminalProfile(ColorLevel.Colors256));
            var frames = new RandomFrames(5, agreedWidthsOnly: true);
            CellBuffer frame = new(Size);
            using (var output = File.Create(file))
            {
                output.Write("\e[m\e[?1049h\e[?1l\e>\e(B\e[?7l\e[?25l\e[?2004h"u8);
                for (var step = 0; step < 300; step++)
                {
                    frame = frames.Next(Size);
                    output.Write(encoder.Encode(frame).Span);
                }
            }

            using var tmux = Tmux.Replay(Size, file);
            var expected = frame.ToString();
            tmux.WaitFor(shown => shown == expected, expected);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public void Nothing_that_commands_a_terminal_gets_out_of_hostile_text()
    {
        var hostile = string.Concat(Enumerable.Range(0, 0x3000).Select(value => (char)value))
            + "\ud800\udc00\ud800\udfff\ue000\uf8ff\ufeff\uffff\U000e0041\u202e\u2066\r\n\e]0;x\a\u009b31m";
        var frame = new CellBuffer(Size) { Title = hostile };
        for (var start = 0; start < hostile.Length; start += 75)
        {
            frame.Write(0, start / 75 % 24, hostile.AsSpan(start, Math.Min(75, hostile.Length - start)), default);
            if (start / 75 % 24 == 23 || start + 75 >= hostile.Length)
            {
                AssertHarmless(new FrameEncoder(new TerminalProfile(ColorLevel.None)).Encode(frame).Span);
            }
        }
    }

    [Fact]
    public void A_large_frame_is_kept_whole_and_a_small_one_is_not_wrapped()
    {
        var encoder = new FrameEncoder(new TerminalProfile(ColorLevel.Colors256));
        var picture = new SheetPicture(Size);
        Text(encoder, picture).ShouldStartWith("\e[?2026h");
        Text(encoder, picture with { Row = 1 }).ShouldNotContain("2026");
    }

    [Fact]
    public void The_title_is_sent_once_and_again_after_the_screen_was_lost()
    {
        var encoder = new FrameEncoder(new TerminalProfile(ColorLevel.None));
        var frame = new CellBuffer(Size) { Title = "21RS4368" };
        Encoding.UTF8.GetString(encoder.Encode(frame).Span).ShouldContain("\e]0;21RS4368\a");
        encoder.Encode(frame).Length.ShouldBe(0);
        encoder.Forget();
        Encoding.UTF8.GetString(encoder.Encode(frame).Span).ShouldContain("\e]0;21RS4368\a");
    }

    private static void AssertHarmless(ReadOnlySpan<byte> bytes)
    {
        TakenScreen(Size).Write(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        text.Where(character => character >= 0x7f && char.IsControl(character)).ShouldBeEmpty();
        text.Count(character => character == '\a').ShouldBe(1);
        text.ShouldNotContain('\u202e');
    }

    private static string Text(FrameEncoder encoder, SheetPicture picture) =>
        Encoding.UTF8.GetString(encoder.Encode(picture.Paint()).Span);

    private static StrictScreen TakenScreen(Size size)
    {
        var screen = new StrictScreen(size);
        screen.Write("\e[m\e[?1049h\e[?1l\e>\e(B\e[?7l\e[?25l\e[?2004h"u8);
        return screen;
    }
}
