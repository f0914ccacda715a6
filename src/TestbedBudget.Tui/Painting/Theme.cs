using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>
/// The looks of the screen. Only the sixteen colours, and never as the only sign; text keeps the terminal's own
/// colours, so that it reads on light and on dark; what is chosen is in reverse.
/// </summary>
public static class Theme
{
    public static readonly CellStyle Plain;
    public static readonly CellStyle Strong = CellStyle.Of(TextStyle.Bold);
    public static readonly CellStyle Title = CellStyle.Of(TextStyle.Reverse);
    public static readonly CellStyle Chosen = CellStyle.Of(TextStyle.Reverse);
    public static readonly CellStyle Selected = CellStyle.Of(TextStyle.Reverse | TextStyle.Underline);
    public static readonly CellStyle Quiet = CellStyle.Of(TextStyle.Dim);
    public static readonly CellStyle Head = CellStyle.Of(TextStyle.Bold | TextStyle.Underline);
    public static readonly CellStyle Sum = CellStyle.Of(TextStyle.Bold);
    public static readonly CellStyle Computed = CellStyle.Of(Color.Cyan);
    public static readonly CellStyle Error = CellStyle.Of(Color.Red, TextStyle.Bold);
    public static readonly CellStyle Warning = CellStyle.Of(Color.Magenta, TextStyle.Bold);
    public static readonly CellStyle Good = CellStyle.Of(Color.Green);
    public static readonly CellStyle KeyName = CellStyle.Of(TextStyle.Bold);
    public static readonly CellStyle Field = CellStyle.Of(TextStyle.Underline);
}
