using System.Text;
using System.Text.Json;
using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests.Program;

/// <summary>Paths in a settings file: "~" is the home, and what is relative begins in the file's own folder.</summary>
public sealed class PathSettingsTests
{
    private const string File = "/etc/xdg/testbed-budget/settings.json";

    [Theory]
    [InlineData("~", "/home/lena")]
    [InlineData("~/", "/home/lena")]
    [InlineData("~/share", "/home/lena/share")]
    [InlineData("~//share", "/home/lena/share")]
    [InlineData("~/a/../b", "/home/lena/b")]
    [InlineData("/srv/~/share", "/srv/~/share")]
    [InlineData("/srv/./share", "/srv/share")]
    [InlineData("share", "/etc/xdg/testbed-budget/share")]
    [InlineData("./~lena", "/etc/xdg/testbed-budget/~lena")]
    [InlineData("../share", "/etc/xdg/share")]
    public void A_path_is_absolute_when_it_has_been_read(string written, string full)
    {
        foreach (var key in (string[])["exportFolder", "exportmapp"])
        {
            Read(key, written, []).ExportFolder.ShouldBe(full, key);
        }

        foreach (var key in (string[])["database", "databas"])
        {
            Read(key, written, []).Database.ShouldBe(full, key);
        }
    }

    [Theory]
    [InlineData("~karin/share")]
    [InlineData("~x")]
    [InlineData("a\0b")]
    public void A_path_that_cannot_be_followed_is_told_with_its_line(string written)
    {
        var faults = new List<SettingsFault>();

        Read("exportFolder", written, faults).ExportFolder.ShouldBeNull();

        var fault = faults.ShouldHaveSingleItem();
        (fault.Line, fault.Key, fault.IsError).ShouldBe((2, "exportFolder", true));
    }

    [Fact]
    public void Without_a_home_the_root_is_taken_for_it()
    {
        using var program = new ProgramRun();
        var host = program.File("host.json", """{ "exportFolder": "~/share", "database": "data/group.db" }""");

        var settings = new SettingsFiles(_ => null, host).Read([]);

        settings.ExportFolder.ShouldBe("/share");
        settings.Database.ShouldBe(Path.Combine(program.Folder, "data/group.db"));
    }

    [Fact]
    public void The_database_of_the_settings_is_found_from_any_folder()
    {
        using var program = new ProgramRun();
        program.Environment("TESTBED_BUDGET_DB", "");
        program.File("host.json", """{ "database": "~/case/group.db" }""");

        program.Run("import", ProgramRun.Extension).Exit.ShouldBeLessThan(ExitCode.Usage);

        System.IO.File.Exists(Path.Combine(program.Folder, "case", "group.db")).ShouldBeTrue();
    }

    private static Settings Read(string key, string path, List<SettingsFault> faults) => SettingsReader.Read(
        Settings.None, File, Encoding.UTF8.GetBytes($"{{\n \"{key}\": {JsonSerializer.Serialize(path)} }}"), "/home/lena", faults);
}
