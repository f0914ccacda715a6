using System.Text;

namespace TestbedBudget.TestSupport;

/// <summary>Takes letters and their marks apart ("ö" to "o" and U+0308), as some extractions and file systems leave them.</summary>
/// <remarks>By a table: normalization of the base library does nothing without culture data.</remarks>
public static class LetterMarks
{
    private const char Ring = '\u030A', Dots = '\u0308', Acute = '\u0301';

    public static string Apart(string text)
    {
        var apart = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            _ = character switch
            {
                'å' => apart.Append('a').Append(Ring),
                'Å' => apart.Append('A').Append(Ring),
                'ä' => apart.Append('a').Append(Dots),
                'Ä' => apart.Append('A').Append(Dots),
                'ö' => apart.Append('o').Append(Dots),
                'Ö' => apart.Append('O').Append(Dots),
                'é' => apart.Append('e').Append(Acute),
                _ => apart.Append(character),
            };
        }

        return apart.ToString();
    }

    /// <summary>A second ring on each å, as one extraction of a PDF has it.</summary>
    public static string RingedTwice(string text) => text.Replace("å", "å\u030A", StringComparison.Ordinal).Replace("Å", "Å\u030A", StringComparison.Ordinal);
}
