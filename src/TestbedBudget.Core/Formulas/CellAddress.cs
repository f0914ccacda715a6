namespace TestbedBudget.Core;

/// <summary>An address in a text: "B3", "$B$3". Its row counts from 1, its period and its place in the text from 0.</summary>
public readonly record struct CellAddress(int Start, int End, bool PeriodFixed, int Period, bool RowFixed, int Row)
{
    /// <summary>The address that begins at the index, or null.</summary>
    public static CellAddress? At(string text, int start)
    {
        var at = start;
        var periodFixed = Dollar(text, ref at);
        var letters = at;
        var period = 0;
        while (at < text.Length && char.IsAsciiLetter(text[at]) && at - letters < 3)
        {
            period = (period * 26) + (char.ToUpperInvariant(text[at++]) - 'A' + 1);
        }

        var afterLetters = at;
        var rowFixed = Dollar(text, ref at);
        var digits = at;
        var row = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]) && at - digits < 6)
        {
            row = (row * 10) + (text[at++] - '0');
        }

        return afterLetters > letters && at > digits && row > 0 && !(at < text.Length && char.IsLetterOrDigit(text[at]))
            ? new CellAddress(start, at, periodFixed, period - 1, rowFixed, row)
            : null;
    }

    /// <summary>The address that the caret stands in or right after, or null.</summary>
    public static CellAddress? Around(string text, int caret)
    {
        for (var start = Math.Max(0, caret - 11); start <= caret && start < text.Length; start++)
        {
            var isWord = start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] == '$');
            if (!isWord && At(text, start) is { } address && address.End >= caret)
            {
                return address;
            }
        }

        return null;
    }

    /// <summary>How the cell is written in a formula, e.g. when it is pointed at; null when it is not there.</summary>
    public static string? Of(Project project, CellId cell)
    {
        var row = RowNumbers.IndexOf(project, cell.Row);
        var period = project.Timeline.IndexOf(cell.Period);
        return row < 0 || period < 0 ? null : new CellAddress(0, 0, false, period, false, row + 1).ToString();
    }

    /// <summary>The text with the next "$" on the address at the caret (B3, $B$3, B$3, $B3, B3), and where the caret goes.</summary>
    public static (string Text, int Caret) CycleFixed(string text, int caret)
    {
        if (Around(text, caret) is not { } address)
        {
            return (text, caret);
        }

        var (period, row) = (address.PeriodFixed, address.RowFixed) switch
        {
            (false, false) => (true, true),
            (true, true) => (false, true),
            (false, true) => (true, false),
            _ => (false, false),
        };
        var next = (address with { PeriodFixed = period, RowFixed = row }).ToString();
        return (text[..address.Start] + next + text[address.End..], address.Start + next.Length);
    }

    public override string ToString() =>
        $"{(PeriodFixed ? "$" : "")}{RowNumbers.Letters(Period)}{(RowFixed ? "$" : "")}"
        + Row.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static bool Dollar(string text, ref int at)
    {
        if (at < text.Length && text[at] == '$')
        {
            at++;
            return true;
        }

        return false;
    }
}
