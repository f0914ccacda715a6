using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Memos that also speak of other projects and of other financiers.</summary>
public sealed class OthersMoneyTests
{
    private const string Application =
        "Sök AB ansöker om 35 procent av projektets bokförda kostnader, dock högst 1 050 000 kronor för projekt Test under perioden 2024-01-01 – 2026-12-31.";

    [Theory]
    [InlineData("Kumla kommun har tidigare beviljats 200 000 kronor för projekt Förstudie under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Sök AB har tidigare beviljats 200 000 kronor för projekt Förstudie under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Sök AB har tidigare beviljats 200 000 kronor för projektet Test i Kumla.")]
    [InlineData("Kumla kommun har tidigare beviljats 200 000 kronor.")]
    public void An_earlier_grant_for_another_project_or_to_another_stays_as_it_is(string earlier)
    {
        foreach (var memo in new[] { Memo(Application, earlier), Memo(earlier, Application), Plain(Application, earlier) })
        {
            var workbook = SeedMemo.Workbook(memo);

            workbook.IsExtension.ShouldBeFalse(memo);
            Prose(workbook).ShouldContain(earlier);
            workbook.Base.Grant.Cap.ShouldBe(Money.FromKronor(1_050_000));
        }
    }

    [Theory]
    [InlineData("Sök AB har tidigare beviljats 200 000 kronor för projekt Test under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Sök AB har tidigare beviljats 200 000 kronor för projektet Tests under perioden 2022-01-01 – 2022-12-31.")]
    [InlineData("Bolaget har tidigare beviljats 200 000 kronor.")]
    [InlineData("Sökanden har tidigare beviljats 200 000 kronor för projekt Test.")]
    public void An_earlier_grant_for_the_same_project_is_its_earlier_decision(string earlier)
    {
        foreach (var memo in new[] { Memo(Application, earlier), Memo(earlier, Application), Plain(Application, earlier) })
        {
            var workbook = SeedMemo.Workbook(memo);

            workbook.Decisions.ShouldHaveSingleItem().Grant.ShouldBe(Money.FromKronor(200_000));
            Prose(workbook).ShouldContain("{{tidigare}}");
        }
    }

    [Fact]
    public void An_earlier_grant_is_one_s_own_where_the_memo_does_not_name_its_project()
    {
        const string Earlier = "Region Örebro län har tidigare beviljats 200 000 kronor för projekt Testbädd.";
        var memo = Plain("Region Örebro län ansöker om en utökning av projektets budget med 850 000 kr.", Earlier);

        SeedMemo.Workbook(memo.Replace("\nTest\n", "\nTjänsteskrivelse\n")).Decisions.ShouldHaveSingleItem().Grant.ShouldBe(Money.FromKronor(200_000));
    }

