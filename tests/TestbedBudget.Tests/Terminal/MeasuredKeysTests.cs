using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests.Terminal;

/// <summary>The chords recorded from real terminals: what each sent, and the key that it is taken for.</summary>
/// <remarks>Where the key is not the chord, the terminal sends the same bytes for both (PuTTY's Shift+F1 is its F11).</remarks>
public sealed class MeasuredKeysTests
{
    public static TheoryData<string> Terminals =>
    [
        "pterm_linux", "pterm_tilde", "pterm_vt100plus", "pterm_xterm216", "pterm_xtermR6", "urxvt", "vte", "xterm",
        "xterm_mok1", "xterm_mok2", "pterm_sco", "pterm_vt400",
    ];

    [Theory]
    [MemberData(nameof(Terminals))]
    public void Every_recorded_chord_is_the_key_written_beside_it(string terminal)
    {
        var rows = Rows().Where(row => row[0] == terminal).ToArray();
        var decoded = rows.Select(row => $"{row[1]} {Keys(terminal, Convert.FromHexString(row[2]))}");
        decoded.ShouldBe(rows.Select(row => $"{row[1]} {row[3]}"));
    }

    [Fact]
    public void No_recorded_chord_is_left_undecoded() =>
        Rows().Where(row => Keys(row[0], Convert.FromHexString(row[2])).Length == 0).ShouldBeEmpty();

    [Fact]
    public void A_chord_split_at_any_byte_is_the_same_key()
    {
        foreach (var row in Rows())
        {
            var bytes = Convert.FromHexString(row[2]);
            for (var split = 1; split < bytes.Length; split++)
            {
                var events = new List<InputEvent>();
                var decoder = Decoding.InUse(ProfileOf(row[0]));
                decoder.Feed(bytes.AsSpan(0, split), 0, events);
                decoder.Feed(bytes.AsSpan(split), 49, events);
                decoder.Tick(5000, events);
                string.Join(' ', Decoding.Describe(events)).ShouldBe(row[3], $"{row[0]} {row[1]} split at {split}");
            }
        }
    }

    private static string Keys(string terminal, byte[] bytes) =>
        string.Join(' ', Decoding.InUse(ProfileOf(terminal)).Events(bytes));

    private static KeyProfile ProfileOf(string terminal) => terminal switch
    {
        "pterm_sco" => KeyProfile.Sco,
        "pterm_vt400" => KeyProfile.Vt400,
        _ => KeyProfile.Auto,
    };

    private static IEnumerable<string[]> Rows() => File.ReadLines(TestFiles.PathOf("keys_measured.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'));
}
