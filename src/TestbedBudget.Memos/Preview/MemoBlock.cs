namespace TestbedBudget.Memos;

/// <summary>A part of a rendered memo, for a screen to lay out. A closed set.</summary>
public abstract record MemoBlock
{
    private protected MemoBlock()
    {
    }
}

/// <param name="Level">1 is the title.</param>
public sealed record MemoHeading(int Level, ImmutableArray<TextRun> Text) : MemoBlock;

/// <summary>Running text, to be wrapped. A run that is a line feed breaks the line.</summary>
public sealed record MemoParagraph(ImmutableArray<TextRun> Text) : MemoBlock;

/// <param name="Depth">0 is the outermost list.</param>
/// <param name="Mark">"•", or the number of an ordered list with its sign.</param>
public sealed record MemoItem(int Depth, string Mark, ImmutableArray<TextRun> Text) : MemoBlock;

/// <param name="Header">One text a column; rows have as many.</param>
public sealed record MemoTableBlock(
    ImmutableArray<ColumnAlignment> Alignments, ImmutableArray<string> Header, ImmutableArray<ImmutableArray<string>> Rows)
    : MemoBlock;

/// <summary>Text whose lines are kept as they are.</summary>
public sealed record MemoCode(ImmutableArray<string> Lines) : MemoBlock;

/// <summary>A line across.</summary>
public sealed record MemoRule : MemoBlock;

/// <summary>Text of one style. It has no control characters but a line feed alone.</summary>
/// <param name="Number">Which of the memo's marked numbers it is of, from 0; null where it is of none.</param>
public readonly record struct TextRun(string Text, TextStyle Style, int? Number = null);

[Flags]
public enum TextStyle
{
    Plain = 0,
    Strong = 1,
    Emphasis = 2,
    Code = 4,
}

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
