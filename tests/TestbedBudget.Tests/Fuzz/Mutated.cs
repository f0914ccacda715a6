using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TestbedBudget.TestSupport;

namespace TestbedBudget.Tests;

/// <summary>Real texts with damage done to them, and texts out of the pieces that such texts are made of.</summary>
internal static class Mutated
{
    private static readonly string[] Awkward =
    [
        "\0", "\u001b[31m", "\u202e", "\u200b", "\ufeff", "\ud83d", "\u0308", "\u00a0", "99999999999999999999", "-0", "1e308", "0,5", "−1",
        "|", "||||", "\t", "\t\t\t\t", "\r\n", "\n\n\n", "<script>", "&amp;", "[x](y)", "{{decision}}", "{{", "`", "```", "# ", "=", "=1/0",
        "2021-2023", "0000", "9999", "31 december 1", "å", "1:1-medel", "Summa", "Totalt", "(kr)", "tkr", "%", "../../etc/passwd", "'; DROP TABLE project; --",
    ];

    /// <summary>Characters, pieces and lines changed, lost, repeated, moved or taken from another text.</summary>
    public static Gen<string> Texts(IReadOnlyList<string> seeds) => Gen.Choose(0, int.MaxValue).Select(seed =>
    {
        var dice = new Dice(seed);
        var text = dice.One(seeds);
        for (var change = dice.Between(1, dice.Once(4) ? 40 : 6); change > 0; change--)
        {
            text = Change(text, dice, seeds);
        }

        return text;
    });

    /// <summary>Pieces of the texts, in any order.</summary>
    public static Gen<string> Pieces(IReadOnlyList<string> seeds)
    {
        string[] pieces = [.. Awkward, .. seeds.SelectMany(text => text.Split([' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries)).Distinct().Take(600)];
        return Gen.Elements(pieces).Zip(Gen.Elements(" ", "\t", "\n", "", "  ")).ListOf()
            .Select(parts => string.Concat(parts.Select(part => part.Item1 + part.Item2)));
    }

    private static string Change(string text, Dice dice, IReadOnlyList<string> seeds)
    {
        if (text.Length == 0)
        {
            return dice.One(Awkward);
        }

        var (at, length) = (dice.Between(0, text.Length - 1), dice.Once(4) ? dice.Between(1, 400) : dice.Between(1, 4));
        length = Math.Min(length, text.Length - at);
        switch (dice.Between(1, 8))
        {
            case 1:
                return text.Remove(at, length);
            case 2:
                return text.Insert(at, dice.One(Awkward));
            case 3:
                return string.Concat(text.AsSpan(0, at), dice.One(Awkward), text.AsSpan(at + length));
            case 4:
                return text.Insert(dice.Between(0, text.Length), text.Substring(at, length));
            case 5:
                return text.Insert(at, string.Concat(Enumerable.Repeat(text.Substring(at, Math.Min(length, 40)), dice.Between(2, 60))));
            case 6:
                return string.Concat(text.AsSpan(0, at), ((char)dice.Between(0, 0xFFFF)).ToString(), text.AsSpan(at + 1));
            case 7:
                var other = dice.One(seeds);
                return string.Concat(text.AsSpan(0, at), other.AsSpan(dice.Between(0, other.Length)));
            default:
                var lines = text.Split('\n');
                (lines[dice.Between(0, lines.Length - 1)], lines[dice.Between(0, lines.Length - 1)]) =
                    (lines[dice.Between(0, lines.Length - 1)], lines[dice.Between(0, lines.Length - 1)]);
                return string.Join('\n', lines);
        }
    }

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
