using System.Globalization;
using System.Text;

namespace TestbedBudget.Memos;

/// <summary>Makes Markdown of a page of HTML, as this program and word processors write it: what is read is what is seen.</summary>
internal sealed class HtmlMemo
{
    private readonly ImmutableArray<MemoLine>.Builder _lines = ImmutableArray.CreateBuilder<MemoLine>();
    private readonly StringBuilder _text = new();
    private readonly Stack<(bool IsNumbered, int Count)> _lists = new();
    private List<(int Line, ImmutableArray<string> Cells)>? _rows;
    private ImmutableArray<string>.Builder? _row;
    private string _before = "";
    private int _line = 1;
    private int _rowLine;
    private int _cellSpan = 1;
    private bool _inCell;

    private HtmlMemo()
    {
    }

    public static bool Is(string text)
    {
        var start = text.AsSpan().TrimStart();
        return start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            || (text.Contains("<table", StringComparison.OrdinalIgnoreCase) && text.Contains("</table", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The page as lines of Markdown, each with the number of the line of HTML that it comes from.</summary>
    public static ImmutableArray<MemoLine> Lines(string html)
    {
        var memo = new HtmlMemo();
        foreach (var token in HtmlTokens.Of(html))
        {
            memo.Take(token);
        }

        memo.EndBlock();
        return memo._lines.ToImmutable();
    }

    private void Take(HtmlToken token)
    {
        switch (token.Tag)
        {
            case "":
                _line = _text.Length == 0 ? token.Line : _line;
                Append(token.Text);
                break;
            case "table" when !token.IsEnd && _rows is null:
                EndBlock();
                (_rows, _line) = ([], token.Line);
                break;
            case "table" when token.IsEnd:
                EndRow();
                EndTable();
                break;
            case "tr" when _rows is not null:
                EndRow();
                _rowLine = token.Line;
                _row = token.IsEnd ? null : ImmutableArray.CreateBuilder<string>();
                break;
            case "td" or "th" when _rows is not null:
                EndCell();
                _row ??= ImmutableArray.CreateBuilder<string>();
                (_inCell, _cellSpan) = (!token.IsEnd, token.IsEnd ? 1 : SpanOf(token.Text));
                break;
            case "br" when _rows is null:
                EndLine();
                break;
            case "b" or "strong" when _rows is null && _before.Length == 0:
                _text.Append("**");
                break;
            case "i" or "em" when _rows is null && _before.Length == 0:
                _text.Append('*');
                break;
            case ['h', >= '1' and <= '6']:
                EndBlock();
                _before = token.IsEnd ? "" : new string('#', token.Tag[1] - '0') + " ";
                break;
            case "ul" or "ol":
                EndBlock(isList: _lists.Count > 0);
                if (!token.IsEnd)
                {
                    _lists.Push((token.Tag == "ol", 0));
                }
                else if (_lists.Count > 0)
                {
                    _lists.Pop();
                }

                break;
            case "li":
                EndBlock(isList: true);
                BeginItem(token.IsEnd);
                break;
            case "p" or "div" or "section" or "article" or "header" or "footer" or "blockquote" or "pre" or "body" or "tr":
                if (_rows is null)
                {
                    EndBlock(isList: _lists.Count > 0);
                }
                else
                {
                    Append(" ");
                }

                break;
            case "br":
                Append(" ");
                break;
        }
    }

    private void BeginItem(bool isEnd)
    {
        if (isEnd || _lists.Count == 0)
        {
            _before = "";
            return;
        }

        var (isNumbered, count) = _lists.Pop();
        _lists.Push((isNumbered, count + 1));
        _before = new string(' ', 2 * (_lists.Count - 1)) + (isNumbered ? $"{(count + 1).ToString(CultureInfo.InvariantCulture)}. " : "- ");
    }

    // White space is one blank, wherever lines break; hard spaces are kept.
    private void Append(string text)
    {
        if (_rows is not null && !_inCell)
        {
            return;
        }

        var escaped = MarkdownText.Escape(LatinLetters.Clean(text));
        foreach (var character in escaped)
        {
            var isBlank = character is ' ' or '\t' or '\n' or '\r' or '\f';
            if (!isBlank)
            {
                _text.Append(character);
            }
            else if (_text.Length > 0 && _text[^1] != ' ')
            {
                _text.Append(' ');
            }
        }
    }

    private void EndLine()
    {
        if (_text.ToString().Trim(' ') is { Length: > 0 } line)
        {
            _lines.Add(new MemoLine(_line, _before + line));
        }

        _text.Clear();
    }

    private void EndBlock(bool isList = false)
    {
        if (_rows is not null)
        {
            return;
        }

        var text = _text.ToString().Trim(' ');
        _text.Clear();
        if (text.Length > 0)
        {
            var source = _before.Length == 0 && text[0] != '\\' ? MarkdownText.EscapeStart(text) : text;
            _lines.Add(new MemoLine(_line, _before + source));
            _before = isList ? new string(' ', 2 * _lists.Count) : "";
        }

        if (!isList && _lines.Count > 0 && !_lines[^1].IsBlank)
        {
            _lines.Add(new MemoLine(_line, ""));
        }
    }

    private void EndCell()
    {
        if (_inCell && _row is not null)
        {
            _row.Add(_text.ToString().Trim(' '));
            for (; _cellSpan > 1; _cellSpan--)
            {
                _row.Add("");
            }
        }

        _text.Clear();
        _inCell = false;
    }

    private void EndRow()
    {
        EndCell();
        if (_row is { Count: > 0 } row)
        {
            _rows!.Add((_rowLine, row.ToImmutable()));
        }

        _row = null;
    }

    private void EndTable()
    {
        if (_rows is { Count: > 0 } rows)
        {
            var width = rows.Max(row => row.Cells.Length);
            for (var i = 0; i < rows.Count; i++)
            {
                var (line, cells) = rows[i];
                _lines.Add(new MemoLine(line, $"| {string.Join(" | ", cells.Concat(Enumerable.Repeat("", width - cells.Length)))} |"));
                if (i == 0)
                {
                    _lines.Add(new MemoLine(line, $"|{string.Concat(Enumerable.Repeat("---|", width))}"));
                }
            }

            _lines.Add(new MemoLine(_line, ""));
        }

        (_rows, _before) = (null, "");
    }

    private static int SpanOf(string attributes)
    {
        var at = attributes.IndexOf("colspan", StringComparison.OrdinalIgnoreCase);
        var digits = at < 0 ? [] : attributes.Skip(at + 7).SkipWhile(sign => sign is '=' or '"' or '\'' or ' ').TakeWhile(char.IsAsciiDigit).Take(3).ToArray();
        return digits.Length == 0 ? 1 : Math.Clamp(int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture), 1, 100);
    }
}
