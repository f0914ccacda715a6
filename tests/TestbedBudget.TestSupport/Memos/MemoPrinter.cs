using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>
/// Writes a budget as a memo in each form that memos come in, with what they do to it: hard and thin spaces, minus
/// signs of all kinds, letters apart from their marks, page breaks in the middle of tables and labels, labels over several lines, stray double spaces.
/// </summary>
public sealed class MemoPrinter
{
    private const string PageHead =
        "Tjänsteställe, handläggare\nAnalys och strategi, Lena Kihl\n\nProjektforum\n2024-04-03\nProjektbeskrivning\nDnr: 21RS4368\n";

    private readonly PrintedBudget _budget;
    private readonly Dice _dice;
    private readonly string _total;
    private readonly string _costs;
    private readonly string _financing;
    private readonly char _minus;
    private readonly bool _breaksPages;
    private readonly bool _wraps;
    private readonly bool _marksApart;
    private char _group = ' ';

    public MemoPrinter(PrintedBudget budget, Dice dice)
    {
        (_budget, _dice) = (budget, dice);
        _total = dice.One(["Totalt", "Totalt", "Summa"]);
        _costs = dice.One(["Bokförda kostnader", "Bokförda kostnader", "Kostnader", "Kostnader (kr)"]);
        _financing = dice.One(["Finansiär", "Finansiär", "Finansiering"]);
        _minus = dice.One(['-', '\u2212', '\u2013']);
        _breaksPages = dice.Once(3);
        _wraps = dice.Once(2);
        _marksApart = dice.Once(4);
    }

    public string Tabbed()
    {
        _group = AnyGroup();
        return Memo("\t", line => line.IsHeading
            ? [.. Wrapped(line.Label)[..^1], line.Label + new string('\t', Columns)]
            : Lines(line.Label, "\t" + string.Join('\t', Cells(line))));
    }

    /// <summary>As out of a PDF: one space between cells, one more for each blank, a space at the end, stray double spaces.</summary>
    public string Spaced()
    {
        _group = _dice.Once(6) ? '\u00A0' : ' ';
        return Memo(" ", line =>
        {
            if (line.IsHeading)
            {
                return [line.Label + (_dice.Once(2) ? new string(' ', Columns + 1) : "")];
            }

            var noise = _dice.Once(8) && line.Kronor[0] is not null ? " " : "";
            return Lines(line.Label, $"{noise} {string.Join(' ', Cells(line))} ");
        });
    }

    public string Piped()
    {
        _group = AnyGroup();
        return Memo("|", line => [$"| {string.Join(" | ", Cells(line).Prepend(line.Label))} |"]);
    }

    /// <summary>A plain copy out of a page: a cell a line.</summary>
    /// <param name="keepsBlanks">A blank cell is a blank line; else it is gone.</param>
    public string Stacked(bool keepsBlanks)
    {
        _group = AnyGroup();
        return Memo("\n", line => line.IsHeading
            ? keepsBlanks ? [line.Label, .. Enumerable.Repeat("", Columns)] : [line.Label]
            : [.. Wrapped(line.Label), .. Cells(line).Where(cell => keepsBlanks || cell.Length > 0)]);
    }

    public string Html()
    {
        _group = AnyGroup();
        var text = new StringBuilder("<!DOCTYPE html>\n<html><body>\n<h1>Regional testbädd</h1>\n<h2>Sammanfattning</h2>\n<p>En mening.</p>\n");
        foreach (var (corner, lines) in Tables)
        {
            text.Append("<table>\n<tr>").AppendJoin("", Head(corner).Select(cell => $"<th>{cell}</th>")).Append("</tr>\n");
            foreach (var line in lines)
            {
                var cells = Cells(line).Select(cell => $"<td><p align=right>{cell.Replace("\u00A0", "&nbsp;", StringComparison.Ordinal)}</p></td>");
                text.Append("<tr><td>").AppendJoin("<br>", Wrapped(line.Label)).Append("</td>").AppendJoin('\n', cells).Append("</tr>\n");
            }

            text.Append("</table>\n");
        }

        return Marked(text.Append("</body></html>\n"));
    }

    private int Columns => _budget.Columns.Length + 1;

    private IEnumerable<(string Corner, ImmutableArray<PrintedLine> Lines)> Tables => [(_costs, _budget.Costs), (_financing, _budget.Financing)];

    private IEnumerable<string> Head(string corner) => [corner, .. _budget.Columns, _total];

    private string Memo(string separator, Func<PrintedLine, ImmutableArray<string>> write)
    {
        var text = new StringBuilder("Regional testbädd\n\nSammanfattning\n\nEn mening.\n\n");
        foreach (var (corner, lines) in Tables)
        {
            var head = separator == "|" ? $"| {string.Join(" | ", Head(corner))} |" : string.Join(separator, Head(corner));
            text.Append(head).Append('\n').Append(separator == "|" ? $"|---|{string.Concat(Enumerable.Repeat("--:|", Columns))}\n" : "");
            foreach (var line in lines)
            {
                Break(text, line == lines[0] || separator == "|", head);
                var printed = write(line);
                for (var i = 0; i < printed.Length; i++)
                {
                    Break(text, i == 0 || separator is "|" or "\n", head);
                    text.Append(printed[i]).Append('\n');
                }
            }

            text.Append('\n');
        }

        return Marked(text);
    }

    private string Marked(StringBuilder text) => _marksApart ? LetterMarks.Apart(text.ToString()) : text.ToString();

    private void Break(StringBuilder text, bool isNoPlace, string head)
    {
        if (!isNoPlace && _breaksPages && _dice.Once(6))
        {
            text.Append('\n').Append(PageHead).Append('\n').Append(_dice.Once(2) ? head + "\n" : "");
        }
    }

    // The amounts stand after the last line of the label, or after the first where the rest tells that it goes on.
    private ImmutableArray<string> Lines(string label, string amounts)
    {
        var parts = Wrapped(label);
        return parts is [var first, var rest] && (char.IsLower(rest[0]) || rest[0] == '(') && !label.StartsWith("Summa", StringComparison.Ordinal) && _dice.Once(2)
            ? [first + amounts, rest]
            : [.. parts[..^1], parts[^1] + amounts];
    }

    private ImmutableArray<string> Wrapped(string label)
    {
        var words = label.Split(' ');
        if (!_wraps || words.Length == 1 || label.EndsWith("finansiär", StringComparison.Ordinal) || !_dice.Once(6))
        {
            return [label];
        }

        var at = _dice.Between(1, words.Length - 1);
        var (first, rest) = (string.Join(' ', words[..at]), string.Join(' ', words[at..]));
        return rest.Any(char.IsLetter) ? [first, rest] : [label];
    }

    private IEnumerable<string> Cells(PrintedLine line) => line.IsHeading
        ? Enumerable.Repeat("", Columns)
        : line.Kronor.Append(line.Total).Select(kronor => kronor is { } amount ? Amount(amount) : "");

    private string Amount(long kronor) => SwedishNumber.Amount(Money.FromKronor(kronor), Precision.Krona, _group).Replace(SwedishNumber.MinusSign, _minus);

    private char AnyGroup() => _dice.One([' ', '\u00A0', '\u202F']);
}
