using System.Reflection;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Storage;

namespace TestbedBudgetTui;

/// <summary>A throw-away database with the example cases: gone when the program ends.</summary>
internal sealed class DemoDatabase : IDisposable
{
    private readonly DirectoryInfo _folder;

    private DemoDatabase(DirectoryInfo folder) => _folder = folder;

    public string Path => System.IO.Path.Combine(_folder.FullName, "demo.db");

    public static DemoDatabase Make() => new(TemporaryFolder.Make("testbed-budget-demo-"));

    /// <summary>Reads the example memos that the program carries into the store.</summary>
    public static void Fill(IWorkbookStore store)
    {
        foreach (var name in Assembly.GetExecutingAssembly().GetManifestResourceNames())
        {
            using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            if (MemoReader.Read(reader.ReadToEnd()) is ReadMemo memo)
            {
                store.Create(memo.Workbook, VersionKind.Imported);
            }
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
