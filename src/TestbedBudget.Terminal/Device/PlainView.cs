using System.Text;

namespace TestbedBudget.Terminal;

/// <summary>Text without borders on the shell's own screen, so that it can be selected with the mouse.</summary>
internal static class PlainView
{
    /// <param name="back">The way back, below the text.</param>
    public static void Write(TerminalDevice device, string text, string back)
    {
        foreach (var line in text.EnumerateLines())
        {
            device.Write(Encoding.UTF8.GetBytes(TextWidth.Visible(line.ToString()) + "\n"));
        }

        device.Write(Encoding.UTF8.GetBytes("\n" + back));
    }
}
