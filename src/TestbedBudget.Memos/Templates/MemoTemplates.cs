using System.Reflection;

namespace TestbedBudget.Memos;

/// <summary>The templates that come with the program.</summary>
public static class MemoTemplates
{
    /// <summary>A new project; an extension with more money; with the same; a change with less.</summary>
    public static ImmutableArray<MemoTemplate> BuiltIn()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var templates = ImmutableArray.CreateBuilder<MemoTemplate>();
        foreach (var name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
        {
            if (name.EndsWith(".md", StringComparison.Ordinal))
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                templates.Add(MemoTemplate.Read(name, reader.ReadToEnd()) with { File = null });
            }
        }

        return templates.ToImmutable();
    }
}
