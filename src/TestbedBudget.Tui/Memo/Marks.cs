using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>Goes from number to number in the memo's prose, and corrects one.</summary>
public static class Marks
{
    public static Step Next(Model model) => Go(model, 1, static _ => true);

    public static Step Previous(Model model) => Go(model, -1, static _ => true);

    public static Step NextWrong(Model model) => Go(model, 1, IsWrong);

    public static Step SwitchOff(Model model)
    {
        var preview = (PreviewLayer)model.Top;
        return model.WithTop((preview with { HidesMarks = !preview.HidesMarks, Chosen = null }).On(model));
    }

    public static Step SwitchBeside(Model model)
    {
        var preview = (PreviewLayer)model.Top;
        return model.WithTop((preview with { IsAlone = !preview.IsAlone }).On(model));
    }

    /// <summary>Why no number can be gone to.</summary>
    public static string? WhyNone(Model model) =>
        model.Top is not PreviewLayer preview ? null
        : preview.IsRaw ? model.Texts.Marks.OnlyRendered(KeyLabel.Of(model, "raw-memo"))
        : Marked(preview, model).Page!.Numbers.IsEmpty ? model.Texts.Marks.None
        : null;

    public static string? WhyNotCorrect(Model model)
    {
        if (FileCommands.ReadOnly(model) is { } readOnly)
        {
            return readOnly;
        }

        return model.Top is PreviewLayer preview && Chosen(preview.On(model)) is { } number && Corrections(number).IsEmpty
            ? number.Traced.Verdict == ProseVerdict.Wrong ? model.Texts.Marks.RewriteByHand : model.Texts.Marks.NothingToCorrect
            : WhyNone(model);
    }

    /// <summary>Puts what the figures say in the place of the chosen number, or of the first wrong one, as one edit.</summary>
    public static Step Correct(Model model)
    {
        var preview = Marked((PreviewLayer)model.Top, model);
        if (preview.Chosen is null)
        {
            return Array.Exists([.. preview.Page!.Numbers], IsWrong) ? NextWrong(model) : model.Say(model.Texts.Marks.NothingToCorrect);
        }

        var number = Chosen(preview)!;
        var at = number.At!;
        var section = model.Shown().Project.Memo.Sections[at.Section];
        var body = section.Body;
        foreach (var (start, length, text) in Corrections(number))
        {
            body = body[..start] + text + body[(start + length)..];
        }

        var step = model.Apply(new SetSection(at.Section, section with { Body = body }));
        return step.Made ? step with { Model = step.Model.Say(model.Texts.Marks.Corrected) } : step;
    }

    /// <summary>The preview with the number at the place chosen; the top of it where there is none.</summary>
    public static Model Open(Model model, ProsePlace? at)
    {
        var opened = PreviewLayer.Open(model).Model;
        var preview = (PreviewLayer)opened.Top;
        for (var i = 0; i < preview.Page!.Numbers.Length; i++)
        {
            if (preview.Page.Numbers[i].At is { } place && place.Section == at?.Section
                && (place.Start == at.Start || preview.Page.Numbers[i].Traced.CalledBudget is { } words && words.Start + Offset(preview.Page.Numbers[i]) == at.Start))
            {
                return opened.WithTop(preview.ShowingNumber(i, opened));
            }
        }

        return opened;
    }

    public static MarkedNumber? Chosen(PreviewLayer preview) =>
        preview.Chosen is { } index && index < preview.Page!.Numbers.Length ? preview.Page.Numbers[index] : null;

    private static PreviewLayer Marked(PreviewLayer preview, Model model) => (preview with { HidesMarks = false }).On(model);

    private static bool IsWrong(MarkedNumber number) =>
        number.Traced.Verdict == ProseVerdict.Wrong || (number.Traced.CalledBudget is not null && number.At is not null);

    private static Step Go(Model model, int by, Func<MarkedNumber, bool> wanted)
    {
        var preview = Marked((PreviewLayer)model.Top, model);
        var numbers = preview.Page!.Numbers;
        var start = preview.Chosen ?? preview.NumberBefore(by);
        for (var i = 1; i <= numbers.Length; i++)
        {
            var index = (((start + (by * i)) % numbers.Length) + numbers.Length) % numbers.Length;
            if (wanted(numbers[index]))
            {
                return model.WithTop(preview.ShowingNumber(index, model));
            }
        }

        return model.Say(UnknownName(model) ?? model.Texts.Marks.NothingWrong);
    }

    // It leaves a hole in the text, where no number stands to go to.
    private static string? UnknownName(Model model) =>
        model.Shown().Findings.FirstOrDefault(finding => finding is PlaceholderFinding { IsKnown: false, IsReviewed: false }) is { } unknown
            ? model.Texts.Findings.Of(unknown).Sentence
            : null;

    // How far the traced text is from the section's own.
    private static int Offset(MarkedNumber number) => number.At!.Start - number.Traced.Number.Start;

    // From the last one on, so that places stay what they are.
    private static ImmutableArray<(int Start, int Length, string Text)> Corrections(MarkedNumber number)
    {
        if (number.At is not { } at)
        {
            return [];
        }

        var corrections = ImmutableArray.CreateBuilder<(int, int, string)>();
        if (number.Traced is { Verdict: ProseVerdict.Wrong, ShouldBe: { } right })
        {
            corrections.Add((at.Start, at.Length, right));
        }

        if (number.Traced.CalledBudget is { } words)
        {
            corrections.Add((words.Start + Offset(number), words.Length, WordingDiffers.ShouldBe));
        }

        return corrections.ToImmutable();
    }
}
