using TestbedBudget.Core;

namespace TestbedBudget.Storage;

/// <summary>The lines of the list, with whose drafts there are and who has what open.</summary>
internal sealed class CaseLines(Cases cases, Drafts drafts, Sessions sessions)
{
    public CaseList List(CaseQuery query)
    {
        var list = cases.List(query);
        var (open, visits) = (drafts.All(), sessions.Others());
        var marked = new HashSet<string>(StringComparer.Ordinal);
        open.ForEach(draft => marked.Add(draft.Key));
        visits.ForEach(visit => marked.Add(visit.Key));
        return marked.Count == 0 ? list : list with { Lines = [.. list.Lines.Select(WithOthers)] };

        CaseLine WithOthers(CaseLine line) => marked.Contains(line.Key) ? With(line, open, visits) : line;
    }

    public CaseLine? Find(string name) =>
        cases.Line(name) is { } line ? With(line, drafts.All(), sessions.Others()) : null;

    private static CaseLine With(CaseLine line, List<DraftOfCase> drafts, List<VisitOfCase> visits) => line with
    {
        Drafts = [.. drafts.Where(draft => draft.Key == line.Key).Select(draft => draft.Line)],
        OpenBy = [.. visits.Where(visit => visit.Key == line.Key).Select(visit => visit.Visit)],
    };
}
