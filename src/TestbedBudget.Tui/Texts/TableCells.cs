using System.Text;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What a table shows, as cells of text for other programs.</summary>
internal static class TableCells
{
    /// <summary>A space inside a number does not break in Word; words are as they are written, whatever signs they have.</summary>
    public static string ForMarkdown(string cell) => IsNumber(cell) ? cell.Replace(' ', SwedishNumber.NoBreakSpace) : Escaped(cell);

    /// <summary>Plain numbers without groups, with the hyphen as minus, as spreadsheets read them.</summary>
    public static string ForSpreadsheets(string cell) => IsNumber(cell)
        ? cell.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(SwedishNumber.MinusSign, '-')
        : cell.Replace('\t', ' ').Replace('\n', ' ');

    public static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            escaped.Append(character is '|' or '*' or '_' or '`' or '<' or '[' or '\\' or '~' ? $"\\{character}" : character.ToString());
        }

        return escaped.Replace('\n', ' ').ToString();
    }

    private static bool IsNumber(string cell) =>
        cell.Length > 0 && cell.All(sign => char.IsAsciiDigit(sign) || sign is ' ' or ',' or '+' or '%' or SwedishNumber.MinusSign);
}
