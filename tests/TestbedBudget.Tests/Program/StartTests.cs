using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StartTests
{
    [Fact]
    public void A_bare_start_reads_its_options_in_any_order_and_in_both_forms()
    {
        string[] arguments = ["--db", "a.db", "21RS4368", "--lang=en", "--read-only", "--color", "16", "--keys=sco", "--trace-startup"];
        var start = StartArguments.Read(arguments).ShouldBeOfType<GridStart>().Arguments;

        start.ShouldBe(new StartArguments(
            new StartOptions
            {
                Database = "a.db",
                ReadOnly = true,
                Colors = ColorChoice.Colors16,
                Keys = KeyProfile.Sco,
                TraceStartup = true,
            },
            "21RS4368",
            Demo: false));
        LanguageChoice.In(arguments).ShouldBe(Language.English);
        LanguageChoice.In(["--lang", "sv"]).ShouldBe(Language.Swedish);
        LanguageChoice.In(["--lang"]).ShouldBeNull();
    }

    [Theory]
    [InlineData("import", "a.txt")]
    [InlineData("--db", "a.db", "list")]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("--version")]
    public void A_command_is_for_the_command_line_library(params string[] arguments) =>
        StartArguments.Read(arguments).ShouldBeOfType<CommandStart>();

    [Fact]
    public void The_option_goes_before_the_environment_before_the_settings_before_the_default()
    {
        var environment = new Dictionary<string, string>(StringComparer.Ordinal) { ["HOME"] = "/home/lena" };
        var files = new SettingsFiles(name => environment.GetValueOrDefault(name));
        var settings = new Settings { Database = "/srv/group.db" };

        files.Database(new StartOptions(), Settings.None).ShouldBe("/home/lena/.local/share/testbed-budget/projects.db");
        environment["XDG_DATA_HOME"] = "relative/is/passed/over";
        files.Database(new StartOptions(), Settings.None).ShouldBe("/home/lena/.local/share/testbed-budget/projects.db");
        environment["XDG_DATA_HOME"] = "/data";
        files.Database(new StartOptions(), Settings.None).ShouldBe("/data/testbed-budget/projects.db");
        files.Database(new StartOptions(), settings).ShouldBe("/srv/group.db");
        environment["TESTBED_BUDGET_DB"] = "/tmp/mine.db";
        files.Database(new StartOptions(), settings).ShouldBe("/tmp/mine.db");
        files.Database(new StartOptions { Database = "option.db" }, settings).ShouldBe("option.db");
    }

    [Fact]
    public void The_user_s_settings_lie_on_top_of_the_host_s_in_either_language()
    {
        using var program = new ProgramRun();
        var host = program.File("host.json", """
            {
              // for everybody
              "database": "/srv/group.db", "organisation": "Region Örebro län",
              "limits": { "largestShare": 40, "materialChange": 10 },
            }
            """);
        program.File(".config/testbed-budget/settings.json", """{ "språk": "en", "gränser": { "störstaAndel": 75 } }""");
        var faults = new List<SettingsFault>();

        var settings = new SettingsFiles(name => name == "HOME" ? program.Folder : null, host).Read(faults);

        faults.ShouldBeEmpty();
        settings.Database.ShouldBe("/srv/group.db");
        settings.Organisation.ShouldBe("Region Örebro län");
        settings.Language.ShouldBe(Language.English);
        settings.Limits.ShouldBe(Limits.Default with { LargestShare = new Share(0.75m), MaterialChange = new Share(0.1m) });
    }

    [Fact]
    public void The_example_of_the_README_is_read_and_sets_everything_that_can_be_set()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Folder, "README.md"));
        var start = readme.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var example = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        var faults = new List<SettingsFault>();

        var settings = SettingsReader.Read(Settings.None, "/settings.json", Encoding.UTF8.GetBytes(example), "/home/lena", faults);

        faults.ShouldBeEmpty();
        Keymap.Of(CommandTable.All, settings.Keys).Faults.ShouldBeEmpty();
        foreach (var property in typeof(Settings).GetProperties().Where(property => property.GetMethod!.IsPublic && property.Name != "EqualityContract"))
        {
            property.GetValue(settings).ShouldNotBeNull(property.Name);
        }

        settings.Keys.ShouldNotBeEmpty();
        settings.Limits.ShouldBe(Limits.Default);
        foreach (var limit in typeof(Limits).GetProperties().Select(property => property.Name))
        {
            example.ShouldContain($"\"{limit}\": ", Case.Insensitive);
        }
    }

    [Fact]
    public void A_key_that_is_not_known_is_told_with_its_line_and_changes_nothing()
    {
        using var program = new ProgramRun();
        var file = program.File("host.json", "{\n  \"databse\": { \"a\": [1, 2] },\n  \"language\": \"en\"\n}");

        var list = program.Run("list");

        list.Exit.ShouldBe(ExitCode.Fine);
        list.Error.ShouldBe($"{file}, line 2: There is no setting \"databse\": it does nothing.\nNo cases. Import a decision with: testbed-budget import FILE.\n");
    }

    [Theory]
    [InlineData("{\n \"language\": \"fi\" }", 2, "\"language\" har fel värde. Väntat: \"sv\" | \"en\".")]
    [InlineData("{\n\n \"limits\": { \"largestShare\": 500 } }", 3, "\"largestShare\" har fel värde. Väntat: 0–100 (%).")]
    [InlineData("{\n \"limits\": [] }", 2, "\"limits\" har fel värde. Väntat: { … }.")]
    [InlineData("{\n \"database\": 5 }", 2, "\"database\" har fel värde.")]
    [InlineData("{\n \"database\" }", 2, "Filen kan inte läsas. Väntat: JSON.")]
    [InlineData("[]", 1, "Filen kan inte läsas.")]
    [InlineData("{} x", 1, "Filen kan inte läsas.")]
    public void A_wrong_setting_stops_the_program_before_it_does_anything(string content, int line, string sentence)
    {
        using var program = new ProgramRun();
        var file = program.File("host.json", content);

        var list = program.Run("import", ProgramRun.Extension);

        list.Exit.ShouldBe(ExitCode.Usage);
        list.Error.ShouldContain($"{file}, rad {line}: ");
        list.Error.ShouldContain(sentence);
        File.Exists(program.Database).ShouldBeFalse();
    }

    [Fact]
    public void The_limits_of_the_settings_are_those_of_a_case_that_is_imported()
    {
        using var program = new ProgramRun();
        program.File("host.json", """{ "limits": { "largestShare": 30 } }""");

        program.Run("show", ProgramRun.NewProject).Out.ShouldContain("över gränsen 30 %.");
    }

    [Fact]
    public void Whatever_goes_wrong_is_told_in_the_language_that_was_asked_for()
    {
        using var program = new ProgramRun();
        program.File("data/projects.db", "no database");

        program.Run("list", "--lang", "en").Error.ShouldContain("projects.db: The database is damaged");
        program.Run("--lang=en", "--wrong").Error.ShouldStartWith("There is no option --wrong.");
        program.Run("--lang", "en", "one", "two").Error.ShouldStartWith("\"two\" is an argument too many.");
        program.File("host.json", "{ \"databse\": 1, \"limits\": 2 }");
        var faults = program.Run("list", "--lang", "en").Error;
        faults.ShouldContain("There is no setting \"databse\"");
        faults.ShouldContain("Expected: { … }");
    }

    [Fact]
    public void A_result_that_cannot_be_written_is_told_as_that_and_one_that_nobody_reads_on_is_fine()
    {
        using var program = new ProgramRun();

        program.RunTo(new FailingWriter(28), "show", ProgramRun.NewProject, "--lang", "en")
            .ShouldBe(new ProgramResult(ExitCode.Storage, "", "stdout: the file cannot be written. Check its permissions and the room on the disk.\n"));
        program.RunTo(new FailingWriter(32), "show", ProgramRun.NewProject).ShouldBe(new ProgramResult(ExitCode.Fine, "", ""));
    }

    [Fact]
    public void What_the_system_refuses_elsewhere_is_not_put_on_the_result()
    {
        using var program = new ProgramRun();
        program.Run("import", ProgramRun.NewProject);
        program.BeforeOpening.Enqueue(() => throw new UnauthorizedAccessException("Access to /srv/budget is denied."));

        var list = program.Run("list", "--lang", "en");

        list.ShouldBe(new ProgramResult(ExitCode.Storage, "", "The system refused: Access to /srv/budget is denied.\n"));
    }

    private sealed class FailingWriter(int error) : StringWriter
    {
        public override void Write(string? value) => throw new DescriptorException(1, error);

        public override void WriteLine(string? value) => throw new DescriptorException(1, error);
    }

    [Fact]
    public void Help_is_in_the_user_s_language_and_names_every_command()
    {
        using var program = new ProgramRun();
        var help = program.Run("--help");

        help.Exit.ShouldBe(ExitCode.Fine);
        help.Out.ShouldStartWith("Användning:\n  testbed-budget [CASE | FILE]");
        foreach (var command in (string[])["import FILE...", "list", "show CASE|FILE", "check CASE|FILE|FOLDER...", "export CASE|FILE"])
        {
            help.Out.ShouldContain($"\n  {command}");
        }

        program.Run("show", "--help", "--lang", "en").Out.ShouldContain("shows a case: tables");
    }
}
