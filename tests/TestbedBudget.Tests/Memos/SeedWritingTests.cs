using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class SeedWritingTests
{
    public static TheoryData<string> Seeds => [.. SeedMemo.All];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_exported_memo_reads_as_the_same_project(string seed)
    {
        var workbook = SeedMemo.Workbook(seed);

        var again = SeedMemo.Workbook(Markdown(workbook));

        WorkbookDifference.FirstDifference(Figures(again), Figures(workbook)).ShouldBeEmpty();
        Markdown(again).ShouldBe(Markdown(workbook));
    }

    [Fact]
    public void The_extension_is_written_in_the_words_of_the_original_but_calls_the_grant_a_grant()
    {
        var memo = Markdown(SeedMemo.Workbook(SeedMemo.Extension)).Replace('\u00A0', ' ');

        memo.ShouldStartWith("""
            # Utökad medfinansiering samt förlängd projektperiod i projekt Regional testbädd

            - Dnr: 21RS4368
            - Datum: 2024-04-03
            - Tjänsteställe: Analys och strategi
            - Handläggare: Lena Kihl
            - Instans: Projektforum
            - Sökande: Region Örebro län
            - Projektperiod: 2021-09-01 – 2026-02-28

            ## Sammanfattning

            Region Örebro län ansöker om en utökning av Region Örebro läns medfinansiering med 1 899 876 kr samt en förlängning av projektperioden till 2026-02-28.

            Region Örebro läns medfinansiering uppgår då till 50 procent av bokförda kostnader, dock högst 6 011 857 kr.

            Projektet ska utveckla
            """.ReplaceLineEndings("\n"));
        memo.ShouldContain("Region Örebro län har tidigare beviljats 4 111 981 kronor för projekt Regional testbädd under perioden 2021-09-01 – 2024-08-31.\n");
        memo.ShouldEndWith("\nI övrigt gäller tidigare fattat beslut daterat 2021-06-16.\n");
    }

    [Fact]
    public void The_new_project_is_written_in_the_words_of_the_original()
    {
        var memo = Markdown(SeedMemo.Workbook(SeedMemo.NewProject)).Replace('\u00A0', ' ');

        memo.ShouldContain(
            "\nRegion Örebro län ansöker om 33 procent av projektets bokförda kostnader, dock högst 1 050 000 kronor för projekt "
            + "Regional digitaliseringsutveckling under perioden 2024-01-01 – 2026-12-31.\n");
        memo.ShouldEndWith("""

            ## Kostnads- och finansieringsbudget

            | Bokförda kostnader       |      2024 |      2025 |      2026 |    Totalt |
            |:-------------------------|----------:|----------:|----------:|----------:|
            | Egen personal            |   935 701 |   969 185 | 1 004 530 | 2 909 416 |
            | Indirekta kostnader      |    93 570 |    96 919 |   100 453 |   290 942 |
            | Summa bokförda kostnader | 1 029 271 | 1 066 104 | 1 104 983 | 3 200 358 |

            | Finansiär                        |      2024 |      2025 |      2026 |    Totalt |
            |:---------------------------------|----------:|----------:|----------:|----------:|
            | Offentlig finansiär              |           |           |           |           |
            | Region Örebro län 1:1-medel      |   350 000 |   350 000 |   350 000 | 1 050 000 |
            | Region Örebro län rambudgetmedel |   679 271 |   716 104 |   754 983 | 2 150 358 |
            | Summa finansiering               | 1 029 271 | 1 066 104 | 1 104 983 | 3 200 358 |

            """.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData(4_111_981, "2026-02-28", "Region Örebro län ansöker om en förlängning av projektperioden till 2026-02-28 med oförändrad medfinansiering.", "# Förlängd projektperiod i projekt Regional testbädd")]
    [InlineData(4_000_000, "2026-02-28", "Region Örebro län ansöker om en minskning av Region Örebro läns medfinansiering med 111 981 kr samt en förlängning av projektperioden till 2026-02-28.", "# Minskad medfinansiering samt förlängd projektperiod i projekt Regional testbädd")]
    [InlineData(4_000_000, "2024-08-31", "Region Örebro län ansöker om en minskning av Region Örebro läns medfinansiering med 111 981 kr.", "# Minskad medfinansiering i projekt Regional testbädd")]
    [InlineData(4_200_000, "2024-06-30", "Region Örebro län ansöker om en utökning av Region Örebro läns medfinansiering med 88 019 kr samt en förkortning av projektperioden till 2024-06-30.", "# Utökad medfinansiering samt förkortad projektperiod i projekt Regional testbädd")]
    [InlineData(4_111_981, "2024-08-31", "Region Örebro län ansöker om en ändring av projektets budget med oförändrad medfinansiering.", "# Ändrad budget i projekt Regional testbädd")]
    public void An_amendment_says_whether_money_and_days_grow_shrink_or_stay(int cap, string last, string sentence, string title)
    {
        var seed = SeedMemo.Workbook(SeedMemo.Extension);
        var workbook = seed with
        {
            Base = seed.Base with
            {
                Grant = seed.Base.Grant with { Cap = Money.FromKronor(cap) },
                Timeline = new Timeline(
                [
                    .. seed.Base.Timeline.Periods[..1],
                    Period.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 4, 30)),
                    Period.Between(new DateOnly(2024, 5, 1), new DateOnly(2024, 5, 31)),
                    Period.Between(new DateOnly(2024, 6, 1), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)),
                ]),
            },
            Printed = null,
        };

        var memo = Markdown(workbook);

        memo.Replace('\u00A0', ' ').ShouldContain($"\n{sentence}\n");
        memo.ShouldStartWith(title + "\n");
        WorkbookDifference.FirstDifference(Figures(SeedMemo.Workbook(memo)), Figures(workbook)).ShouldBeEmpty();
    }

    [Fact]
    public void A_case_without_prose_becomes_a_whole_memo()
    {
        var workbook = Sample.Seed1Case with
        {
            Base = Sample.Seed1 with { Grant = Sample.Seed1.Grant with { Cap = null } },
            Printed = null,
        };

        var memo = Markdown(workbook);

        var expected = workbook with { Base = workbook.Base with { Memo = MemoOutline.Complete(MemoText.Empty, workbook) } };
        memo.ShouldContain("## Sammanfattning");
        memo.ShouldContain("## Bakgrund");
        memo.ShouldContain("| Summa finansiering");
        WorkbookDifference.FirstDifference(Figures(SeedMemo.Workbook(memo)), Figures(expected)).ShouldBeEmpty();
    }

    private static string Markdown(Workbook workbook) => MemoWriter.Markdown(workbook, Sheet.Of(workbook.Base));

    // Printed sums are those of the computed cells once the memo is written anew.
    private static Workbook Figures(Workbook workbook) => workbook with { Printed = null };
}
