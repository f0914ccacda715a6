using System.Text;
using TestbedBudget.Terminal;

namespace TestbedBudgetTui;

/// <summary>A table of texts, to be printed plainly or with lines around it.</summary>
/// <param name="Numbers">How many of the columns, from the right, hold numbers and are set right.</param>
public sealed record TextTable(ImmutableArray<string> Heads, int Numbers, ImmutableArray<ImmutableArray<string>> Rows)
{
    private const string Gap = "  ";

    public bool IsNumber(int column) => column >= Heads.Length - Numbers;

    /// <summary>Columns that line up, two blanks apart, without blanks at the ends of lines.</summary>
    public IEnumerable<string> PlainLines()
    {
        var widths = new int[Heads.Length];
        foreach (var row in Rows.Prepend(Heads))
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], TextWidth.Of(row[i]));
            }
        }

        foreach (var row in Rows.Prepend(Heads))
        {
            var line = new StringBuilder();
            for (var i = 0; i < widths.Length; i++)
            {
                var filling = widths[i] - TextWidth.Of(row[i]);
                line.Append(i > 0 ? Gap : "");
                _ = IsNumber(i) ? line.Append(' ', filling).Append(row[i]) : line.Append(row[i]).Append(' ', filling);
            }

            yield return line.ToString().TrimEnd();
        }
    }
}
