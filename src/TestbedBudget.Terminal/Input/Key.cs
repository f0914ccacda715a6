using System.Text;

namespace TestbedBudget.Terminal;

[Flags]
public enum KeyModifiers
{
    None = 0,
    Shift = 1,
    Alt = 2,
    Ctrl = 4,
}

/// <summary>One key press. Its text form is what settings and tests write: "Ctrl+S", "Shift+Tab", "F2", "å", "Space".</summary>
/// <remarks>
/// One chord has one value: a character carries no Shift (it is another character already), and with Ctrl it is lower
/// case. The rune is NUL unless the code is <see cref="KeyCode.Character"/>.
/// </remarks>
public readonly record struct Key
{
    public Key(KeyCode code, Rune rune, KeyModifiers modifiers)
    {
        Code = code;
        if (code == KeyCode.Character)
        {
            Modifiers = modifiers & ~KeyModifiers.Shift;
            Rune = (modifiers & KeyModifiers.Ctrl) != KeyModifiers.None ? Rune.ToLowerInvariant(rune) : rune;
        }
        else
        {
            Modifiers = modifiers;
        }
    }

    public KeyCode Code { get; }

    public Rune Rune { get; }

    public KeyModifiers Modifiers { get; }

    public bool HasAlt => (Modifiers & KeyModifiers.Alt) != KeyModifiers.None;

    public bool HasCtrl => (Modifiers & KeyModifiers.Ctrl) != KeyModifiers.None;

    public bool HasShift => (Modifiers & KeyModifiers.Shift) != KeyModifiers.None;

    /// <summary>Whether the key is text to put in.</summary>
    public bool IsText => Code == KeyCode.Character && Modifiers == KeyModifiers.None;

    public static Key Of(char character) => new(KeyCode.Character, new Rune(character), KeyModifiers.None);

    public static Key Of(Rune rune) => new(KeyCode.Character, rune, KeyModifiers.None);

    public static Key Of(KeyCode code, KeyModifiers modifiers = KeyModifiers.None) => new(code, default, modifiers);

    /// <summary>Reads the text form; throws on anything else. For user text there is <see cref="TryParse"/>.</summary>
    public static Key Parse(string text) =>
        TryParse(text, out var key) ? key : throw new FormatException($"'{text}' is not a key.");

    public static bool TryParse(string text, out Key key) => KeyNames.TryParse(text, out key);

    public Key WithAlt() => new(Code, Rune, Modifiers | KeyModifiers.Alt);

    /// <summary>Esc followed fast by a key cannot be told from Alt and the key: what is left is the key.</summary>
    public Key WithoutAlt() => new(Code, Rune, Modifiers & ~KeyModifiers.Alt);

    public bool Equals(Key other) => Code == other.Code && Rune == other.Rune && Modifiers == other.Modifiers;

    public override int GetHashCode() => ((int)Code << 24) ^ Rune.Value ^ ((int)Modifiers << 21);

    public override string ToString() => KeyNames.Format(this);
}
