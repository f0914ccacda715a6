namespace TestbedBudget.Memos;

/// <summary>Puts text together to runs of one style, and takes the marks of numbers out of it.</summary>
internal sealed class RunBuilder
{
    private readonly ImmutableArray<TextRun>.Builder _runs = ImmutableArray.CreateBuilder<TextRun>();
    private int? _number;

    public ImmutableArray<TextRun> ToImmutable() => _runs.ToImmutable();

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
            _number = null;
            if (text[i] == ProseMarks.Begin)
            {
                var index = 0;
                for (var digits = 0; digits < ProseMarks.MostDigits && i + 1 < text.Length && ProseMarks.IsIndex(text[i + 1]); digits++)
                {
                    index = (index * 10) + ProseMarks.DigitOf(text[++i]);
                }

                _number = index;
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

        if (_runs.Count > 0 && _runs[^1] is var last && last.Style == style && last.Number == _number && text != "\n" && last.Text != "\n")
        {
            _runs[^1] = last with { Text = last.Text + text };
        }
        else
        {
            _runs.Add(new TextRun(text, style, _number));
        }
    }
}
