namespace TestbedBudget.Terminal;

/// <summary>What came from the terminal, or from the system about it.</summary>
public abstract record InputEvent
{
    private protected InputEvent()
    {
    }

    /// <summary>Whether the user gave it with something on the screen in mind.</summary>
    public bool IsTyped => this is KeyPressed or Pasted or MouseUsed;
}

public sealed record KeyPressed(Key Key) : InputEvent;

/// <summary>Pasted text: '\n' is a row break, '\t' a column break, and there are no other controls in it.</summary>
/// <param name="Text">Never text to run as commands.</param>
/// <param name="Bracketed">False if it only looks like a paste, by its speed: then ask before it changes anything.</param>
/// <param name="Truncated">The rest was over the limit and is lost; tell the user.</param>
public sealed record Pasted(string Text, bool Bracketed, bool Truncated) : InputEvent;

/// <summary>A mouse button or the wheel, at a cell counted from 0.</summary>
public sealed record MouseUsed(MouseAction Action, int Column, int Row, KeyModifiers Modifiers) : InputEvent;

public sealed record Resized(Size Size) : InputEvent;

/// <summary>Back from a suspension or a child program. The next frame repaints everything.</summary>
public sealed record Resumed : InputEvent;

/// <summary>The program shall end: keep what was typed, and go. After two seconds it is ended.</summary>
public sealed record EndRequested(EndReason Reason) : InputEvent;

/// <summary>Another thread called <see cref="ITerminal.Wake"/>.</summary>
public sealed record Woken : InputEvent;

public enum MouseAction
{
    LeftPress,
    MiddlePress,
    RightPress,
    Release,
    Drag,
    WheelUp,
    WheelDown,
}

public enum EndReason
{
    Hangup,
    Terminate,
    Interrupt,
    Quit,

    /// <summary>The terminal is gone.</summary>
    Closed,
}
