using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

public sealed class DecoderFuzzTests
{
    // Pieces of sequences, so that random bytes reach the deep states too.
    private static readonly string[] Pieces =
    [
        "\e", "\e[", "\eO", "\e[[", "\e]0;", "\eP1", "[", "O", "1;5", "A", "~", "u", "200~", "\e[200~", "\e[201~", "\e[M",
        "\e[<0;1;1M", "a", "å", "漢", "\r", "\t", "\0", "\u007f", "\u009b", "\u202e", ";;", ":", "$", "c", "\e\\", "\a", "27;5;9",
    ];

    private static readonly Gen<byte[]> Input = Gen.OneOf(
        Gen.Elements(Pieces).Select(Encoding.UTF8.GetBytes),
        Gen.Choose(0, 255).Select(value => new[] { (byte)value }))
        .ListOf().Select(parts => parts.SelectMany(part => part).ToArray());

    [Fact]
    public void Any_bytes_give_keys_without_controls_and_never_throw_or_hang() =>
        Checks.Run(
            Prop.ForAll(Input.ToArbitrary(), Gen.Elements(Enum.GetValues<KeyProfile>()).ToArbitrary(), (bytes, profile) =>
            {
                var events = new List<InputEvent>();
                var decoder = new KeyDecoder(profile) { MouseOn = bytes.Length % 2 == 0 };
                decoder.FeedBatch(bytes, 0, events);
                decoder.Tick(100_000, events);
                decoder.Deadline.ShouldBeNull();
                events.ShouldAllBe(input => IsHarmless(input));
            }),
            2000);

    [Fact]
    public void The_events_are_the_same_however_the_bytes_are_split() =>
        Checks.Run(
            Prop.ForAll(Input.ToArbitrary(), Gen.Choose(0, 1000).ToArbitrary(), (bytes, seed) =>
            {
                var random = new Random(seed);
                var (whole, split) = (new List<InputEvent>(), new List<InputEvent>());
                var decoder = new KeyDecoder();
                for (var start = 0; start < bytes.Length;)
                {
                    var length = random.Next(1, Math.Min(8, bytes.Length - start) + 1);
                    decoder.Feed(bytes.AsSpan(start, length), start, split);
                    start += length;
                }

                decoder.Tick(100_000, split);
                var other = new KeyDecoder();
                other.Feed(bytes, 0, whole);
                other.Tick(100_000, whole);
                split.ShouldBe(whole);
            }),
            2000,
            maxSize: 40);

    [Fact]
    public void A_quarter_of_a_million_random_bytes_do_no_harm()
    {
        var random = new Random(20240403);
        var bytes = new byte[250];
        var events = new List<InputEvent>();
        var decoder = new KeyDecoder();
        for (var round = 0; round < 1000; round++)
        {
            random.NextBytes(bytes);
            decoder.FeedBatch(bytes, round * 20, events);
        }

        decoder.Tick(1_000_000, events);
        decoder.Deadline.ShouldBeNull();
        events.Count.ShouldBeGreaterThan(1000);
        events.ShouldAllBe(input => IsHarmless(input));
    }

    private static bool IsHarmless(InputEvent input) => input switch
    {
        KeyPressed { Key: { Code: KeyCode.Character } key } => !Rune.IsControl(key.Rune),
        KeyPressed { Key.Code: var code } => code != KeyCode.None,
        Pasted { Text: var text } => text.All(character => character is '\n' or '\t' || !char.IsControl(character)),
        MouseUsed { Column: >= 0, Row: >= 0 } => true,
        _ => false,
    };
}
