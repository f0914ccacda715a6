using System.Runtime.Versioning;
using System.Text;
using Shouldly;
using TestbedBudget.TestSupport.Terminal;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What the user's own editor may leave behind in the file.</summary>
[SupportedOSPlatform("linux")]
public sealed class OwnEditorTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("testbed-budget-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_text_in_another_encoding_is_refused_by_its_line_and_kept_for_the_user_alone()
    {
        byte[] saved = [.. "Första raden är bra.\n"u8, .. Encoding.Latin1.GetBytes("Här är den fel.\n")];

        var sentence = Edited(saved).ShouldBeOfType<EditRefused>().Sentence;

        sentence.ShouldContain("rad 2: Byte 2 på raden är 0xE4, som inte är UTF-8.");
        var kept = sentence[..sentence.IndexOf(", rad", StringComparison.Ordinal)];
        File.ReadAllBytes(kept).ShouldBe(saved);
        File.GetUnixFileMode(Path.GetDirectoryName(kept)!).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Directory.Delete(Path.GetDirectoryName(kept)!, recursive: true);
    }

    [Theory]
    [InlineData("En rad.\r\nTill\r\n\r\n", "En rad.\nTill")]
    [InlineData("\uFEFFMed märke", "Med märke")]
    [InlineData("", "")]
    [InlineData("\n \n", "")]
    public void A_text_comes_back_without_its_last_line_ends_and_an_empty_one_is_empty(string saved, string text) =>
        Edited(Encoding.UTF8.GetBytes(saved)).ShouldBe(new EditedOutside(text));

    [Fact]
    public void A_file_that_is_no_text_or_too_large_is_refused()
    {
        foreach (var bytes in (byte[][])[[65, 0, 66], new byte[9 * 1024 * 1024]])
        {
            var sentence = Edited(bytes).ShouldBeOfType<EditRefused>().Sentence;

            Directory.Delete(Path.GetDirectoryName(sentence[..(sentence.IndexOf("memo.md", StringComparison.Ordinal) + 1)])!, recursive: true);
        }
    }

    private Message Edited(byte[] saved)
    {
        var file = Path.Combine(_folder.FullName, "saved");
        File.WriteAllBytes(file, saved);
        var editor = new OutsideEditor(name => name == "EDITOR" ? $"cp {file}" : null, Texts.Swedish);
        return editor.Edit(new FakeTerminal(new(80, 24)), "Som det var.");
    }
}
