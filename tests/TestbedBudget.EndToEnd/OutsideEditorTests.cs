using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>A section of the memo in the user's own editor: it has the shell's terminal and a private file, and gives both back.</summary>
public sealed class OutsideEditorTests
{
    [Fact]
    public void What_the_editor_wrote_is_in_the_section_and_its_file_is_gone()
    {
        using var place = Workplace.WithExtension();
        using (var grid = InEditor(place))
        {
            grid.LineSettingsRestored.ShouldBeTrue();
            File.ReadAllText(Path.Combine(place.Folder, "seen")).ShouldBe("700 directory\n600 regular file\n");

            grid.Type("Skrivet utanför.\r").WaitFor(screen => screen.IsAlternate && screen.Text.Contains("Skrivet utanför.", StringComparison.Ordinal), "the text");
            grid.Press("Escape").WaitForText("Sammanfattning").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
            grid.LineSettingsRestored.ShouldBeTrue();
        }

        ShouldBeGone(place);
        using var again = place.Open();
        again.Press("Ctrl+P").WaitForText("Skrivet utanför.").Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    [Fact]
    public void An_editor_that_is_interrupted_leaves_the_text_as_it_was_and_the_program_running()
    {
        using var place = Workplace.WithExtension();
        using var grid = InEditor(place);

        grid.Press("Ctrl+C").WaitFor(
            screen => screen.IsAlternate && screen.Text.Contains("texten är som förut", StringComparison.Ordinal), "what became of it");
        ShouldBeGone(place);
        grid.Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
        grid.LineSettingsRestored.ShouldBeTrue();
    }

    [Theory]
    [InlineData("rm \"$1\"")]
    [InlineData("rm -r \"$(dirname \"$1\")\"")]
    public void An_editor_that_takes_its_file_away_leaves_the_text_as_it_was(string line)
    {
        using var place = Workplace.WithExtension();
        using var grid = InEditor(place, line);

        grid.Type("\r").WaitFor(
            screen => screen.IsAlternate && screen.Text.Contains("texten är som förut", StringComparison.Ordinal), "what became of it");
        ShouldBeGone(place);
        grid.Press("Escape", "Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    private static void ShouldBeGone(Workplace place)
    {
        var file = File.ReadAllText(Path.Combine(place.Folder, "file")).TrimEnd();
        Path.GetFileName(file).ShouldBe("memo.md");
        Directory.Exists(Path.GetDirectoryName(file)).ShouldBeFalse();
    }

    /// <summary>Puts a line of the terminal at the top of the file; tells who may look into its folder, and into it.</summary>
    private static PseudoTerminal InEditor(Workplace place, string last = "cat new >\"$1\"")
    {
        var editor = Path.Combine(place.Folder, "editor");
        File.WriteAllText(editor, $$"""
            cd
            echo "$1" >file
            stat -c '%a %F' "$(dirname "$1")" "$1" >seen
            echo "the editor has the terminal"
            read -r line || exit 1
            { echo "$line"; cat "$1"; } >new
            {{last}}
            """);
        var grid = place.GridWith([("EDITOR", $"sh {editor}"), ("VISUAL", "")], Workplace.Extension);
        grid.WaitForText("F1 Hjälp").Press("Ctrl+P").WaitForText("Sammanfattning").Type("e").WaitForText("AVSNITT").Press("Enter").WaitForText("Esc Klar");
        grid.Press("Ctrl+E").WaitFor(
            screen => !screen.IsAlternate && screen.Text.Contains("the editor has the terminal", StringComparison.Ordinal), "the editor");
        return grid;
    }
}
