using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class HostileOutputTests
{
    [Fact]
    public void Hostile_labels_steer_no_terminal_whatever_the_command_prints()
    {
        using var program = new ProgramRun { IsTerminal = true };
        var file = program.File("hostile.json", WorkbookJson.Write(Hostile(), indented: true));

        foreach (var arguments in (string[][])
            [["show", file], ["show", file, "--json"], ["check", file, file], .. new[] { "md", "html", "tsv", "json" }.Select(format => new[] { "export", file, "--format", format })])
        {
            var (output, error) = program.Run([.. arguments, "--color", "none"]) is var result ? (result.Out, result.Error) : default;

            // The bar of progress is the program's own.
            foreach (var sign in output + (arguments[0] == "check" ? "" : error))
            {
                (sign is '\n' or '\t' || !char.IsControl(sign)).ShouldBeTrue($"{string.Join(' ', arguments)} printed U+{(int)sign:X4}");
                "\u202a\u202b\u202c\u202e\u200f\u2066\u2069\u2028".ShouldNotContain(sign);
            }
        }
    }

    [Fact]
    public void A_document_keeps_every_label_as_it_is()
    {
        using var program = new ProgramRun();
        var file = program.File("hostile.json", WorkbookJson.Write(Hostile(), indented: true));

        var exported = program.Run("export", file, "--format", "json").Out;
        var labels = WorkbookJson.Read(System.Text.Encoding.UTF8.GetBytes(exported)).Value!.Base.Costs.Select(row => row.Label);

        labels.ShouldBe(HostileText.All);
    }

    private static Workbook Hostile() => new()
    {
        Key = "x",
        Base = Sample.Seed2 with
        {
            Costs = [.. HostileText.All.Select((label, i) => new CostRow { Id = new RowId($"c{i}"), Label = label, Cells = Sample.Seed2.Costs[0].Cells })],
        },
    };
}
