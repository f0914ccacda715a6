namespace TestbedBudget.TestSupport;

/// <summary>The folder that everything stands in: data, sources and tests.</summary>
public static class Repository
{
    public static string Folder { get; } = Find();

    public static string Data(string name) => Path.Combine(Folder, "data", name);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "TestbedBudgetTui.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
