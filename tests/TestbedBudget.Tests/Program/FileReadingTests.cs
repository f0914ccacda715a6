using System.Text;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Terminal;
using TestbedBudget.Tui;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>A file opens on the screen exactly where it opens from the command line.</summary>
public sealed class FileReadingTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("testbed-budget-");
    private readonly TemporaryStore _files = new();

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _files.Dispose();
    }

    [Fact]
    public void A_case_document_that_is_larger_than_any_memo_is_read()
    {
        var spaces = Enumerable.Repeat((byte)' ', (int)MemoFile.MostBytes).ToArray();
        var file = FileOf("case.json", [.. WorkbookJson.Write(Sample.Seed1Case), .. spaces]);

        foreach (var read in (Workbook[])[Read(file).ShouldBeOfType<CaseRead>().Workbook, InputFile.Read(file, Texts.Swedish, Limits.Default).Case!.Workbook])
        {
            WorkbookJson.Write(read).ShouldBe(WorkbookJson.Write(Sample.Seed1Case));
        }
    }

    [Fact]
    public void What_cannot_be_read_is_told_in_the_same_words()
    {
        string[] files =
        [
            _folder.FullName, Path.Combine(_folder.FullName, "none.txt"), FileOf("latin.txt", Encoding.Latin1.GetBytes("Rad\nå")),
            FileOf("broken.json", "{"u8.ToArray()), FileOf("large.txt", new byte[MemoFile.MostBytes + 1]),
        ];
        foreach (var file in files)
        {
            Read(file).ShouldBe(new EffectFailed(InputFile.Read(file, Texts.Swedish, Limits.Default).Problems.ShouldHaveSingleItem()));
        }
    }

    private Message? Read(string file)
    {
        var store = _files.Open();
        var drafts = new DraftWriter(store);
        var keeper = new WorkKeeper(
            drafts, new RecoveryFiles([_files.Folder]), _ => store, static () => new Visitor("anna", "host", 0, ""), _files.Clock, store, _files.Path);
        var editor = new OutsideEditor(static _ => null, Texts.Swedish);
        return new EffectRunner(new FakeTerminal(new(80, 24)), drafts, Texts.Swedish, editor, new SettingsFiles(_ => null), keeper)
            .Do(new ReadTextFile(file));
    }

    private string FileOf(string name, byte[] content)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
