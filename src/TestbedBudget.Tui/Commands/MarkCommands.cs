namespace TestbedBudget.Tui;

/// <summary>The numbers of the memo's prose.</summary>
public static class MarkCommands
{
    public static ImmutableArray<Command> All { get; } =
    [
        new("next-number", Menu.Memo, KeyPlace.Memo, Marks.Next) { Keys = ["Tab"], WhyNot = Marks.WhyNone },
        new("previous-number", Menu.Memo, KeyPlace.Memo, Marks.Previous) { Keys = ["Shift+Tab"], WhyNot = Marks.WhyNone },
        new("next-wrong", Menu.Memo, KeyPlace.Memo, Marks.NextWrong) { Keys = ["n"], WhyNot = Marks.WhyNone },
        new("correct-text", Menu.Memo, KeyPlace.Memo, Marks.Correct) { Keys = ["r"], WhyNot = Marks.WhyNotCorrect },
        new("number-marks", Menu.Memo, KeyPlace.Memo, Marks.SwitchOff) { Keys = ["m"] },
        new("budget-beside", Menu.Memo, KeyPlace.Memo, Marks.SwitchBeside) { Keys = ["b"] },
    ];
}
