using Shouldly;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TemplateFilesTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("testbed-budget-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_template_that_cannot_be_read_is_told_and_hides_no_other()
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "a.md"), "# Först\n\n## Syfte\n\nText\n");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "b.md"), "finns-inte.md");
        File.WriteAllBytes(Path.Combine(_folder.FullName, "c.md"), [0xE4]);
        File.WriteAllText(Path.Combine(_folder.FullName, "d.md"), "# Sist\n\n## Syfte\n\nText\n");

        var (templates, problem) = TemplateFiles.Read(_folder.FullName, Texts.Swedish);

        templates.Select(template => template.Name).ShouldBe(["Först", "Sist"]);
        problem.ShouldNotBeNull().ShouldContain("b.md");
        problem.ShouldContain("c.md, rad 1");
    }
}
