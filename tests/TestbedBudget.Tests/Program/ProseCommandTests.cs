using System.Text.Json;
using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What the commands say of a memo's prose.</summary>
public sealed class ProseCommandTests
{
    [Fact]
    public void A_sentence_that_names_another_amount_than_its_table_is_a_warning_of_check_and_of_the_json()
    {
        using var program = new ProgramRun();
        var file = program.File("memo.txt", SeedMemo.Extension.Replace(
            "Kvarstående delmål", "Egen personal uppgår till 2 400 000 kr 2024.\n\nKvarstående delmål", StringComparison.Ordinal));

        var check = program.Run("check", file);
        check.Exit.ShouldBe(0);
        check.Out.Replace('\u00A0', ' ').ShouldContain("Varning: Bakgrund rad 7 säger 2 400 000 kr, budgeten 2 300 485 kr.\n");

        var finding = Findings(program.Run("show", file, "--json").Out, "findings").ShouldHaveSingleItem();
        finding.GetProperty("where").GetString().ShouldBe("memo/Bakgrund/7");
        finding.GetProperty("severity").GetString().ShouldBe("warning");
        finding.GetProperty("stated").GetDecimal().ShouldBe(2_400_000);
        finding.GetProperty("computed").GetDecimal().ShouldBe(2_300_485);
        finding.GetProperty("shouldBe").GetString()!.Replace('\u00A0', ' ').ShouldBe("2 300 485 kr");
    }

    [Fact]
    public void A_what_if_says_which_sentences_it_makes_wrong()
    {
        using var program = new ProgramRun();
        var file = program.File("memo.txt", SeedMemo.Extension.Replace(
            "Kvarstående delmål", "Arbetet avslutas 2026-02-28.\n\nKvarstående delmål", StringComparison.Ordinal));
        program.Run("import", file).Exit.ShouldBe(0);

        var json = program.Run("what-if", "21RS4368", "--end", "2026-08", "--json").Out;

        using var document = JsonDocument.Parse(json);
        document.RootElement.GetProperty("before").GetProperty("findings").EnumerateArray()
            .ShouldNotContain(finding => finding.GetProperty("code").GetString() == "text-differs");
        document.RootElement.GetProperty("after").GetProperty("findings").EnumerateArray()
            .Where(finding => finding.GetProperty("code").GetString() == "text-differs")
            .Select(finding => finding.GetProperty("said").GetString()!.Replace('\u00A0', ' ')).ShouldBe(["1,5 år", "2026-02-28"]);
    }

    private static JsonElement[] Findings(string json, string name)
    {
        using var document = JsonDocument.Parse(json);
        return [.. document.RootElement.GetProperty(name).EnumerateArray().Where(finding => finding.GetProperty("code").GetString() == "text-differs").Select(finding => finding.Clone())];
    }
}
