namespace TestbedBudget.Core;

/// <summary>The prose of the decision memo, in the order it is written.</summary>
/// <remarks>
/// What the figures give is held as a placeholder, so that text and table cannot part: <c>{{decision}}</c> the decision
/// sentence, <c>{{tables}}</c> both tables, and the others of <see cref="PlaceholderKind"/>.
/// </remarks>
public sealed record MemoText(ImmutableArray<MemoSection> Sections)
{
    public static readonly MemoText Empty = new([]);

    /// <summary>The name of the template that its outline was taken from; null when none was chosen.</summary>
    public string? Template { get; init; }
}

/// <summary>A section under a heading of the memo.</summary>
/// <param name="Body">Markdown source, without the heading; lines end with LF, none at the end.</param>
public sealed record MemoSection(string Heading, string Body)
{
    private List<ProseNumber>? _numbers;
    private List<Placeholder>? _placeholders;

    // Another body has others.
    private MemoSection(MemoSection other) => (Heading, Body) = (other.Heading, other.Body);

    /// <summary>The numbers of the body. They are asked for at each change of an amount, and read once: that was a tenth of such a change.</summary>
    public IReadOnlyList<ProseNumber> Numbers => _numbers ??= ProseReader.Read(Body);

    /// <summary>The names in double braces of the body, read once as the numbers are.</summary>
    public IReadOnlyList<Placeholder> Placeholders => _placeholders ??= Core.Placeholders.Read(Body);

    public bool Equals(MemoSection? other) => other is not null && Heading == other.Heading && Body == other.Body;

    public override int GetHashCode() => HashCode.Combine(Heading, Body);
}
