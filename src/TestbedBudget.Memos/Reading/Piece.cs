namespace TestbedBudget.Memos;

/// <summary>A run of characters without a space that can be an amount, a part of one, or a dash.</summary>
/// <param name="Start">Where it begins in the line.</param>
/// <param name="Gap">The spaces before it.</param>
/// <param name="Ore">Its digits as kronor, in öre; null when it is a dash.</param>
/// <param name="Decimals">Digits after the comma.</param>
/// <param name="CanStart">It can be the first group of an amount: "000" cannot.</param>
/// <param name="CanGoOn">More groups of digits can follow it.</param>
/// <param name="CanContinue">It can be a group that is not the first.</param>
internal readonly record struct Piece(
    int Start, int Gap, long? Ore, bool IsSigned, bool IsMinus, int Decimals, bool CanStart, bool CanGoOn, bool CanContinue)
{
    public bool IsDash => Ore is null;

    /// <summary>The pieces that end the line. Hard spaces before groups of three digits hold an amount together; plain ones do not.</summary>
    public static ImmutableArray<Piece> Suffix(string line)
    {
        var pieces = ImmutableArray.CreateBuilder<Piece>();
        for (var end = EndBefore(line, line.Length); end > 0;)
        {
            var start = line.LastIndexOf(' ', end - 1) + 1;
            start += LooseEnd(line.AsSpan(start, end - start));
            var gapStart = start;
            while (gapStart > 0 && (line[gapStart - 1] == ' ' || (gapStart == start && IsHardSpace(line[gapStart - 1]))))
            {
                gapStart--;
            }

            if (Of(line.AsSpan(start, end - start), start, start - gapStart) is not { } piece)
            {
                break;
            }

            pieces.Add(piece);
            end = EndBefore(line, gapStart);
        }

        pieces.Reverse();
        return pieces.ToImmutable();
    }

    // A hard space that nothing follows holds nothing together.
    private static int EndBefore(string line, int end)
    {
        while (end > 0 && (line[end - 1] == ' ' || IsHardSpace(line[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static bool IsHardSpace(char character) => character is '\u00A0' or '\u202F' or '\u2009';

    // Where the last amount begins in a run of several that hard spaces keep apart; 0 when it is one amount, or none.
    private static int LooseEnd(ReadOnlySpan<char> run)
    {
        var end = run.Length;
        for (var i = run.Length - 1; i > 0; i--)
        {
            if (!IsHardSpace(run[i]))
            {
                continue;
            }

            var before = DigitsBefore(run, i);
            var after = run[(i + 1)..end];
            var whole = after.IndexOf(',') is >= 0 and var comma ? comma : after.Length;
            if (before > 0 && (before > 3 || whole != 3))
            {
                return i + 1;
            }

            end = i;
        }

        return 0;
    }

    // The digits of the group that ends there; 0 when it is a word.
    private static int DigitsBefore(ReadOnlySpan<char> run, int end)
    {
        var start = end;
        while (start > 0 && char.IsAsciiDigit(run[start - 1]))
        {
            start--;
        }

        return start == 0 || IsHardSpace(run[start - 1]) || IsSign(run[start - 1]) ? end - start : 0;
    }

    private static bool IsMinusSign(char character) => character is '-' or '\u2212' or '\u2013' or '\u2014';

    private static bool IsSign(char character) => IsMinusSign(character) || character == '+';

    private static Piece? Of(ReadOnlySpan<char> text, int start, int gap)
    {
        var minus = IsMinusSign(text[0]);
        var signed = IsSign(text[0]);
        var digits = signed ? text[1..] : text;
        if (digits.IsEmpty)
        {
            return minus ? new Piece(start, gap, null, true, true, 0, false, false, false) : null;
        }

        var kronor = 0L;
        var whole = 0;
        var grouped = false;
        var i = 0;
        for (; i < digits.Length && digits[i] != ','; i++)
        {
            if (IsHardSpace(digits[i]))
            {
                grouped = true;
            }
            else if (char.IsAsciiDigit(digits[i]) && whole < 14)
            {
                kronor = (kronor * 10) + (digits[i] - '0');
                whole++;
            }
            else
            {
                return null;
            }
        }

        var decimals = digits[i..];
        if (whole == 0 || decimals.Length is 1 or > 3)
        {
            return null;
        }

        var ore = kronor * 100;
        for (var place = 1; place < decimals.Length; place++)
        {
            if (!char.IsAsciiDigit(decimals[place]))
            {
                return null;
            }

            ore += (decimals[place] - '0') * (place == 1 ? 10 : 1);
        }

        return new Piece(
            start, gap, minus ? -ore : ore, signed, minus, Math.Max(0, decimals.Length - 1),
            CanStart: whole == 1 || digits[0] != '0',
            CanGoOn: whole <= 3 && !grouped && decimals.IsEmpty && digits[0] != '0',
            CanContinue: whole == 3 && !grouped && !signed);
    }
}
