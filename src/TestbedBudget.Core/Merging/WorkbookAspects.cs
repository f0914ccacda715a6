using System.Text;

namespace TestbedBudget.Core;

/// <summary>The text of a section of the memo.</summary>
/// <param name="Nth">Which of the sections of that heading, from 0.</param>
public sealed record SectionAspect(string Heading, int Nth) : Aspect
{
    public override object? In(Workbook workbook) =>
        IndexIn(workbook.Base.Memo) is >= 0 and var index ? workbook.Base.Memo.Sections[index].Body : null;

    public override Edit? Take(Project project, Workbook from)
    {
        var (mine, theirs) = (IndexIn(project.Memo), IndexIn(from.Base.Memo));
        var sections = project.Memo.Sections;
        return mine < 0 && theirs < 0 ? null
            : theirs < 0 ? new SetMemoText(project.Memo with { Sections = sections.RemoveAt(mine) })
            : mine < 0 ? new SetMemoText(project.Memo with { Sections = sections.Insert(Math.Min(theirs, sections.Length), from.Base.Memo.Sections[theirs]) })
            : new SetSection(mine, from.Base.Memo.Sections[theirs]);
    }

    internal static IEnumerable<(string Heading, int Nth)> Names(MemoText memo)
    {
        for (var i = 0; i < memo.Sections.Length; i++)
        {
            var heading = memo.Sections[i].Heading;
            yield return (heading, memo.Sections.Take(i).Count(section => section.Heading == heading));
        }
    }

    private int IndexIn(MemoText memo)
    {
        var found = 0;
        for (var i = 0; i < memo.Sections.Length; i++)
        {
            if (memo.Sections[i].Heading == Heading && found++ == Nth)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>The headings of the memo in their order.</summary>
public sealed record SectionOrderAspect : Aspect
{
    public override object? In(Workbook workbook) =>
        string.Join('\n', workbook.Base.Memo.Sections.Select(section => section.Heading));
}

/// <summary>The template that the memo's outline was taken from.</summary>
public sealed record TemplateAspect : Aspect
{
    public override object? In(Workbook workbook) => workbook.Base.Memo.Template;
}

/// <summary>A what-if that is kept.</summary>
public sealed record ScenarioAspect(string Name) : Aspect
{
    public override object? In(Workbook workbook) =>
        workbook.FindScenario(Name) is { } scenario ? JsonText.Of(scenario, ScenarioJson.Write) : null;
}

/// <summary>The decisions of the case, and whether the last one is of the budget as it stands.</summary>
public sealed record DecisionsAspect : Aspect
{
    public override object? In(Workbook workbook) =>
        string.Join('\n', workbook.Decisions.Select(decision => JsonText.Of(decision, DecisionJson.Write))) + workbook.IsDecided;
}

/// <summary>The sums that a memo or a paste printed.</summary>
public sealed record PrintedAspect : Aspect
{
    public override object? In(Workbook workbook) =>
        workbook.Printed is { } printed ? JsonText.Of(printed, PrintedJson.Write) : null;
}

internal static class JsonText
{
    public static string Of<T>(T value, Action<System.Text.Json.Utf8JsonWriter, T> write)
        where T : class => Encoding.UTF8.GetString(JsonWriting.Document(value, write, indented: false));
}
