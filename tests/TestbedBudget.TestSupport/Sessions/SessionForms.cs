using TestbedBudget.Tui;

namespace TestbedBudget.TestSupport;

/// <summary>Keys for dialogs: to the field with the label, and through its choices to the one that is meant.</summary>
public static class SessionForms
{
    /// <summary>Moves down to the field with the label; the dialog must have it.</summary>
    public static Session Field(this Session session, string label)
    {
        for (var i = 0; i < Form(session).Fields.Length && Focused(session).Label != label; i++)
        {
            session.Press("down");
        }

        return Focused(session).Label == label ? session : throw new ArgumentException($"There is no field '{label}'.", nameof(label));
    }

    /// <summary>Goes through the choices of the focused field to the one with these words.</summary>
    public static Session Choose(this Session session, string words)
    {
        var most = ((ChoiceInput)Focused(session)).Options.Length;
        for (var i = 0; i < most && Chosen(session) != words; i++)
        {
            session.Press("right");
        }

        return Chosen(session) == words ? session : throw new ArgumentException($"There is no choice '{words}'.", nameof(words));
    }

    /// <summary>Types over what stands in the focused field.</summary>
    public static Session TypeOver(this Session session, string text) => session.Press("End", "Ctrl+U").Type(text);

    private static FormLayer Form(Session session) => (FormLayer)session.Model.Top;

    private static FormField Focused(Session session) => Form(session).Fields[Form(session).Focus];

    private static string Chosen(Session session) => Focused(session) is ChoiceInput choice ? choice.Options[choice.Index] : string.Empty;
}
