using TestbedBudget.Terminal;

namespace TestbedBudget.TestSupport.Terminal;

/// <summary>The parameters of "select graphic rendition", those that we send.</summary>
internal static class Sgr
{
    public static CellStyle Apply(CellStyle pen, int[] numbers)
    {
        if (numbers is [])
        {
            return CellStyle.Plain;
        }

        for (var index = 0; index < numbers.Length; index++)
        {
            pen = numbers[index] switch
            {
                0 => CellStyle.Plain,
                1 => pen with { Text = pen.Text | TextStyle.Bold },
                2 => pen with { Text = pen.Text | TextStyle.Dim },
                3 => pen with { Text = pen.Text | TextStyle.Italic },
                4 => pen with { Text = pen.Text | TextStyle.Underline },
                7 => pen with { Text = pen.Text | TextStyle.Reverse },
                22 => pen with { Text = pen.Text & ~(TextStyle.Bold | TextStyle.Dim) },
                23 => pen with { Text = pen.Text & ~TextStyle.Italic },
                24 => pen with { Text = pen.Text & ~TextStyle.Underline },
                27 => pen with { Text = pen.Text & ~TextStyle.Reverse },
                >= 30 and <= 37 => pen with { Foreground = Color.Palette((byte)(numbers[index] - 30)) },
                38 => pen with { Foreground = Extended(numbers, ref index) },
                39 => pen with { Foreground = Color.Default },
                >= 40 and <= 47 => pen with { Background = Color.Palette((byte)(numbers[index] - 40)) },
                48 => pen with { Background = Extended(numbers, ref index) },
                49 => pen with { Background = Color.Default },
                >= 90 and <= 97 => pen with { Foreground = Color.Palette((byte)(numbers[index] - 82)) },
                >= 100 and <= 107 => pen with { Background = Color.Palette((byte)(numbers[index] - 92)) },
                var other => throw new StrictScreenException($"unknown rendition {other}"),
            };
        }

        return pen;
    }

    private static Color Extended(int[] numbers, ref int index)
    {
        var kind = numbers[index + 1];
        if (kind == 5)
        {
            index += 2;
            return Color.Palette((byte)numbers[index]);
        }

        if (kind != 2)
        {
            throw new StrictScreenException($"unknown colour form {kind}");
        }

        index += 4;
        return Color.Rgb((byte)numbers[index - 2], (byte)numbers[index - 1], (byte)numbers[index]);
    }
}
