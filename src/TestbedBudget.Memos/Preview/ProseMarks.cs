using System.Globalization;
using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>A number of the written memo's prose with what was found of it.</summary>
/// <param name="At">Where it stands in the case's own text; null where its sentence was written from the figures.</param>
public sealed record MarkedNumber(TracedNumber Traced, ProsePlace? At);

/// <summary>
/// Puts marks around the numbers of the prose, in characters of private use, so that they come through rendering: one
/// before with the number's own index, and one after.
/// </summary>
internal sealed class ProseMarks(ProseCheck check)
{
    public const char Begin = '\uE000';
    public const char End = '\uE001';
    private const char Zero = '\uE010';

    /// <summary>More digits than the index of any number has.</summary>
    public const int MostDigits = 6;

    /// <summary>In the order of the memo.</summary>
    public List<MarkedNumber> Numbers { get; } = [];

    public static bool IsIndex(char character) => character is >= Zero and < (char)(Zero + 10);

    public static int DigitOf(char character) => character - Zero;

    /// <summary>What the whole text says, to be marked part by part.</summary>
    public ImmutableArray<TracedNumber> Trace(string text) => check.Trace(text);

    /// <summary>A text that was made of the figures with its marks: it cannot be wrong.</summary>
    public string MarkMade(string text)
    {
        var numbers = check.Trace(text).Select(number => number.Verdict != ProseVerdict.Wrong
            ? number
            : number with { Verdict = ProseVerdict.Unknown, Of = null, ShouldBe = null });
        return Mark(text, 0, text.Length, [.. numbers], static _ => null);
    }

    /// <summary>The part of a text with its marks.</summary>
    /// <param name="home">Where the text is kept in the case; null where it is not its own.</param>
    public string Mark(string text, int from, int to, ImmutableArray<TracedNumber> numbers, Func<TracedNumber, ProsePlace?> home)
    {
        var marked = new StringBuilder();
        var next = from;
        foreach (var number in numbers)
        {
            var (start, end) = (number.Number.Start, number.Number.End);
            if (start >= from && end <= to)
            {
                marked.Append(Plain(text[next..start])).Append(Begin);
                foreach (var digit in Numbers.Count.ToString(CultureInfo.InvariantCulture))
                {
                    marked.Append((char)(Zero + digit - '0'));
                }

                marked.Append(Plain(text[start..end])).Append(End);
                Numbers.Add(new MarkedNumber(number, home(number)));
                next = end;
            }
        }

        return marked.Append(Plain(text[next..to])).ToString();
    }

    /// <summary>The text without marks: its own characters of these are none.</summary>
    public static string Plain(string text) =>
        text.Any(IsMark) ? string.Concat(text.Select(character => IsMark(character) ? '\uFFFD' : character)) : text;

    private static bool IsMark(char character) => character is Begin or End || IsIndex(character);
}
