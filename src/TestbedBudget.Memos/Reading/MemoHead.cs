using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>The lines under the title of a Markdown memo: "Dnr: 21RS4368", one a field, written and read.</summary>
internal static class MemoHead
{
    public static IEnumerable<string> Write(HeaderFields fields)
    {
        (string Name, string? Value)[] lines =
        [
            ("Dnr", fields.CaseNumber),
            ("Datum", IsoDay.Text(fields.Date)),
            ("Tjänsteställe", fields.Unit),
            ("Handläggare", fields.Officer),
            ("Instans", fields.Forum),
            ("Sökande", fields.Applicant),
            ("Projektperiod", fields.First is { } first && fields.Last is { } last ? $"{IsoDay.Text(first)} – {IsoDay.Text(last)}" : null),
        ];
        return lines.Where(line => line.Value is not null).Select(line => $"- {line.Name}: {MarkdownText.Escape(line.Value!)}");
    }

    /// <summary>The field on the line, which comes without its list mark; null when it is none.</summary>
    public static HeaderFields? Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            return null;
        }

        var value = MarkdownText.Unescape(line[(colon + 2)..].Trim());
        return line[..colon] switch
        {
            "Dnr" => new HeaderFields { CaseNumber = value },
            "Datum" when Days.Read(value) is { } date => new HeaderFields { Date = date },
            "Tjänsteställe" => new HeaderFields { Unit = value },
            "Handläggare" => new HeaderFields { Officer = value },
            "Instans" => new HeaderFields { Forum = value },
            "Sökande" => new HeaderFields { Applicant = value },
            "Projektperiod" when value.Split(" – ") is [var from, var to] && Days.Read(from) is { } first && Days.Read(to) is { } last =>
                new HeaderFields { First = first, Last = last },
            _ => null,
        };
    }
}
