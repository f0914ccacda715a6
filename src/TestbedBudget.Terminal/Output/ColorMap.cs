namespace TestbedBudget.Terminal;

/// <summary>Maps a colour down to the nearest one that the terminal has.</summary>
internal static class ColorMap
{
    // xterm's colours of the first sixteen; others differ a little, and nobody's differ much.
    private static ReadOnlySpan<int> Sixteen =>
    [
        0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
        0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
    ];

    private static ReadOnlySpan<byte> CubeSteps => [0, 95, 135, 175, 215, 255];

    public static Color Reduce(Color color, ColorLevel level) => level switch
    {
        ColorLevel.None => Color.Default,
        ColorLevel.TrueColor => color,
        ColorLevel.Colors256 => color.IsRgb ? Color.Palette(NearestOf256(color)) : color,
        _ => color.IsRgb || (color.IsPalette && color.Index > 15) ? Color.Palette(NearestOf16(ToRgb(color))) : color,
    };

    private static byte NearestOf256(Color color)
    {
        var cube = Color.Palette((byte)(16 + (36 * Step(color.Red8)) + (6 * Step(color.Green8)) + Step(color.Blue8)));
        var level = (color.Red8 + color.Green8 + color.Blue8) / 3;
        var grey = Color.Palette((byte)(232 + Math.Clamp((level - 3) / 10, 0, 23)));
        return Distance(ToRgb(grey), color) < Distance(ToRgb(cube), color) ? grey.Index : cube.Index;
    }

    private static byte NearestOf16(Color color)
    {
        var (best, nearest) = (int.MaxValue, 0);
        for (var index = 0; index < 16; index++)
        {
            var distance = Distance(FromHex(Sixteen[index]), color);
            if (distance < best)
            {
                (best, nearest) = (distance, index);
            }
        }

        return (byte)nearest;
    }

    private static Color ToRgb(Color color)
    {
        if (!color.IsPalette)
        {
            return color;
        }

        if (color.Index < 16)
        {
            return FromHex(Sixteen[color.Index]);
        }

        if (color.Index >= 232)
        {
            var grey = (byte)(8 + (10 * (color.Index - 232)));
            return Color.Rgb(grey, grey, grey);
        }

        var cube = color.Index - 16;
        return Color.Rgb(CubeSteps[cube / 36], CubeSteps[cube / 6 % 6], CubeSteps[cube % 6]);
    }

    private static int Step(byte value) => value < 48 ? 0 : value < 115 ? 1 : (value - 35) / 40;

    private static int Distance(Color left, Color right)
    {
        var (red, green, blue) = (left.Red8 - right.Red8, left.Green8 - right.Green8, left.Blue8 - right.Blue8);
        return (red * red) + (green * green) + (blue * blue);
    }

    private static Color FromHex(int rgb) => Color.Rgb((byte)(rgb >> 16), (byte)((rgb >> 8) & 0xff), (byte)(rgb & 0xff));
}
