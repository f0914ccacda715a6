using TestbedBudget.Terminal;

namespace TestbedBudget.Tui;

/// <summary>A line of the preview.</summary>
/// <param name="Text">What scrolls sideways, where the line is wide.</param>
/// <param name="Style">The look of the whole line.</param>
public sealed record PreviewLine(string Text, CellStyle Style = default)
{
    public static readonly PreviewLine Empty = new(string.Empty);

    /// <summary>Stands at the left and does not scroll: the label of a table's row.</summary>
    public string Label { get; init; } = string.Empty;

    /// <summary>Parts of the text that look different, in order.</summary>
    public ImmutableArray<StyledPart> Parts { get; init; } = [];

    /// <summary>Never wrapped: a table or code.</summary>
    public bool IsWide { get; init; }

    /// <summary>A line across.</summary>
    public bool IsRule { get; init; }

    /// <summary>The heading of the section that the line belongs to; empty before the first.</summary>
    public string Section { get; init; } = string.Empty;

    public string Whole => Label + Text;

    /// <summary>Of the whole line.</summary>
    public int Length => Label.Length + Text.Length;
}

/// <summary>A part of a line's text with a look of its own.</summary>
/// <param name="Number">Which of the page's numbers it is of; null where it is of none.</param>
public readonly record struct StyledPart(int Start, int Length, CellStyle Style, int? Number = null);
