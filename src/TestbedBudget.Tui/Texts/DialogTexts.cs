using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>The words that dialogs, lists and menus share.</summary>
public abstract class DialogTexts
{
    public abstract string FormKeys { get; }
    public abstract string PickKeys { get; }
    public abstract string PaletteTitle { get; }
    public abstract string NoCommand { get; }
    public abstract string HelpTitle { get; }
    public abstract string HelpKeys { get; }
    public abstract string AllKeysTitle { get; }
    public abstract string MenuKeys { get; }
    public abstract string TextKeys { get; }

    /// <summary>How the confirm dialog asks for its answer.</summary>
    public abstract string ConfirmKeys { get; }

    public abstract string ConfirmTitle { get; }

    public abstract string TooLong(int length, int most);
}

public sealed class SwedishDialogTexts : DialogTexts
{
    public override string FormKeys => "Enter klar  Tab nästa  Esc avbryt  ←→ välj";
    public override string PickKeys => "Enter välj  Esc stäng";
    public override string PaletteTitle => "Kommandon: skriv för att söka";
    public override string NoCommand => "Inget kommando heter så.";
    public override string HelpTitle => "Hjälp: tangenterna som gäller här";
    public override string HelpKeys => "↑↓ PgUp PgDn bläddra   F1 alla tangenter   Esc stäng";
    public override string AllKeysTitle => "Hjälp: alla tangenter";
    public override string MenuKeys => "bokstav eller Enter väljer   ←→↑↓ flyttar   Esc tillbaka";
    public override string TextKeys => "↑↓ bläddra  Esc stäng";
    public override string ConfirmKeys => "J ja   N eller Enter nej";
    public override string ConfirmTitle => "Ja eller nej?";

    public override string TooLong(int length, int most) => $"{Whole(length)} tecken är för många. Skriv högst {Whole(most)}.";
}

public sealed class EnglishDialogTexts : DialogTexts
{
    public override string FormKeys => "Enter done  Tab next  Esc cancel  ←→ choose";
    public override string PickKeys => "Enter choose  Esc close";
    public override string PaletteTitle => "Commands: type to search";
    public override string NoCommand => "No command has that name.";
    public override string HelpTitle => "Help: the keys that work here";
    public override string HelpKeys => "↑↓ PgUp PgDn scroll   F1 all keys   Esc close";
    public override string AllKeysTitle => "Help: all keys";
    public override string MenuKeys => "letter or Enter chooses   ←→↑↓ move   Esc back";
    public override string TextKeys => "↑↓ scroll  Esc close";
    public override string ConfirmKeys => "Y yes   N or Enter no";
    public override string ConfirmTitle => "Yes or no?";

    public override string TooLong(int length, int most) => $"{Whole(length)} characters are too many. Type {Whole(most)} at most.";
}
