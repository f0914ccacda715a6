using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>Paints a dialog of fields, scrolled so that the focused one shows.</summary>
public static class FormPainter
{
    private const int WidestDialog = 90;

    public static void Paint(Painter painter, Model model, FormLayer form)
    {
        var preview = form.Preview?.Invoke(model.Pop(), new FormValues(form.Fields)) ?? [];
        var width = Math.Min(painter.Width, WidestDialog);
        var intro = form.Intro.SelectMany(text => WordWrap.Lines(text, width - 4)).ToArray();
        var lines = intro.Length + form.Fields.Length + 3 + (preview.IsEmpty ? 0 : preview.Length + 1);
        var height = Math.Min(painter.Height, lines + 2);
        var box = painter.Box((painter.Width - width) / 2, Math.Max(0, (painter.Height - height) / 2), width, height, form.Title);
        var line = 0;
        foreach (var text in intro)
        {
            // The fields come first where there is little room.
            if (line < box.Height - 2 - Math.Min(4, form.Fields.Length))
            {
                box.Short(0, line++, box.Width, text, Theme.Plain);
            }
        }

        // Of the room that is left, a long preview leaves the fields at least five lines.
        var below = preview.IsEmpty ? 0 : Math.Min(preview.Length + 1, Math.Max(0, box.Height - line - 2 - Math.Min(5, form.Fields.Length)));
        var room = Math.Max(1, box.Height - line - 2 - below);
        var first = Math.Clamp(form.Focus - room + 1, 0, Math.Max(0, form.Fields.Length - room));
        var label = Math.Min(LabelWidth(form), box.Width / 2);
        for (var i = first; i < Math.Min(first + room, form.Fields.Length); i++)
        {
            Field(box, form.Fields[i], line++, label, i == form.Focus);
        }

        if (below > 1)
        {
            box.Line(line++);
            foreach (var shown in Fitting(preview, below - 1, model.Texts))
            {
                box.Short(0, line++, box.Width, shown.Text, shown.Style);
            }
        }

        if (form.Fault is { } fault)
        {
            box.Short(0, box.Height - 2, box.Width, "! " + fault, Theme.Error);
        }

        var count = form.Fields.Length > room ? $"  {form.Focus + 1}/{form.Fields.Length}" : string.Empty;
        box.Short(0, box.Height - 1, box.Width, model.Texts.Dialogs.FormKeys + count, Theme.Quiet);
    }

    // Lines that are no result go first, the last of them first, and it is said how many went.
    private static List<FormLine> Fitting(ImmutableArray<FormLine> preview, int room, Texts texts)
    {
        List<FormLine> fitting = [.. preview];
        var gone = 0;
        while (fitting.Count + (gone > 0 ? 1 : 0) > room && fitting.FindLastIndex(static line => !line.IsLasting) is >= 0 and var last)
        {
            fitting.RemoveAt(last);
            gone++;
        }

        if (gone > 0)
        {
            var place = fitting.FindIndex(static line => line.IsLasting);
            fitting.Insert(place < 0 ? fitting.Count : place, FormLine.Plain(texts.WhatIf.MoreRows(gone)));
        }

        return fitting.Count > room ? fitting[..room] : fitting;
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

        var skip = 0;
        while (focused && skip < field.Caret && TextWidth.Of(field.Text.AsSpan(skip, field.Caret - skip)) >= line.Width)
        {
            skip++;
        }

        line.Fill(0, 0, line.Width, ' ', focused ? Theme.Field : Theme.Plain);
        line.Text(0, 0, field.Text.AsSpan(skip), !focused ? Theme.Plain : input.IsProposal ? Theme.Chosen : Theme.Field);
        if (focused)
        {
            line.Cursor(TextWidth.Of(field.Text.AsSpan(skip, field.Caret - skip)), 0);
        }
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
