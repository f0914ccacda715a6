namespace TestbedBudget.Terminal;

/// <summary>Rows top…bottom of the screen move up by so many rows, or down if negative.</summary>
internal readonly record struct ScrollMove(int Top, int Bottom, int Up);

/// <summary>Finds out that the new screen is mostly the old one moved: then the terminal can move it itself.</summary>
internal static class ScrollFinder
{
    // Below this a scroll costs more than it saves, and it flickers on slow terminals.
    private const int LeastGain = 3;

    /// <summary>Compares hashes of the rows on the screen with those of the rows that are wanted.</summary>
    public static bool TryFind(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after, out ScrollMove move)
    {
        move = default;
        var best = LeastGain;
        if (Differing(before, after) <= LeastGain)
        {
            return false;
        }

        for (var up = 1; up <= after.Length - LeastGain; up++)
        {
            best = Try(before, after, up, best, ref move);
            best = Try(before, after, -up, best, ref move);
        }

        return best > LeastGain;
    }

    // No more rows than these can be gained.
    private static int Differing(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after)
    {
        var differing = 0;
        for (var row = 0; row < after.Length; row++)
        {
            differing += after[row] == before[row] ? 0 : 1;
        }

        return differing;
    }

    /// <summary>The run of rows that gains most: +1 for a row that need not be sent any more, −1 for one that now must.</summary>
    private static int Try(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after, int up, int best, ref ScrollMove move)
    {
        var (first, end) = up > 0 ? (0, after.Length - up) : (-up, after.Length);
        var (gain, start) = (0, first);
        for (var row = first; row < end; row++)
        {
            var stays = after[row] == before[row];
            var comes = after[row] == before[row + up];
            gain += (stays ? -1 : 0) + (comes ? 1 : 0);
            if (gain <= 0)
            {
                (gain, start) = (0, row + 1);
            }
            else if (gain > best && gain - Blanked(before, after, start, row, up) is var net && net > best)
            {
                best = net;
                move = up > 0 ? new ScrollMove(start, row + up, up) : new ScrollMove(start + up, row, up);
            }
        }

        return best;
    }

    /// <summary>How many rows that were right come in blank.</summary>
    private static int Blanked(ReadOnlySpan<ulong> before, ReadOnlySpan<ulong> after, int start, int last, int up)
    {
        var (from, to) = up > 0 ? (last + 1, last + up) : (start + up, start - 1);
        var blanked = 0;
        for (var row = from; row <= to; row++)
        {
            blanked += after[row] == before[row] ? 1 : 0;
        }

        return blanked;
    }
}
