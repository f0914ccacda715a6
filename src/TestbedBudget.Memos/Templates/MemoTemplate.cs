using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// The outline of a memo as a Markdown file: the level-1 heading is the template's name, each level-2 heading a section,
/// and names in double braces stand for what the figures say.
/// </summary>
/// <param name="File">The file's name; null for one that comes with the program.</param>
/// <param name="Faults">Placeholders that nobody knows.</param>
public sealed record MemoTemplate(string Name, string? File, ImmutableArray<MemoSection> Sections, ImmutableArray<TemplateFault> Faults)
{
    /// <summary>Reads a template; a file without a name of its own is called as the file is.</summary>
    public static MemoTemplate Read(string file, string source)
    {
        var lines = MemoLine.Split(source);
        var sections = ImmutableArray.CreateBuilder<MemoSection>();
        var faults = ImmutableArray.CreateBuilder<TemplateFault>();
        var (name, heading, body) = ((string?)null, "", new List<string>());
        foreach (var line in lines)
        {
            faults.AddRange(Placeholders.Read(line.Text).Where(placeholder => placeholder.Kind is null)
                .Select(placeholder => new TemplateFault(file, line.Number, placeholder.Name)));
            if (name is null && sections.Count == 0 && line.Text.StartsWith("# ", StringComparison.Ordinal))
            {
                name = line.Words[2..];
            }
            else if (line.Text.StartsWith("## ", StringComparison.Ordinal))
            {
                Close();
                (heading, body) = (line.Text[3..].Trim(), []);
            }
            else
            {
                body.Add(line.Text.TrimEnd());
            }
        }

        Close();
        return new MemoTemplate(name ?? file, file, sections.ToImmutable(), faults.ToImmutable());

        void Close()
        {
            var text = string.Join('\n', body).Trim('\n');
            if (heading.Length > 0 || text.Length > 0)
            {
                sections.Add(new MemoSection(heading, text));
            }
        }
    }

    /// <summary>
    /// The memo in the outline of the template. Nothing that is written goes: a section of the same heading keeps its text,
    /// and others stay below the one that they stood below. A placeholder that the memo has already is not added again.
    /// </summary>
    public MemoText ApplyTo(MemoText memo)
    {
        var sections = new List<MemoSection>();
        foreach (var section in Sections)
        {
            var own = memo.Sections.FirstOrDefault(other => other.Heading == section.Heading);
            var added = section.Body.Split("\n\n").Where(paragraph => IsNew(paragraph, memo)).ToList();
            if (own is not null)
            {
                sections.Add(own with { Body = Joined(own.Body, added) });
            }
            else if (added.Count > 0 || section.Body.Length == 0)
            {
                sections.Add(section with { Body = string.Join("\n\n", added) });
            }
        }

        for (var i = 0; i < memo.Sections.Length; i++)
        {
            if (!sections.Exists(section => section.Heading == memo.Sections[i].Heading) || memo.Sections.Take(i).Any(other => other.Heading == memo.Sections[i].Heading))
            {
                var place = i == 0 ? 0 : 1 + sections.FindLastIndex(section => section.Heading == memo.Sections[i - 1].Heading);
                sections.Insert(place, memo.Sections[i]);
            }
        }

        return new MemoText([.. sections]) { Template = Name };
    }

    // What a template says in words of its own belongs to an empty section only; its placeholders to every memo.
    private static bool IsNew(string paragraph, MemoText memo)
    {
        var placeholders = Placeholders.Read(paragraph);
        return placeholders.Count == 0
            ? paragraph.Length > 0
            : placeholders.Exists(placeholder => placeholder.Kind is not { } kind || !memo.Sections.Any(section => Placeholders.Has(section.Body, kind)));
    }

    // The decision before what is written, the rest after it; words of the template's own only where nothing is written.
    private static string Joined(string body, List<string> added)
    {
        var kept = body.Length == 0 ? added : [.. added.Where(paragraph => Placeholders.Read(paragraph).Count > 0)];
        var first = kept.Where(paragraph => Placeholders.Has(paragraph, PlaceholderKind.Decision));
        var rest = kept.Where(paragraph => !Placeholders.Has(paragraph, PlaceholderKind.Decision));
        return string.Join("\n\n", first.Concat(body.Length == 0 ? [] : [body]).Concat(rest));
    }
}

/// <summary>A placeholder of a template that nobody knows.</summary>
/// <param name="Line">Of the file, from 1.</param>
public sealed record TemplateFault(string File, int Line, string Name);
