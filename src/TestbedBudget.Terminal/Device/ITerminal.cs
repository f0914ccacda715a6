namespace TestbedBudget.Terminal;

/// <summary>A terminal that shows frames and yields input. All but <see cref="Wake"/> belongs to one thread.</summary>
public interface ITerminal : IDisposable
{
    Size Size { get; }

    /// <summary>False: draw borders in ASCII.</summary>
    bool Unicode { get; }

    TerminalFacts Facts { get; }

    /// <summary>The system has asked the program to end: what takes long is given up.</summary>
    bool IsEnding { get; }

    /// <summary>Forgets the keys and pastes that have come and were not waited for yet; whether there were any.</summary>
    bool ForgetTyped();

    /// <summary>Sleeps until there is input; then everything that is pending. Nothing where none came in time.</summary>
    /// <param name="atMost">For ever if that is null.</param>
    IReadOnlyList<InputEvent> Wait(TimeSpan? atMost = null);

    /// <summary>Shows the frame: one write of what differs, none if nothing does.</summary>
    void Draw(CellBuffer frame);

    /// <summary>Reads the size again and repaints everything with the next frame.</summary>
    void Redraw();

    void UseMouse(bool on);

    /// <summary>Offers the text to the clipboard of the machine in front of the user.</summary>
    ClipboardOutcome Copy(string text);

    /// <summary>Stops the program and gives the terminal to the shell, until it is continued.</summary>
    void Suspend();

    /// <summary>Gives the terminal back as it was found, for a child program; afterwards takes it again.</summary>
    void RunOutside(Action whileOutside);

    /// <summary>Shows text without borders, to be selected with the mouse, and below it the way back, until Enter is pressed.</summary>
    void ShowPlain(string text, string back);

    /// <summary>Ends <see cref="Wait"/> from any thread.</summary>
    void Wake();
}

public enum ClipboardOutcome
{
    /// <summary>Sent; whether the terminal allows it cannot be known.</summary>
    Sent,
    TooLarge,
    Unsupported,
}
