using TestbedBudget.Terminal;

namespace TestbedBudget.Tests.Terminal;

/// <summary>Bytes in, events as text out: "Ctrl+S", or the event itself where it is no key.</summary>
internal static class Decoding
{
    // More than any time-out of the decoder.
    private const long Later = 10_000;

    public static string[] Events(this KeyDecoder decoder, ReadOnlySpan<byte> bytes)
    {
        var events = new List<InputEvent>();
        decoder.Feed(bytes, 0, events);
        decoder.Tick(Later, events);
        return Describe(events);
    }

    public static string[] Describe(IEnumerable<InputEvent> events) =>
        [.. events.Select(input => input is KeyPressed { Key: var key } ? key.ToString() : input.ToString())];

    /// <summary>A decoder that has seen a plain arrow, as after the first second of use.</summary>
    public static KeyDecoder InUse(KeyProfile profile = KeyProfile.Auto)
    {
        var decoder = new KeyDecoder(profile);
        decoder.Feed("\e[A"u8, 0, []);
        return decoder;
    }
}
