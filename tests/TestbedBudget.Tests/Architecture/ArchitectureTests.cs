using System.Xml.Linq;
using Shouldly;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests.Architecture;

/// <summary>The project files say who may use whom; this is the table of the README, checked.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["TestbedBudget.Core"] = [],
        ["TestbedBudget.Memos"] = ["TestbedBudget.Core", "Markdig"],
        ["TestbedBudget.Storage"] = ["TestbedBudget.Core", "SQLitePCLRaw.bundle_e_sqlite3"],
        ["TestbedBudget.Terminal"] = [],
        ["TestbedBudget.Tui"] = ["TestbedBudget.Core", "TestbedBudget.Memos", "TestbedBudget.Terminal"],
        ["TestbedBudgetTui"] =
        [
            "TestbedBudget.Core", "TestbedBudget.Memos", "TestbedBudget.Storage", "TestbedBudget.Terminal",
            "TestbedBudget.Tui", "Spectre.Console", "System.CommandLine",
        ],
    };

    public static TheoryData<string> Projects => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_uses_exactly_what_the_house_allows_it(string project)
    {
        var file = XDocument.Load(Path.Combine(Repository.Folder, "src", project, project + ".csproj"));
        var references = file.Descendants("ProjectReference").Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value));
        var packages = file.Descendants("PackageReference").Select(package => package.Attribute("Include")!.Value);

        references.Concat(packages).Order(StringComparer.Ordinal).ShouldBe(MayUse[project].Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_project_of_the_source_is_left_out_of_the_table() =>
        Directory.GetDirectories(Path.Combine(Repository.Folder, "src")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(MayUse.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_has_one_exact_version_for_the_whole_house()
    {
        var versions = XDocument.Load(Path.Combine(Repository.Folder, "Directory.Packages.props")).Descendants("PackageVersion").ToArray();

        versions.Where(package => !Version.TryParse(package.Attribute("Version")!.Value, out Version? exact)).ShouldBeEmpty();
        Directory.GetFiles(Repository.Folder, "*.csproj", SearchOption.AllDirectories)
            .ShouldAllBe(file => !File.ReadAllText(file).Contains(" Version=\"", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_but_the_program_touches_disk_clock_environment_or_console()
    {
        string[] outside = ["Console.", "File.", "Directory.", "DateTime.Now", "DateTime.UtcNow", "Environment.", "Process."];
        foreach (var project in new[] { "TestbedBudget.Core", "TestbedBudget.Memos", "TestbedBudget.Tui" })
        {
            foreach (var file in Directory.GetFiles(Path.Combine(Repository.Folder, "src", project), "*.cs", SearchOption.AllDirectories))
            {
                if (!file.Contains("/obj/", StringComparison.Ordinal))
                {
                    foreach (var name in outside)
                    {
                        Uses(File.ReadAllText(file), name).ShouldBeFalse($"{file} uses {name}");
                    }
                }
            }
        }
    }

    private static bool Uses(string source, string name)
    {
        for (var at = source.IndexOf(name, StringComparison.Ordinal); at >= 0; at = source.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || (!char.IsLetterOrDigit(source[at - 1]) && source[at - 1] is not ('.' or '"')))
            {
                return true;
            }
        }

        return false;
    }
}
