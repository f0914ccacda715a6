using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a dialog of fields, scrolled so that the focused one shows.</summary>
public static class FormPainter
{
    private const int WidestDialog = 90;
    private const int KeptAtEnd = 3;

    public static void Paint(Painter painter, Model model, FormLayer form)
    {
        var width = Math.Min(painter.Width, WidestDialog);
        var preview = Preview(form, width - 4);
        var intro = form.Intro.SelectMany(text => WordWrap.Lines(text, width - 4)).ToArray();
        var fault = form.Fault is { } why ? WordWrap.Lines("! " + why, width - 4).ToArray() : [string.Empty];
        var bottom = fault.Length + 1;
        var lines = intro.Length + form.Fields.Length + 1 + bottom + (preview.Length == 0 ? 0 : preview.Length + 1);
        var height = Math.Min(painter.Height, lines + 2);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, form.Title);
        var line = 0;
        foreach (var text in intro)
        {
            // The fields come first where there is little room.
            if (line < box.Height - bottom - Math.Min(4, form.Fields.Length))
            {
                box.Short(0, line++, box.Width, text, Theme.Plain);
            }
        }

        // Of the room that is left, a long preview leaves the fields at least five lines.
        var below = preview.Length == 0 ? 0 : Math.Min(preview.Length + 1, Math.Max(0, box.Height - line - bottom - Math.Min(5, form.Fields.Length)));
        var room = Math.Max(1, box.Height - line - bottom - below);
        var first = Math.Clamp(form.Focus - room + 1, 0, Math.Max(0, form.Fields.Length - room));
        var label = Math.Min(LabelWidth(form), box.Width / 2);
        for (var i = first; i < Math.Min(first + room, form.Fields.Length); i++)
        {
            Field(box, form.Fields[i], line++, label, i == form.Focus);
        }

        if (below > 1)
        {
            box.Line(line++);
            foreach (var said in Shortened(model, preview, below - 1))
            {
                box.Short(0, line++, box.Width, said.Text, said.Style);
            }
        }

        for (var i = 0; i < fault.Length; i++)
        {
            box.Short(0, box.Height - bottom + i, box.Width, fault[i], Theme.Error);
        }

        var count = form.Fields.Length > room ? $"  {form.Focus + 1}/{form.Fields.Length}" : string.Empty;
        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.FormKeys + count, Theme.Quiet);
    }

    private static FormLine[] Preview(FormLayer form, int width) =>
    [
        .. (form.Previewed?.Lines ?? [])
            .Where(line => line.Text != form.Fault)
            .SelectMany(line => WordWrap.Lines(line.Text, width).Select(text => line with { Text = text })),
    ];

    // What a preview begins with is the answer, what it ends with is what that comes to: both stay.
    private static IEnumerable<FormLine> Shortened(Model model, FormLine[] lines, int most)
    {
        if (lines.Length <= most || most < KeptAtEnd + 2)
        {
            return lines.Take(most);
        }

        var first = most - KeptAtEnd - 1;
        var left = new FormLine(model.Texts.WhatIf.MoreRows(lines.Length - first - KeptAtEnd), Theme.Quiet);
        return [.. lines[..first], left, .. lines[^KeptAtEnd..]];
    }

    private static void Field(Painter box, FormField field, int line, int label, bool focused)
    {
        box.Short(0, line, label, MiddleShortening.Of(field.Label, label), focused ? Theme.Strong : Theme.Plain);
        var x = label + 2;
        var width = box.Width - x;
        switch (field)
        {
            case TextInput text:
                Text(box.Part(x, line, width, 1), text, focused);
                break;
            case ChoiceInput choice:
                var shown = focused ? $"< {choice.Options[choice.Index]} >" : $"  {choice.Options[choice.Index]}";
                box.Short(x, line, width, shown, focused ? Theme.Chosen : Theme.Plain);
                break;
        }
    }

    private static void Text(Painter line, TextInput input, bool focused)
    {
        var field = input.Field;
        if (field.Text.Length == 0 && !focused)
        {
            line.Short(0, 0, line.Width, input.Hint, Theme.Quiet);
            return;
        }

        if (!focused)
        {
            line.Text(0, 0, field.Text, Theme.Plain);
            return;
        }

        line.Fill(0, 0, line.Width, ' ', Theme.Field);
        line.Field(0, 0, line.Width, field, input.IsProposal ? Theme.Chosen : Theme.Field);
    }

    private static int LabelWidth(FormLayer form)
    {
        var width = 0;
        foreach (var field in form.Fields)
        {
            width = Math.Max(width, TextWidth.Of(field.Label));
        }

        return width;
    }
}
