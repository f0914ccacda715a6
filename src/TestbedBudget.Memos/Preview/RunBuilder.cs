namespace TestbedBudget.Memos;

/// <summary>Puts text together to runs of one style, and takes the marks of numbers out of it.</summary>
internal sealed class RunBuilder
{
    private readonly ImmutableArray<TextRun>.Builder runs = ImmutableArray.CreateBuilder<TextRun>();
    private int? number;

    public ImmutableArray<TextRun> ToImmutable() => runs.ToImmutable();

    public void Append(string text, TextStyle style)
    {
        var next = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not (ProseMarks.Begin or ProseMarks.End))
            {
                continue;
            }

            Add(text[next..i], style);
            number = null;
            if (text[i] == ProseMarks.Begin)
            {
                var index = 0;
                while (i + 1 < text.Length && ProseMarks.IsIndex(text[i + 1]))
                {
                    index = (index * 10) + ProseMarks.DigitOf(text[++i]);
                }

                number = index;
            }

            next = i + 1;
        }

        Add(text[next..], style);
    }

    private void Add(string text, TextStyle style)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (runs.Count > 0 && runs[^1] is var last && last.Style == style && last.Number == number && text != "\n" && last.Text != "\n")
        {
            runs[^1] = last with { Text = last.Text + text };
        }
        else
        {
            runs.Add(new TextRun(text, style, number));
        }
    }
}
