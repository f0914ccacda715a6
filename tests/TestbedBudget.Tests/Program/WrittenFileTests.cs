using System.Runtime.Versioning;
using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Where a file goes that is written, and who may read it afterwards.</summary>
[SupportedOSPlatform("linux")]
public sealed class WrittenFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("testbed-budget-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("memo.md")]
    [InlineData("./memo.md")]
    public void A_link_with_a_relative_path_is_followed_from_its_own_folder(string name)
    {
        // The folder that the program is in cannot be changed for one test: the path leads from there to the link.
        var path = Path.Combine(Path.GetRelativePath(Environment.CurrentDirectory, _folder.FullName), name);
        File.WriteAllText(Path.Combine(_folder.FullName, "real.md"), "old");
        File.CreateSymbolicLink(Path.Combine(_folder.FullName, "memo.md"), "real.md");

        WholeFile.TryWrite(path, "new", replace: false).ShouldBe(new WriteOutcome(false, Path.Combine(_folder.FullName, "memo.md"), null));
        WholeFile.TryWrite(path, "new", replace: true).IsWritten.ShouldBeTrue();

        File.ReadAllText(Path.Combine(_folder.FullName, "real.md")).ShouldBe("new");
        new FileInfo(Path.Combine(_folder.FullName, "memo.md")).LinkTarget.ShouldBe("real.md");
    }

    [Fact]
    public void A_link_named_without_a_folder_is_followed_from_the_current_one()
    {
        var name = $"{Guid.NewGuid():N}.md";
        var (link, real) = (Path.GetFullPath(name), Path.GetFullPath($"real-{name}"));
        try
        {
            File.WriteAllText(real, "old");
            File.CreateSymbolicLink(link, $"real-{name}");

            WholeFile.TryWrite(name, "new", replace: true).ShouldBe(new WriteOutcome(true, link, null));

            File.ReadAllText(real).ShouldBe("new");
        }
        finally
        {
            File.Delete(link);
            File.Delete(real);
        }
    }

    [Fact]
    public void Whoever_could_read_the_file_that_is_replaced_can_read_the_new_one()
    {
        var file = Path.Combine(_folder.FullName, "shared.md");
        File.WriteAllText(file, "old");
        foreach (var mode in (UnixFileMode[])[(UnixFileMode)0b110_110_110, (UnixFileMode)0b110_110_000, (UnixFileMode)0b110_000_000])
        {
            File.SetUnixFileMode(file, mode);

            WholeFile.TryWrite(file, $"{mode}", replace: true);

            File.GetUnixFileMode(file).ShouldBe(mode);
        }
    }

    [Theory]
    [InlineData("projects.db")]
    [InlineData("projects.db-wal")]
    [InlineData("linked.md")]
    public void Nothing_is_written_over_a_database_or_what_belongs_to_it(string name)
    {
        using var store = new TemporaryStore();
        store.Open().Dispose();
        var (database, written) = (store.Path, Path.Combine(store.Folder, name));
        File.CreateSymbolicLink(Path.Combine(store.Folder, "linked.md"), database);
        var before = File.ReadAllBytes(database);

        foreach (var open in (string?[])[null, database])
        {
            WholeFile.TryWrite(written, "new", replace: true, open).ShouldBe(new WriteOutcome(false, written, null) { IsDatabase = true });
        }

        File.ReadAllBytes(database).ShouldBe(before);
        File.Exists(database + "-wal").ShouldBeFalse();
        WholeFile.TryWrite(Path.Combine(store.Folder, "memo.md"), "new", replace: false, database).IsWritten.ShouldBeTrue();
    }
}
