using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>Who works with a case, in words: "Lena: utkast, 12 ändringar sedan version 7 · öppet hos Bo".</summary>
public static class CaseStanding
{
    /// <summary>What is to be known of the case in the list; what matters most first.</summary>
    public static string Of(Texts texts, CaseLine line, string user)
    {
        var parts = line.Drafts.Select(texts.Sharing.Draft).Concat(line.OpenBy.Select(visit => texts.Sharing.HasOpen(visit, user)));
        return string.Join(" · ", parts);
    }

    /// <summary>The first of it where there is little room: "öppet hos bo", "lena: 12 ändringar".</summary>
    public static string Brief(Texts texts, CaseLine line, string user) =>
        line.OpenBy is [var visit, ..]
            ? texts.Sharing.OpenShort(visit.Visitor.User == user ? texts.Sharing.You : visit.Visitor.User, line.OpenBy.Length - 1)
        : line.Drafts is [var draft, ..] ? texts.Sharing.DraftShort(draft)
        : string.Empty;

    /// <summary>The same in a few letters for the title of the open case: a newer version first, then who else has it open.</summary>
    public static IEnumerable<string> Short(Texts texts, OpenCase open, string user)
    {
        if (open.News is not { } news)
        {
            yield break;
        }

        if (open.Newer is { } newer)
        {
            yield return texts.Sharing.NewerShort(newer.Number);
        }

        var drafts = news.Line.Drafts.Count(draft => draft.User != user);
        if (news.Line.OpenBy is [var visit, ..])
        {
            yield return texts.Sharing.OpenShort(visit.Visitor.User == user ? texts.Sharing.You : visit.Visitor.User, news.Line.OpenBy.Length - 1);
        }
        else if (drafts > 0)
        {
            yield return texts.Sharing.DraftsShort(drafts);
        }

        // That the budget is decided, and when, the title says by itself.
        if (news.Line.State != CaseState.Draft && !(news.Line.State == CaseState.Decided && open.Workbook.IsDecided))
        {
            yield return texts.Cases.State(news.Line.State);
        }
    }

    public static string Time(DateTimeOffset at) => at.ToLocalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
