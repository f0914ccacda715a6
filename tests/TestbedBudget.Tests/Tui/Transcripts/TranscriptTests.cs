using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Sessions written down keystroke by keystroke, to be read by analysts: one for each thing their hands know from Excel.</summary>
public sealed class TranscriptTests
{
    [Fact]
    public void Copying_and_pasting_inside() => Of(Sample.Seed2)
        .Do("Markerar två belopp och kopierar dem, hit och till det egna urklippet", "F8", "Right", "Ctrl+C").Out()
        .Do("Går till raden under och klistrar in", "Escape", "Down", "Left", "Ctrl+V")
        .Do("Ångrar", "Ctrl+Z")
        .Do("Fyller raden från dess första år", "Home", "F8", "End", "End", "Ctrl+R")
        .Do("Släpper markeringen", "Escape")
        .Run("Visar båda tabellerna rena, för terminaler utan urklipp", "plain-tables").Out()
        .ToString().ShouldBeGolden("copying");

    [Fact]
    public void Using_the_mouse() => Of(Sample.Seed2)
        .Run("Slår på musen; raden säger hur terminalens egen inklistring då nås", "mouse")
        .Mouse("Klickar på ett belopp", MouseAction.LeftPress, 60, 5)
        .Mouse("Drar till ett annat: allt däremellan är markerat", MouseAction.Drag, 50, 4)
        .Mouse("Rullar nedåt", MouseAction.WheelDown, 50, 4)
        .Run("Slår av musen", "mouse")
        .ToString().ShouldBeGolden("mouse");

    [Fact]
    public void Filling_years_with_a_percentage() => Of(Sample.Seed2)
        .Run("Öppnar Fyll, År med procent", "fill-series")
        .Do("Skriver tre procent över förslaget", "3,0")
        .Do("Tar det", "Enter")
        .ToString().ShouldBeGolden("filling-years");

    [Fact]
    public void Pasting_a_block_from_Excel() => Of(Sample.Seed2)
        .Paste("Klistrar in två rader ur Excel, en med engelska tal och en med ett tal som kan läsas på två sätt", "940,500.00\t975 000 kr\n250.000\tse bilaga")
        .Do("250.000 är tusental", "g")
        .Do("Klistrar in", "Enter")
        .Do("Allt är ett steg att ångra", "Ctrl+Z")
        .ToString().ShouldBeGolden("pasting-a-block");

    [Fact]
    public void Pasting_a_whole_table_with_a_new_row_and_a_new_year() => Of(Sample.Seed2)
        .Paste(
            "Klistrar in en tabell med år, summor och en ny rad",
            "Kostnader (tkr)\t2026\t2027\tTotalt\nEgen personal\t1 004,5\t1 030\t2 034,5\nResor\t10\t10\t20\nSumma kostnader\t1 014,5\t1 040\t2 054,5")
        .Do("Lägger till raden och året", "n", "p")
        .Do("Klistrar in", "Enter")
        .ToString().ShouldBeGolden("pasting-a-table");

    [Fact]
    public void Typing_a_formula() => Of(Sample.Seed2)
        .Do("Börjar en formel med en del av ett radnamn", "Down", "=ege")
        .Do("Tab tar namnet", "Tab")
        .Do("Räknar vidare och pekar med pilarna på en cell", "*10%+", "Up")
        .Do("F4 låser adressen", "F4")
        .Do("Behåller formeln", "Enter")
        .Do("Tar bort raden som formeln läser; formeln visar vad den saknar", "Up", "Up", "Ctrl+K", "j", "Home")
        .Do("Ångra ger tillbaka raden och formelns värde", "Ctrl+Z", "Down")
        .ToString().ShouldBeGolden("formula");

    [Fact]
    public void Changing_rows_and_periods() => Of(Sample.Seed1Case)
        .Run("Dubblerar raden", "duplicate-row")
        .Do("Går till de sammanslagna åren", "Home")
        .Run("Delar dem i ett år var", "split-years")
        .Do("Ångrar båda", "Ctrl+Z", "Ctrl+Z")
        .Do("Markerar 2024 och 2025", "Right", "F8", "Right")
        .Run("Slår ihop dem", "merge-periods")
        .Run("Öppnar en anteckning på cellen", "note")
        .Do("Skriver den", "offert 2025-10-02", "Enter")
        .Do("Går till finansiärerna", "F6", "Down")
        .Run("Öppnar sorteringen", "sort-rows")
        .Do("Sorterar efter belopp", "Right", "Enter")
        .ToString().ShouldBeGolden("rows-and-periods");

    [Fact]
    public void Finding_text_and_amounts() => Of(Sample.Seed1Case)
        .Do("Söker ett belopp utan mellanslag", "Ctrl+F", "415262", "Enter")
        .Do("Söker ett ord", "Ctrl+F", "(kontanter)", "Enter")
        .Do("Nästa, nästa, föregående", "F3", "F3", "Shift+F3")
        .Do("Går till en anmärkning med F5", "F5", "75 000")
        .Do("Enter går dit", "Enter")
        .ToString().ShouldBeGolden("finding");

    [Fact]
    public void Taking_back_several_changes() => Of(Sample.Seed2)
        .Do("Gör tre ändringar", "940000", "Enter", "95000", "Enter", "Up", "Delete")
        .Run("Öppnar ändringslistan", "undo-list")
        .Do("Går till läget efter den första", "Down", "Down", "Enter")
        .ToString().ShouldBeGolden("taking-back");

    [Fact]
    public void Finding_a_command() => Of(Sample.Seed2)
        .Do("Söker bland kommandona", ":", "dela")
        .Do("Stänger sökningen", "Escape")
        .Run("Ett kommando som inte kan köras säger varför", "mark-grant-row")
        .ToString().ShouldBeGolden("commands");

    private static Transcript Of(Project project) => new Transcript(Session.Open(project)).Do("Ärendet är öppnat");

    private static Transcript Of(Workbook workbook) => new Transcript(Session.Open(workbook)).Do("Ärendet är öppnat");
}
