using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>The mouse in a text: a press sets the caret, dragging selects, the wheel scrolls.</summary>
public static class EditorMouse
{
    private const int WheelLines = 3;

    public static Step Use(Model model, EditorLayer editor, MouseUsed mouse) => mouse.Action switch
    {
        MouseAction.LeftPress => Caret(model, editor, mouse, select: false),
        MouseAction.Drag => Caret(model, editor, mouse, select: true),
        MouseAction.WheelDown => Scrolled(model, editor, WheelLines),
        MouseAction.WheelUp => Scrolled(model, editor, -WheelLines),
        _ => model,
    };

    private static Step Caret(Model model, EditorLayer editor, MouseUsed mouse, bool select)
    {
        var place = EditorPainter.PlaceAt(editor, model.Size, mouse.Column, mouse.Row);
        return editor.With(model, editor.History.Moved(editor.History.Now.To(place, select)));
    }

    private static Model Scrolled(Model model, EditorLayer editor, int by)
    {
        var lines = EditorPainter.Moves(editor, model.Size).Lines.Length;
        return model.WithTop(editor with { Scroll = Math.Clamp(editor.Scroll + by, 0, Math.Max(0, lines - 1)) });
    }
}
