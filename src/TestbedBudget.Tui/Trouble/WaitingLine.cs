namespace TestbedBudget.Tui;

/// <summary>Says in the last line, whatever is on the screen, that the database is waited for: no key is answered meanwhile.</summary>
public static class WaitingLine
{
    public static void Paint(Painter painter, Texts texts, int seconds)
    {
        painter.Fill(0, painter.Height - 1, painter.Width, ' ', Theme.Chosen);
        painter.Short(1, painter.Height - 1, painter.Width - 2, texts.Trouble.WaitsForOthers(seconds), Theme.Chosen);
    }
}
