using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>
/// Reads a pasted block as tables: with or without a year head, row names, sum rows and a total column; both tables
/// at once too. It looks at the text alone, and takes nothing for an amount that could be a head or a sum.
/// </summary>
public static class TableReader
{
    public static ImmutableArray<PastedTable> Read(string text)
    {
        var lines = WithoutEmptyColumns(PastedLines.Split(text));
        var tables = ImmutableArray.CreateBuilder<PastedTable>();
        var section = new Section(null, null, null, []);
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                continue;
            }

            if (HeadOf(line) is { } head)
            {
                Close();
                var corner = head.Corner;
                section = new Section(PastedWords.KindOf(corner), PastedWords.UnitIn(corner) ?? section.Unit, head, []);
            }
            else if (line.Lone is { } lone && IsTitle(lone))
            {
                Close();
                section = new Section(PastedWords.KindOf(lone) ?? section.Kind, PastedWords.UnitIn(lone) ?? section.Unit, section.Head, []);
            }
            else
            {
                section.Lines.Add(line);
            }
        }

        Close();
        return tables.ToImmutable();

        void Close()
        {
            if (section.Lines.Count > 0)
            {
                tables.Add(Table(section));
            }
        }
    }

    // "Finansiering" or "Belopp i tkr" on a line of its own; a heading of a group is a row.
    private static bool IsTitle(string lone) =>
        (PastedWords.KindOf(lone) is not null && lone.Split(' ', '(')[0].Length == lone.Length)
        || (PastedWords.UnitIn(lone) is not null && !lone.Any(char.IsAsciiDigit));

    private static ImmutableArray<PastedLine> WithoutEmptyColumns(ImmutableArray<PastedLine> lines)
    {
        var empty = 0;
        var widest = lines.Max(line => line.Cells.Length);
        while (empty < widest && lines.All(line => line.At(empty).Length == 0))
        {
            empty++;
        }

        return [.. lines.Select(line => line.From(empty))];
    }

    private static Head? HeadOf(PastedLine line)
    {
        var corner = line.At(0);
        var isNamed = PastedWords.KindOf(corner) is not null;
        if (line.Cells.Length > 1 && Columns(line.From(1), inARow: !isNamed) is { } named
            && Periods(named) >= (isNamed || corner.Length == 0 ? 1 : 2)
            && (isNamed || corner.Length == 0 || PastedWords.IsWords(corner)))
        {
            return new Head(corner, named, HasCorner: true);
        }

        return Columns(line, inARow: true) is { } all && Periods(all) >= 2 && all[0].Kind == PastedColumnKind.Period
            ? new Head(string.Empty, all, HasCorner: false)
            : null;
    }

    // Periods and words. Where no corner names the table, the periods follow each other day by day: amounts that
    // only look like years seldom do.
    private static ImmutableArray<PastedColumn>? Columns(PastedLine line, bool inARow)
    {
        var columns = ImmutableArray.CreateBuilder<PastedColumn>(line.Cells.Length);
        DateOnly? next = null;
        foreach (var cell in line.Cells)
        {
            if (PastedWords.Head(cell) is not { } column
                || (inARow && column.Span is { } span && next is { } day && span.First != day))
            {
                return null;
            }

            next = column.Span?.Last.AddDays(1) ?? next;
            columns.Add(column);
        }

        return columns.ToImmutable();
    }

    private static int Periods(ImmutableArray<PastedColumn> columns) => columns.Count(column => column.Kind == PastedColumnKind.Period);

    private static PastedTable Table(Section section)
    {
        var hasLabels = section.Head is { HasCorner: true } || section.Lines.Count(line => PastedWords.IsWords(line.At(0))) * 2 > section.Lines.Count(line => line.At(0).Length > 0);
        var first = hasLabels ? 1 : 0;
        var width = Math.Max(section.Head?.Columns.Length ?? 0, section.Lines.Max(line => LastFilled(line) + 1 - first));
        var columns = Enumerable.Range(0, Math.Max(1, width))
            .Select(i => section.Head is { } head
                ? i < head.Columns.Length ? head.Columns[i] : new PastedColumn(PastedColumnKind.Other, string.Empty)
                : new PastedColumn(PastedColumnKind.Period, string.Empty))
            .ToImmutableArray();
        var rows = section.Lines.Select(line => Row(line, hasLabels, columns.Length)).ToImmutableArray();
        var table = new PastedTable(section.Kind, section.Unit, section.Head is not null, hasLabels, columns, rows);
        return GuessedSums.Find(table);
    }

    private static PastedRow Row(PastedLine line, bool hasLabels, int width)
    {
        var label = hasLabels ? line.At(0) : null;
        var cells = line.From(hasLabels ? 1 : 0);
        var kind = label is { Length: > 0 } && cells.IsBlank ? PastedRowKind.Heading
            : label is not null && PastedWords.IsSum(label) ? PastedRowKind.Sum
            : PastedRowKind.Amounts;
        return new PastedRow(line.Number, label, kind, [.. Enumerable.Range(0, width).Select(cells.At)]);
    }

    private static int LastFilled(PastedLine line)
    {
        var last = line.Cells.Length - 1;
        while (last >= 0 && line.Cells[last].Length == 0)
        {
            last--;
        }

        return last;
    }

    private sealed record Head(string Corner, ImmutableArray<PastedColumn> Columns, bool HasCorner);

    private sealed record Section(TableKind? Kind, string? Unit, Head? Head, List<PastedLine> Lines);
}
