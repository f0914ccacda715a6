using System.Globalization;
using TestbedBudget.Core;
using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>One field of a dialog. A closed set.</summary>
public abstract record FormField(string Name, string Label)
{
    /// <summary>The field after the key, or null when the key is none of its own.</summary>
    public abstract FormField? Update(Key key);

    /// <summary>The field with the text pasted in, or null when it takes none.</summary>
    public abstract FormField? Paste(string text);

    /// <summary>What is in it, in one line.</summary>
    public abstract string Value { get; }

    /// <summary>The field with a value that it had before.</summary>
    public abstract FormField Filled(string value);
}

/// <summary>A line of text.</summary>
/// <param name="Hint">What is expected, shown behind an empty field.</param>
public sealed record TextInput(string Name, string Label, TextField Field, string Hint = "") : FormField(Name, Label)
{
    /// <summary>Nobody has touched it yet: the first letter typed replaces it, any other key keeps it to be edited.</summary>
    public bool IsProposal { get; init; } = true;

    /// <summary>How many characters are taken at most.</summary>
    public int Longest { get; init; } = Row.LongestLabel;

    public override FormField? Update(Key key) =>
        (IsProposal && key.IsText ? TextField.Empty : Field).Update(key) is { } field ? this with { Field = field, IsProposal = false } : null;

    public override FormField? Paste(string text) =>
        this with { Field = (IsProposal ? TextField.Empty : Field).Insert(text), IsProposal = false };

    public override string Value => Field.Text;

    public override FormField Filled(string value) =>
        value == Field.Text ? this : this with { Field = TextField.Empty.Insert(value), IsProposal = false };
}

/// <summary>One of a few: arrows and Space go through them, and so does the first letter.</summary>
public sealed record ChoiceInput(string Name, string Label, ImmutableArray<string> Options, int Index) : FormField(Name, Label)
{
    public override FormField? Update(Key key) => key.Code switch
    {
        KeyCode.Right => Moved(1),
        KeyCode.Left => Moved(-1),
        KeyCode.Character when key == Key.Of(' ') => Moved(1),
        KeyCode.Character when key.IsText => ByLetter(key.Rune.ToString()),
        _ => null,
    };

    public override FormField? Paste(string text) => null;

    public override string Value => Index.ToString(CultureInfo.InvariantCulture);

    public override FormField Filled(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < Options.Length ? this with { Index = index } : this;

    private ChoiceInput Moved(int by) => this with { Index = (Index + by + Options.Length) % Options.Length };

    private ChoiceInput? ByLetter(string letter)
    {
        for (var i = 1; i <= Options.Length; i++)
        {
            var index = (Index + i) % Options.Length;
            if (Options[index].StartsWith(letter, StringComparison.OrdinalIgnoreCase))
            {
                return this with { Index = index };
            }
        }

        return null;
    }
}