    [Fact]
    public void The_head_of_the_memo_names_the_applicant_where_no_sentence_does()
    {
        const string Earlier = "Kumla kommun har tidigare beviljats 200 000 kronor för projekt Förstudie.";

        SeedMemo.Workbook(Memo("Projektet söker 1:1-medel.", Earlier)).IsExtension.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Tillväxtverket beviljar projektet 2 000 000 kr, motsvarande 40 procent av projektets kostnader.")]
    [InlineData("Tillväxtverket beslutar att projektet beviljas 2 000 000 kr, motsvarande 40 procent av projektets kostnader.")]
    [InlineData("Projektet beviljas medfinansiering från Tillväxtverket med 2 000 000 kr, motsvarande 40 procent av projektets kostnader.")]
    [InlineData("Kumla kommuns medfinansiering uppgår till 65 procent av bokförda kostnader, dock högst 1 950 000 kr.")]
    [InlineData("Kommunernas medfinansiering uppgår till 65 procent av bokförda kostnader, dock högst 1 950 000 kr.")]
    [InlineData("Region Kronobergs medfinansiering uppgår till högst 1 950 000 kr.")]
    [InlineData("Den nya totala medfinansieringen från Tillväxtverket blir 1 950 000 kr.")]
    public void Another_financier_s_share_and_amount_are_not_the_grant_s(string other)
    {
        var alone = SeedMemo.Workbook(Memo("Projektet söker 1:1-medel.", other));
        var before = SeedMemo.Workbook(Memo(other, Application));

        (alone.Base.Grant.Share, alone.Base.Grant.Cap).ShouldBe((null, null));
        Prose(alone).ShouldContain(other);
        (before.Base.Grant.Share, before.Base.Grant.Cap).ShouldBe((Share.FromPercent(35), Money.FromKronor(1_050_000)));
        Prose(before).ShouldBe(other + "\n\n{{beslut}}\n\n{{tabeller}}");
    }

    [Theory]
    [InlineData("Region Örebro läns medfinansiering uppgår till 35 procent av bokförda kostnader, dock högst 1 050 000 kr.")]
    [InlineData("Regionens medfinansiering uppgår till 35 procent av bokförda kostnader, dock högst 1 050 000 kr.")]
    [InlineData("Medfinansieringen uppgår till 35 procent av bokförda kostnader, dock högst 1 050 000 kr.")]
    [InlineData("Den sökta medfinansieringen för projektet är viktig. Stödet blir 35 procent av bokförda kostnader, dock högst 1 050 000 kr.")]
    [InlineData("Nämnden för regional tillväxt beslutar att bevilja Sök AB 1 050 000 kr, motsvarande 35 procent av projektets kostnader.")]
    [InlineData("Region Örebro län beviljar Sök AB 1 050 000 kr, motsvarande 35 procent av projektets kostnader.")]
    [InlineData("Sök AB beviljas 1 050 000 kr, motsvarande 35 procent av projektets kostnader.")]
    [InlineData("Projektet beviljas medfinansiering av regionen med 1 050 000 kr, motsvarande 35 procent av projektets kostnader.")]
    public void The_region_s_share_and_amount_are_the_grant_s(string own)
    {
        var grant = SeedMemo.Workbook(Memo("Projektet söker 1:1-medel.", own)).Base.Grant;

        (grant.Share, grant.Cap).ShouldBe((Share.FromPercent(35), Money.FromKronor(1_050_000)));
    }

    [Fact]
    public void What_is_applied_for_holds_against_a_sentence_before_it()
    {
        const string Decided = "Region Örebro län beviljar Sök AB 900 000 kr, motsvarande 30 procent av projektets kostnader.";
        var workbook = SeedMemo.Workbook(Memo(Decided, Application));

        workbook.Base.Grant.Cap.ShouldBe(Money.FromKronor(1_050_000));
        Prose(workbook).ShouldContain(Decided);
    }

    [Fact]
    public void The_owner_of_the_grant_row_need_not_be_a_region()
    {
        const string Own = "Länsstyrelsens medfinansiering uppgår till högst 1 050 000 kr.";
        var memo = Memo("Projektet söker 1:1-medel.", Own).Replace("Region Örebro län 1:1-medel", "Länsstyrelsen, 1:1-medel");

        SeedMemo.Workbook(memo).Base.Grant.Cap.ShouldBe(Money.FromKronor(1_050_000));
    }

    private static string Prose(Workbook workbook) =>
        string.Join('\n', workbook.Base.Memo.Sections.Select(section => section.Body)).Replace('\u00A0', ' ');

    private static string Memo(string first, string second) => $"""
        # Test

        - Dnr: 24RS1
        - Sökande: Sök AB

        ## Sammanfattning

        {first}

        {second}

        | Bokförda kostnader | 2024 | 2025 | 2026 | Totalt |
        |:--|--:|--:|--:|--:|
        | Egen personal | 1 000 000 | 1 000 000 | 1 000 000 | 3 000 000 |
        | Summa bokförda kostnader | 1 000 000 | 1 000 000 | 1 000 000 | 3 000 000 |

        | Finansiär | 2024 | 2025 | 2026 | Totalt |
        |:--|--:|--:|--:|--:|
        | Region Örebro län 1:1-medel | 350 000 | 350 000 | 350 000 | 1 050 000 |
        | Kumla kommun | 650 000 | 650 000 | 650 000 | 1 950 000 |
        | Summa finansiering | 1 000 000 | 1 000 000 | 1 000 000 | 3 000 000 |

        """.ReplaceLineEndings("\n");

    private static string Plain(string first, string second)
    {
        var lines = Memo(first, second).Split('\n').Where(line => !line.StartsWith("- ") && !line.StartsWith("|:"));
        return "\n" + string.Join('\n', lines.Select(line => line.TrimStart('#', ' ').Trim('|', ' ').Replace(" | ", "\t")));
    }
}
