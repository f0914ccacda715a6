using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// The title and the sentences that follow from the figures, in the words of the published memos (DOMAIN §2.3). The
/// increase is called the grant's, not the budget's: that is what it is.
/// </summary>
internal sealed partial class DecisionText
{
    private readonly Project project;
    private readonly Decision? earlier;
    private readonly Money? cap;
    private readonly Money? increase;
    private readonly string applicant;
    private readonly string name;
    private readonly string? payer;

    public DecisionText(Workbook workbook, Sheet sheet)
    {
        project = sheet.Project;
        earlier = workbook.LatestDecision;
        var figures = GrantFigures.Of(workbook, sheet);
        (cap, increase) = (figures.Cap, figures.Increase);
        applicant = MarkdownText.Escape(MemoTable.Words(project.Header.Applicant ?? "Sökanden"));
        name = MarkdownText.Escape(MemoTable.Words(project.Header.Title));
        payer = figures.Row is not { } row ? null : GrantWords().Replace(MemoTable.Words(row.Row.Label), "").Trim(' ', ',', '(', ')', '-');
    }

    /// <summary>The project's name.</summary>
    public string Name => name;

    /// <summary>Who pays the grant, without the name of the money unless it is all there is.</summary>
    public string Payer => string.IsNullOrEmpty(payer) ? "1:1-medel" : MarkdownText.Escape(payer);

    public string Title => earlier is null ? name : $"{Change} i projekt {name}";

    /// <summary>What is applied for: one paragraph in a new memo, two in an amendment.</summary>
    public ImmutableArray<string> Decision =>
        earlier is null ? [New] : cap is { } most ? [Amendment, Total(most)] : [Amendment];

    /// <summary>What was granted before; empty where that is not known.</summary>
    public string Earlier
    {
        get
        {
            if (earlier?.Grant is not { } grant)
            {
                return "";
            }

            var period = earlier is { First: { } first, Last: { } last } ? $" under perioden {MemoNumbers.Period(first, last)}" : "";
            return $"{applicant} har tidigare beviljats {MemoNumbers.Kronor(grant, "kronor")} för projekt {name}{period}.";
        }
    }

    public string Closing => earlier?.Date is { } date
        ? $"I övrigt gäller tidigare fattat beslut daterat {Days.Write(date)}{(earlier.Paragraph is { } paragraph ? $", {paragraph}" : "")}."
        : "";

    // Whether the last day moves; an amendment of a decision whose last day is not known says the day.
    private int EndMoves => earlier?.Last is { } last ? project.Timeline.Last.CompareTo(last) : 1;

    private string New
    {
        get
        {
            var share = project.Grant.Share is { } part ? $"{MemoNumbers.Percent(part)} av projektets {Basis}" : null;
            var most = cap is { } amount ? $"högst {MemoNumbers.Kronor(amount, "kronor")}" : null;
            var what = share is not null && most is not null ? $"{share}, dock {most}" : share ?? most ?? "medfinansiering";
            return $"{applicant} ansöker om {what} för projekt {name} under perioden "
                + $"{MemoNumbers.Period(project.Timeline.First, project.Timeline.Last)}.";
        }
    }

    private string Amendment
    {
        get
        {
            var days = $"en {(EndMoves < 0 ? "förkortning" : "förlängning")} av projektperioden till {Days.Write(project.Timeline.Last)}";
            var ofGrant = string.IsNullOrEmpty(payer) ? "medfinansieringen" : $"{MarkdownText.Escape(Genitive(payer))} medfinansiering";
            var what = increase is not { } more ? EndMoves != 0 ? days : "en ändring av projektets budget"
                : more == Money.Zero ? EndMoves != 0
                    ? $"{days} med oförändrad medfinansiering"
                    : "en ändring av projektets budget med oförändrad medfinansiering"
                : $"en {(more > Money.Zero ? "utökning" : "minskning")} av {ofGrant} med {MemoNumbers.Kronor(more.Abs(), "kr")}"
                    + (EndMoves != 0 ? $" samt {days}" : "");
            return $"{applicant} ansöker om {what}.";
        }
    }

    private string Total(Money most)
    {
        var grant = string.IsNullOrEmpty(payer) ? "Medfinansieringen" : $"{MarkdownText.Escape(Genitive(payer))} medfinansiering";
        var share = project.Grant.Share is { } part ? $"{MemoNumbers.Percent(part)} av {Basis}, dock " : "";
        return $"{grant} uppgår då till {share}högst {MemoNumbers.Kronor(most, "kr")}.";
    }

    private string Change
    {
        get
        {
            var days = EndMoves < 0 ? "förkortad projektperiod" : "förlängd projektperiod";
            var grant = increase is not { } more || more == Money.Zero ? null
                : more > Money.Zero ? "Utökad medfinansiering" : "Minskad medfinansiering";
            return grant is null ? EndMoves != 0 ? char.ToUpperInvariant(days[0]) + days[1..] : "Ändrad budget"
                : EndMoves != 0 ? $"{grant} samt {days}" : grant;
        }
    }

    public string Basis => project.Grant.Basis switch
    {
        ShareBasis.LessOthersInKind => "kostnader utan andras tid och bidrag i annat än pengar",
        ShareBasis.Financing => "finansiering",
        ShareBasis.PublicFinancing => "offentliga finansiering",
        _ => "bokförda kostnader",
    };

    /// <summary>"Region Örebro läns"; a name that ends in an s-sound takes none.</summary>
    private static string Genitive(string name) => name[^1] is 's' or 'S' or 'x' or 'X' or 'z' or 'Z' ? name : name + "s";

    [GeneratedRegex(@"\s*(?<!\d)1:1(?!\d)(?:\s?-\s?medel)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GrantWords();
}
