using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Half-typed text whose place is not there again, to be pasted: until it is, it stays where it is kept.</summary>
/// <param name="Found">The file that keeps it; null when the open case's draft does.</param>
public sealed record Offered(string Text, FoundWork? Found);

/// <summary>Offers text that was half-typed, and lets it go when it stands in a field or the user quits.</summary>
public static class Offering
{
    public static Model Lay(Model model, string text, FoundWork? found) =>
        (model with { CopiedText = text, Offered = new Offered(text, found) }).Say(model.Texts.Cases.HalfTypedToPaste(text));

    /// <summary>The step by which what was copied last was pasted.</summary>
    public static Step Pasted(Step step) => step.Model.Offered is { } offered && offered.Text == step.Model.CopiedText
        ? LetGo(step with { Model = step.Model with { Offered = null } }, offered)
        : step;

    /// <summary>The user quits, and has seen it.</summary>
    public static Step GivenUp(Step step) => step.Model.Offered is { Found: not null } offered ? LetGo(step, offered) : step;

    private static Step LetGo(Step step, Offered offered) => offered.Found is { } found ? step.Then(new ForgetWork(found))
        : step.Effects.Any(effect => effect is LeaveOffAt) ? step
        : step.Then(new LeaveOffAt(null));
}
