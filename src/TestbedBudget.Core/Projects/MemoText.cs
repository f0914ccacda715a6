namespace TestbedBudget.Core;

/// <summary>The prose of the decision memo, in the order it is written.</summary>
/// <remarks>
/// What the tables give is held as a placeholder, so that text and table cannot part: <c>{{decision}}</c> the
/// decision sentence, <c>{{tables}}</c> both tables, <c>{{earlier}}</c> the line on the earlier grant,
/// <c>{{closing}}</c> the closing line on the earlier decision.
/// </remarks>
public sealed record MemoText(ImmutableArray<MemoSection> Sections)
{
    public static readonly MemoText Empty = new([]);
}

/// <summary>A section under a heading of the memo.</summary>
/// <param name="Body">Markdown source, without the heading; lines end with LF, none at the end.</param>
public sealed record MemoSection(string Heading, string Body);
