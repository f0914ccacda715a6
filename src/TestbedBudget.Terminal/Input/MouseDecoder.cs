namespace TestbedBudget.Terminal;

/// <summary>Reads the mouse reports of mode 1006.</summary>
internal static class MouseDecoder
{
    private const int Motion = 32;
    private const int Wheel = 64;

    /// <summary>Null for buttons that nobody uses here.</summary>
    public static MouseUsed? Read(in CsiSequence sequence)
    {
        var buttons = sequence[0];
        var modifiers = ((buttons & 4) != 0 ? KeyModifiers.Shift : KeyModifiers.None)
            | ((buttons & 8) != 0 ? KeyModifiers.Alt : KeyModifiers.None)
            | ((buttons & 16) != 0 ? KeyModifiers.Ctrl : KeyModifiers.None);
        MouseAction? action = (buttons & ~28) switch
        {
            _ when sequence.Count < 3 || sequence[1] == 0 || sequence[2] == 0 => null,
            Wheel => MouseAction.WheelUp,
            Wheel + 1 => MouseAction.WheelDown,
            >= Wheel => null,
            _ when sequence.Final == (byte)'m' => MouseAction.Release,
            >= Motion and < Motion + 3 => MouseAction.Drag,
            0 => MouseAction.LeftPress,
            1 => MouseAction.MiddlePress,
            2 => MouseAction.RightPress,
            _ => null,
        };
        return action is { } used ? new MouseUsed(used, sequence[1] - 1, sequence[2] - 1, modifiers) : null;
    }
}
