using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>One way to read a line: its label, and öre in each column, the total last where there is one.</summary>
internal sealed record SpacedReading(string Label, ImmutableArray<long?> Ore)
{
    public bool SameAs(SpacedReading other) => Label == other.Label && Ore.SequenceEqual(other.Ore);
}

/// <summary>The ways to read a line, those that add up when any does.</summary>
/// <param name="AddUp">The periods add to the total within rounding, or there is no total to add to.</param>
/// <param name="Decimals">The most digits that an amount has after the comma.</param>
internal sealed record SpacedReadings(ImmutableArray<SpacedReading> Readings, bool AddUp, int Decimals, bool TooMany)
{
    public static readonly SpacedReadings None = new([], AddUp: false, Decimals: 0, TooMany: false);
}

/// <summary>
/// Reads a line where a space separates labels, amounts and the groups of their digits alike. So many blank cells are
/// so many extra spaces, but a stray double space is no blank (DOMAIN §4.5): an extra space may be a blank or noise, and
/// only where nothing adds up so are blanks put anywhere, as where runs of spaces were lost.
/// </summary>
internal sealed class SpacedRow
{
    private const int MostNodes = 100_000;
    private const int MostReadings = 300;

    private readonly ImmutableArray<Piece> _pieces;
    private readonly string _line;

    // Each piece is a cell of its own.
    private readonly bool _apart;
    private readonly int _columns;
    private readonly bool _hasTotal;
    private readonly long _quantum;
    private readonly bool _anyNegative;
    private readonly int _decimals;
    private readonly List<SpacedReading> _found = [];
    private long?[] _cells = [];
    private bool _blanksAnywhere;
    private bool _mustAddUp;
    private int _labelPieces;
    private int _nodes;

    private SpacedRow(string line, ImmutableArray<Piece> pieces, bool apart, int columns, bool hasTotal)
    {
        _line = line;
        _apart = apart;
        _columns = columns;
        _hasTotal = hasTotal;
        _pieces = pieces;
        _decimals = pieces.Length == 0 ? 0 : pieces.Max(piece => piece.Decimals);
        _quantum = Rounding.Quantum(_decimals);
        _anyNegative = pieces.Any(piece => piece.IsDash || piece.Ore < 0);
    }

    public static SpacedReadings Read(string line, int columns, bool hasTotal)
    {
        var trimmed = line.TrimEnd();
        return Read(new SpacedRow(trimmed, Piece.Suffix(trimmed), apart: false, columns, hasTotal));
    }

    /// <summary>The same for cells that are kept apart, where only the places of blank ones are open.</summary>
    public static SpacedReadings Read(string label, IEnumerable<StackedCell> cells, int columns, bool hasTotal)
    {
        var cellPieces = cells.Select(cell => new Piece(
            label.Length, 1 + cell.Extra, cell.Ore, IsSigned: true, cell.Ore is null or < 0, cell.Decimals, CanStart: true, CanGoOn: false, CanContinue: false));
        return Read(new SpacedRow(label, [.. cellPieces], apart: true, columns, hasTotal));
    }

    private static SpacedReadings Read(SpacedRow row)
    {
        if (row._pieces.IsEmpty)
        {
            return SpacedReadings.None;
        }

        var addsUp = row.Try(blanksAnywhere: false, addUp: true) || row.Try(blanksAnywhere: true, addUp: true);
        if (!addsUp && row._hasTotal)
        {
            row.Try(blanksAnywhere: false, addUp: false);
        }

        return new SpacedReadings(
            [.. row._found], addsUp, row._decimals, row._nodes >= MostNodes || row._found.Count >= MostReadings);
    }

    private bool Try(bool blanksAnywhere, bool addUp)
    {
        (_blanksAnywhere, _mustAddUp, _nodes) = (blanksAnywhere, addUp && _hasTotal, 0);
        _found.Clear();
        for (_labelPieces = 0; _labelPieces < (_apart ? 1 : _pieces.Length); _labelPieces++)
        {
            var label = _line[.._pieces[_labelPieces].Start];
            if (!label.Any(char.IsLetter) || (!_apart && RowLabels.HoldsAmounts(label)))
            {
                continue;
            }

            if (!_hasTotal)
            {
                _cells = new long?[_columns];
                Fill(_labelPieces, 0, _pieces.Length, _columns, 0, 0, null);
                continue;
            }

            for (var start = _pieces.Length - 1; start >= _labelPieces; start--)
            {
                if (Number(start, _pieces.Length) is { } total)
                {
                    _cells = new long?[_columns];
                    _cells[_columns - 1] = total;
                    Fill(_labelPieces, 0, start, _columns - 1, 0, 0, total);
                }
            }
        }

        return _found.Count > 0;
    }

    // Puts the pieces from one to the end into the columns from one to the last.
    private void Fill(int piece, int column, int end, int last, long sum, int addends, long? total)
    {
        if (++_nodes >= MostNodes || _found.Count >= MostReadings)
        {
            return;
        }

        if (piece == end)
        {
            var left = last - column;
            var gap = end < _pieces.Length ? _pieces[end].Gap : int.MaxValue;
            if (Allows(gap, left) && (!_mustAddUp || Rounding.Explains(total!.Value - sum, addends, _quantum)))
            {
                Add(column, last);
            }

            return;
        }

        if (_mustAddUp && !_anyNegative && sum - total!.Value > (addends + _columns + 1) * _quantum)
        {
            return;
        }

        for (var skipped = 0; column + skipped < last; skipped++)
        {
            if (!Allows(_pieces[piece].Gap, skipped))
            {
                continue;
            }

            var place = column + skipped;
            for (var i = column; i < place; i++)
            {
                _cells[i] = null;
            }

            if (_pieces[piece].IsDash)
            {
                _cells[place] = null;
                Fill(piece + 1, place + 1, end, last, sum, addends, total);
            }

            for (var next = piece + 1; next <= end && next - piece <= 6; next++)
            {
                if (Number(piece, next) is { } ore)
                {
                    _cells[place] = ore;
                    Fill(next, place + 1, end, last, sum + ore, addends + 1, total);
                }
            }
        }
    }

    private bool Allows(int gap, int skipped) => _blanksAnywhere || skipped <= gap - 1;

    private void Add(int column, int last)
    {
        for (var i = column; i < last; i++)
        {
            _cells[i] = null;
        }

        var reading = new SpacedReading(
            new MemoLine(0, _line[.._pieces[_labelPieces].Start]).Words, [.. _cells]);
        if (!_found.Exists(reading.SameAs))
        {
            _found.Add(reading);
        }
    }

    // The pieces as one number in öre; null when they make none.
    private long? Number(int from, int to)
    {
        var first = _pieces[from];
        var negative = false;
        if (first.IsDash)
        {
            if (_apart || to - from < 2 || _pieces[from + 1].Gap != 1 || _pieces[from + 1].IsSigned)
            {
                return null;
            }

            negative = true;
            first = _pieces[++from];
        }

        if (!first.CanStart || first.Ore is not { } ore || (to - from > 1 && !first.CanGoOn))
        {
            return null;
        }

        for (var i = from + 1; i < to; i++)
        {
            var piece = _pieces[i];
            if (!piece.CanContinue || (i < to - 1 && piece.Decimals > 0) || ore is > 99_999_999_999 or < -99_999_999_999)
            {
                return null;
            }

            ore = (ore * 1000) + (ore < 0 || first.IsMinus ? -piece.Ore!.Value : piece.Ore!.Value);
        }

        ore = negative ? -ore : ore;
        return Math.Abs(ore) <= Money.Largest.Ore ? ore : null;
    }
}
