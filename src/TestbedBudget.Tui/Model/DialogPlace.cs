using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>
/// A dialog in which something is typed, as text for the store: "dialog/note/0/costs/3/2/7/12" is the command that opened
/// it, the field that has the focus, and the place in the grid below. It is opened by its command and filled again.
/// </summary>
public static class DialogPlace
{
    private const string Form = "dialog", Box = "box";

    /// <param name="model">With the dialog on top.</param>
    /// <param name="below">The place in the grid; empty where no case is open.</param>
    /// <returns>Null where nothing is typed in a dialog.</returns>
    public static LeftOff? Of(Model model, string below) => model.Top switch
    {
        FormLayer { IsTouched: true } form => new LeftOff($"{Form}/{Opener(model)}/{Digits(form.Focus)}/{below}", form.Typed),
        PasteBox { History.Now.Text: { Length: > 0 } text } => new LeftOff($"{Box}/{Opener(model)}/0/{below}", text),
        _ => null,
    };

    /// <summary>Text that must not come back in its place, because the place is another one then: it is only offered.</summary>
    public static LeftOff Offered(string text, string below) => new($"{Box}//0/{below}", text);

    /// <summary>The dialog open and filled again, to be laid on what is shown; null where that cannot be.</summary>
    public static Layer? Reopened(Model shown, LeftOff left)
    {
        if (Parts(left) is not var (name, focus))
        {
            return null;
        }

        var command = shown.Keymap.Commands.FirstOrDefault(each => each.Name == name && each.WorksAt(shown.Top.KeyPlace));

        // What else a command does is not done: only its dialog is looked at.
        var opened = command?.Try(shown).Model ?? shown;
        return opened.Layers.Length != shown.Layers.Length + 1 ? null : opened.Top switch
        {
            FormLayer form => form.Refilled(left.HalfTyped!, focus),
            PasteBox box => box.Filled(shown, left.HalfTyped!),
            _ => null,
        };
    }

    /// <summary>What was half-typed, to be read; null when nothing was.</summary>
    public static string? Words(LeftOff? left) => left?.HalfTyped is { } typed && left.Place.StartsWith(Form + "/", StringComparison.Ordinal)
        ? string.Join(" · ", FormLayer.TextsIn(typed))
        : left?.HalfTyped;

    private static (string Command, int Focus)? Parts(LeftOff left) =>
        left.HalfTyped is not null && left.Place.Split('/') is [Form or Box, var name, var focus, ..]
            ? (name, int.TryParse(focus, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0)
            : null;

    // One that lies on another dialog or on a what-if needs that first: its text is only offered.
    private static string Opener(Model model) =>
        model.Layers is [GridLayer or ListLayer, { OpenedBy: { } command }] && model.Case?.Trial is null ? command : string.Empty;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
