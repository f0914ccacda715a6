using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class PasteTests
{
    [Fact]
    public void A_bracketed_paste_is_one_event_with_breaks_and_no_other_controls() =>
        Paste("\e[200~a\tb\rc\r\nd\ne\u0003\e[31mf\u009bg\u007f\u0085h\e[201~")
            .ShouldBe([new Pasted("a\tb\nc\nd\ne[31mfgh", true, false)]);

    [Fact]
    public void What_follows_a_paste_is_typed() =>
        Decoding.Describe(Paste("\e[200~1\e[201~\r")).ShouldBe([new Pasted("1", true, false).ToString(), "Enter"]);

    [Fact]
    public void A_paste_split_at_any_byte_is_the_same()
    {
        var bytes = Encoding.UTF8.GetBytes("x\e[200~å\e[20\te\e\e[201~y");
        var whole = Paste(bytes, bytes.Length);
        whole.ShouldContain(new Pasted("å[20\te", true, false));
        for (var split = 1; split < bytes.Length; split++)
        {
            Paste(bytes, split).ShouldBe(whole);
        }
    }

    [Fact]
    public void Over_the_limit_the_rest_is_lost_up_to_the_end_mark_and_that_is_said()
    {
        const int Limit = 16 * 1024 * 1024;
        var events = Paste($"\e[200~{new string('a', Limit + 1000)}\e[201~x");
        var pasted = events[0].ShouldBeOfType<Pasted>();
        (pasted.Text.Length, pasted.Truncated).ShouldBe((Limit, true));
        events[1].ShouldBe(new KeyPressed(Key.Of('x')));
    }

    [Fact]
    public void A_paste_whose_end_was_lost_is_delivered_after_five_silent_seconds()
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.Feed("\e[200~abc"u8, 0, events);
        decoder.Feed("def"u8, 4000, events);
        decoder.Tick(8999, events);
        events.ShouldBeEmpty();
        decoder.Feed("x"u8, 9000, events);
        events.ShouldBe([new Pasted("abcdef", true, false), new KeyPressed(Key.Of('x'))]);
    }

    [Theory]
    [InlineData("120 000\t130 000\r1", true)]
    [InlineData("1\t2\t3\t4\t5\t6\t7\t8\t9", true)]
    [InlineData("Resor\n12 000\nHyra 14", true)]
    [InlineData("12\t13\r", false)]
    [InlineData("a long text without any break", false)]
    [InlineData("a long text with its end\r", false)]
    [InlineData("\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\t\tx", false)]
    [InlineData("1500\r\e[B1500\r\e[B1500\r", false)]
    public void Without_brackets_a_paste_is_known_by_its_speed(string read, bool pasted)
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.FeedBatch(Encoding.UTF8.GetBytes(read), 0, events);
        decoder.Tick(50, events);
        events.OfType<Pasted>().Any().ShouldBe(pasted);
        events.OfType<Pasted>().ShouldAllBe(paste => !paste.Bracketed);
        events.OfType<KeyPressed>().Any().ShouldBe(!pasted);
    }

    [Fact]
    public void A_burst_in_several_reads_is_one_paste()
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.FeedBatch("120 000\t130 000\r14"u8, 0, events);
        decoder.FeedBatch("0 000\t1\r"u8, 49, events);
        decoder.FeedBatch("\e[A"u8, 60, events);
        events.ShouldBe([new Pasted("120 000\t130 000\n140 000\t1\n", false, false), new KeyPressed(Key.Of(KeyCode.Up))]);
    }

    private static List<InputEvent> Paste(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return Paste(bytes, bytes.Length);
    }

    private static List<InputEvent> Paste(byte[] bytes, int split)
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.Feed(bytes.AsSpan(0, split), 0, events);
        decoder.Feed(bytes.AsSpan(split), 10, events);
        return events;
    }
}
