using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>The memo under the keys, written down keystroke by keystroke.</summary>
public sealed class MemoTranscriptTests
{
    private static readonly Workbook Case = SeedMemo.Workbook(SeedMemo.NewProject);

    [Fact]
    public void Reading_and_finding() => Of()
        .Do("Visar underlaget", "Ctrl+P")
        .Do("Söker ett belopp, utan hårda mellanslag", "Ctrl+F", "1 050 000")
        .Do("Nästa ställe", "F3")
        .Do("Stannar där", "Enter")
        .Do("Visar Markdown", "v")
        .ToString().ShouldBeGolden("reading");

    [Fact]
    public void Writing_a_section() => Of()
        .Do("Visar avsnitten", "Ctrl+P", "e")
        .Do("Lägger till ett avsnitt", "n", "Bedömning")
        .Do("Skriver i det", "Enter", "Projektet är bra.", "Enter", "Enter", "- ett", "Enter", "- två")
        .Do("Markerar sista raden och klipper ut den", "F8", "Home", "Ctrl+X")
        .Do("Ångrar", "Ctrl+Z")
        .Do("Går tillbaka: texten behålls", "Escape")
        .Do("Flyttar avsnittet", "+")
        .Do("Ångrar flytten och texten", "Ctrl+Z", "Ctrl+Z")
        .ToString().ShouldBeGolden("writing-a-section");

    [Fact]
    public void A_memo_back_from_the_board() => new Transcript(Session.Open(Case).Paste(
            MemoWriter.Markdown(Case, Sheet.Of(Case.Base)).Replace("Lena Kihl", "Anna Ek", StringComparison.Ordinal)))
        .Do("Texten som nämnden ändrat är inklistrad; den läses in", "j")
        .Do("Den är en ändrad text om samma beslut", "Enter")
        .Do("Tar alla skillnader", "a", "Enter")
        .ToString().ShouldBeGolden("back-from-the-board");

    [Fact]
    public void Correcting_the_text_after_an_amount_was_changed() => new Transcript(Session.Open(WithAmounts))
        .Do("Ändrar lönen 2024", "940000", "Enter")
        .Do("Visar underlaget; går till nästa fel", "Ctrl+P", "n")
        .Do("Rättar det", "r")
        .Do("Går till nästa och rättar det", "n", "r")
        .Do("Det finns inga fler", "n")
        .Do("Ångrar den sista rättelsen", "Ctrl+Z")
        .ToString().ShouldBeGolden("correcting-the-text");

    private static Workbook WithAmounts => Case with
    {
        Base = Case.Base with
        {
            Memo = new MemoText([new MemoSection("Sammanfattning", "{{decision}}\n\nLönen är 935\u00A0701\u00A0kr 2024 och 2\u00A0909\u00A0416\u00A0kr i allt.\n\n{{tables}}")]),
        },
    };

    [Fact]
    public void Writing_the_memo_to_a_file() => Of()
        .Do("Skriver från underlaget", "Ctrl+P", "w")
        .Do("Väljer HTML: filen byter ände", "Right")
        .Do("Skriver den", "Enter")
        .ToString().ShouldBeGolden("writing-to-a-file");

    private static Transcript Of() => new(Session.Open(Case));
}
