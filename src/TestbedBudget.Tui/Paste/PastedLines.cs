namespace TestbedBudget.Tui;

/// <summary>Splits a pasted text into lines and cells: by tabs, by the pipes of Markdown, by semicolons, or by wide gaps.</summary>
internal static class PastedLines
{
    public static ImmutableArray<PastedLine> Split(string text)
    {
        var lines = text.Split('\n');
        var separator = Separator(lines);
        var split = ImmutableArray.CreateBuilder<PastedLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            if (separator != '|' || !IsRule(lines[i]))
            {
                split.Add(new PastedLine(i + 1, Cells(lines[i], separator)));
            }
        }

        return split.ToImmutable();
    }

    private static char Separator(string[] lines)
    {
        var (tabs, pipes, semicolons, filled) = (0, 0, 0, 0);
        foreach (var line in lines)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                filled++;
                tabs += line.Contains('\t') ? 1 : 0;
                pipes += line.AsSpan().Trim().StartsWith("|") || line.AsSpan().Count('|') > 1 ? 1 : 0;
                semicolons += line.Contains(';') ? 1 : 0;
            }
        }

        return tabs > 0 ? '\t' : pipes * 2 > filled ? '|' : semicolons * 2 > filled ? ';' : ' ';
    }

    private static ImmutableArray<string> Cells(string line, char separator) => separator switch
    {
        ' ' => ByGaps(line),
        '|' => [.. Inner(line).Split('|').Select(cell => Clean(cell.Replace("**", string.Empty)))],
        _ => [.. line.Split(separator).Select(Clean)],
    };

    private static string Inner(string line)
    {
        var inner = line.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        return inner.EndsWith('|') ? inner[..^1] : inner;
    }

    // Two blanks or more stand between columns; one stands within a number or a label.
    private static ImmutableArray<string> ByGaps(string line)
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        var trimmed = line.TrimEnd();
        for (var i = 0; i + 1 < trimmed.Length; i++)
        {
            if (trimmed[i] == ' ' && trimmed[i + 1] == ' ')
            {
                cells.Add(Clean(trimmed[start..i]));
                while (i + 1 < trimmed.Length && trimmed[i + 1] == ' ')
                {
                    i++;
                }

                start = i + 1;
            }
        }

        cells.Add(Clean(trimmed[start..]));
        return cells.ToImmutable();
    }

    // What programs put around a cell: quotes, and blanks of any kind.
    private static string Clean(string cell)
    {
        var trimmed = cell.Trim();
        return trimmed is ['"', .., '"'] && trimmed.Length > 1 ? trimmed[1..^1].Replace("\"\"", "\"").Trim() : trimmed;
    }

    private static bool IsRule(string line) =>
        line.Contains("--") && line.All(static sign => sign is '|' or '-' or ':' or ' ' or '+');
}

/// <param name="Number">Of the text, from 1.</param>
internal readonly record struct PastedLine(int Number, ImmutableArray<string> Cells)
{
    public bool IsBlank => Cells.All(static cell => cell.Length == 0);

    public PastedLine From(int column) => this with { Cells = column < Cells.Length ? Cells[column..] : [] };

    public string At(int column) => column >= 0 && column < Cells.Length ? Cells[column] : string.Empty;

    /// <summary>The only cell with text in it, when it is the first; else null.</summary>
    public string? Lone => Cells is [{ Length: > 0 } first, .. var rest] && rest.All(static cell => cell.Length == 0) ? first : null;
}
