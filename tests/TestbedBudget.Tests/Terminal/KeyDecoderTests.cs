using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class KeyDecoderTests
{
    [Theory]
    [InlineData("\e[[A", "F1")]
    [InlineData("\e[[E", "F5")]
    [InlineData("\e[11~", "F1")]
    [InlineData("\e[1;2P", "Shift+F1")]
    [InlineData("\e[1;5R", "Ctrl+F3")]
    [InlineData("\e[P", "F1")]
    [InlineData("\eOT", "F5")]
    [InlineData("\eO[", "F12")]
    [InlineData("\e[25~", "Shift+F3")]
    [InlineData("\e[34^", "Ctrl+Shift+F10")]
    [InlineData("\e[7$", "Shift+Home")]
    [InlineData("\e[5^", "Ctrl+PageUp")]
    [InlineData("\e[3@", "Ctrl+Shift+Delete")]
    [InlineData("\e[5A", "Ctrl+Up")]
    [InlineData("\e[1;9C", "Alt+Right")]
    [InlineData("\e[1;5:3C", "Ctrl+Right")]
    [InlineData("\eOa", "Ctrl+Up")]
    [InlineData("\e[d", "Shift+Left")]
    [InlineData("\eOw", "End")]
    [InlineData("\eOM", "Enter")]
    [InlineData("\eOp\eOy\eOl\eOn", "0 9 + .")]
    [InlineData("\e\t", "Shift+Tab")]
    [InlineData("\e\e[A", "Alt+Up")]
    [InlineData("\e[97;5u", "Ctrl+A")]
    [InlineData("\e[97;2u", "A")]
    [InlineData("\e[27;5;9~", "Ctrl+Tab")]
    [InlineData("\e[57405u", "6")]
    [InlineData("\e[57414u", "Enter")]
    [InlineData("\eå", "Alt+å")]
    [InlineData("å漢👍", "å 漢 👍")]
    [InlineData("\eX\eP\e]", "Alt+X Alt+P Alt+]")]
    [InlineData("\e", "Escape")]
    [InlineData("\e\e", "Escape Escape")]
    [InlineData("\e\ex", "Escape Alt+x")]
    [InlineData("\e\e[>0;136;0c", "Escape")]
    [InlineData("\e[", "Alt+[")]
    [InlineData("\eO", "Alt+O")]
    [InlineData("\0\u001c\u001f\n", @"Ctrl+Space Ctrl+\ Ctrl+_ Ctrl+J")]
    public void These_bytes_are_these_keys(string bytes, string keys) => KeysOf(bytes).ShouldBe(keys);

    [Theory]
    [InlineData("\e[E\eOE\e[G\e[I\e[O\e[M\e[200z\e[?1;2c\e[?2026;2$y\e[3;5R\e[0n\e[8;24;80t")]
    [InlineData("\e[<0;3;4M\e[<0;3;4m")]
    [InlineData("\e]11;rgb:0000/0000/0000\a\eP1+r544e=00\e\\")]
    [InlineData("\e[1;2;3;4;5;6;7;8;9;10;11A\e[201~")]
    [InlineData("\u009b\u0085\u2028\u202e\u200b\ufeff\uf710\ufffd\ufdd0")]
    public void Replies_and_what_nobody_typed_is_swallowed(string bytes) =>
        KeysOf(bytes).ShouldBe("");

    [Fact]
    public void A_sequence_too_long_to_be_one_is_swallowed_whole() =>
        KeysOf("\e[" + new string('1', 500) + "~x").ShouldBe("x");

    [Fact]
    public void A_key_inside_a_torn_sequence_is_a_key() => KeysOf("\e[1;\e[B\e[5\rx").ShouldBe("Down Enter x");

    [Fact]
    public void Bytes_that_are_no_utf8_are_dropped()
    {
        var keys = new KeyDecoder().Events([0xc3, (byte)'a', 0xff, 0xe6, 0xbc, (byte)'b', 0xa2]);
        keys.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void The_other_arrow_form_means_ctrl_only_where_the_plain_one_is_in_use()
    {
        new KeyDecoder().Events("\eOA"u8).ShouldBe(["Up"]);
        new KeyDecoder().Events("\e[B\eOA"u8).ShouldBe(["Down", "Ctrl+Up"]);
        new KeyDecoder().Events("\e[>0;136;0c\eOA"u8).ShouldBe(["Ctrl+Up"]);
    }

    [Fact]
    public void Escape_waits_fifty_milliseconds_for_the_rest()
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.Feed("\e"u8, 1000, events);
        decoder.Deadline.ShouldBe(1050);
        decoder.Tick(1049, events);
        events.ShouldBeEmpty();
        decoder.Tick(1050, events);
        Decoding.Describe(events).ShouldBe(["Escape"]);
        decoder.Deadline.ShouldBeNull();
    }

    [Fact]
    public void A_sequence_torn_by_the_link_is_waited_for_longer_than_a_key()
    {
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        decoder.Feed("\e[1;"u8, 0, events);
        decoder.Feed("5C"u8, 900, events);
        Decoding.Describe(events).ShouldBe(["Ctrl+Right"]);
    }

    [Fact]
    public void The_terminal_is_known_by_its_answer()
    {
        var decoder = new KeyDecoder();
        decoder.Events("\e[>65;7006;1c"u8).ShouldBeEmpty();
        decoder.Identity.ShouldBe("VTE");
    }

    [Fact]
    public void The_linux_console_has_no_f1_without_number() =>
        new KeyDecoder(linuxConsole: true).Events("\e[P\e[[B"u8).ShouldBe(["F2"]);

    [Theory]
    [InlineData("\e[<0;3;4M", MouseAction.LeftPress, KeyModifiers.None)]
    [InlineData("\e[<2;3;4M", MouseAction.RightPress, KeyModifiers.None)]
    [InlineData("\e[<20;3;4M", MouseAction.LeftPress, KeyModifiers.Ctrl | KeyModifiers.Shift)]
    [InlineData("\e[<32;3;4M", MouseAction.Drag, KeyModifiers.None)]
    [InlineData("\e[<0;3;4m", MouseAction.Release, KeyModifiers.None)]
    [InlineData("\e[<64;3;4M", MouseAction.WheelUp, KeyModifiers.None)]
    [InlineData("\e[<73;3;4M", MouseAction.WheelDown, KeyModifiers.Alt)]
    public void Mouse_reports_count_cells_from_zero(string bytes, MouseAction action, KeyModifiers modifiers)
    {
        var events = new List<InputEvent>();
        new KeyDecoder { MouseOn = true }.Feed(Encoding.UTF8.GetBytes(bytes), 0, events);
        events.ShouldBe([new MouseUsed(action, 2, 3, modifiers)]);
    }

    [Fact]
    public void An_old_mouse_report_is_swallowed_with_its_three_bytes() =>
        new KeyDecoder { MouseOn = true }.Events("\e[M !!x"u8).ShouldBe(["x"]);

    private static string KeysOf(string bytes) => string.Join(' ', new KeyDecoder().Events(Encoding.UTF8.GetBytes(bytes)));
}
