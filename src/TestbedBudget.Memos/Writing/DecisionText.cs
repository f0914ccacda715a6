using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>
/// The title and the sentences that follow from the figures, in the words of the published memos (DOMAIN §2.3). The
/// increase is called the grant's, not the budget's: that is what it is.
/// </summary>
internal sealed partial class DecisionText
{
    private readonly Project _project;
    private readonly Decision? _earlier;
    private readonly Money? _cap;
    private readonly Money? _increase;
    private readonly string _applicant;
    private readonly string _name;
    private readonly string? _payer;

    public DecisionText(Workbook workbook, Sheet sheet)
    {
        _project = sheet.Project;
        _earlier = workbook.LatestDecision;
        var figures = GrantFigures.Of(workbook, sheet);
        (_cap, _increase) = (figures.Cap, figures.Increase);
        _applicant = MarkdownText.Escape(MemoTable.Words(_project.Header.Applicant ?? "Sökanden"));
        _name = MarkdownText.Escape(MemoTable.Words(_project.Header.Title));
        _payer = figures.Row is not { } row ? null : GrantWords().Replace(MemoTable.Words(row.Row.Label), "").Trim(' ', ',', '(', ')', '-');
    }

    /// <summary>The project's name.</summary>
    public string Name => _name;

    /// <summary>Who pays the grant, without the name of the money unless it is all there is.</summary>
    public string Payer => string.IsNullOrEmpty(_payer) ? "1:1-medel" : MarkdownText.Escape(_payer);

    public string Title => _earlier is null ? _name : $"{Change} i projekt {_name}";

    /// <summary>What is applied for: one paragraph in a new memo, two in an amendment.</summary>
    public ImmutableArray<string> Decision =>
        _earlier is null ? [New] : _cap is { } most ? [Amendment, Total(most)] : [Amendment];

    /// <summary>What was granted before; empty where that is not known.</summary>
    public string Earlier
    {
        get
        {
            if (_earlier?.Grant is not { } grant)
            {
                return "";
            }

            var period = _earlier is { First: { } first, Last: { } last } ? $" under perioden {MemoNumbers.Period(first, last)}" : "";
            return $"{_applicant} har tidigare beviljats {MemoNumbers.Kronor(grant, "kronor")} för projekt {_name}{period}.";
        }
    }

    public string Closing => _earlier?.Date is { } date
        ? $"I övrigt gäller tidigare fattat beslut daterat {IsoDay.Text(date)}{(_earlier.Paragraph is { } paragraph ? $", {paragraph}" : "")}."
        : "";

    // Whether the last day moves; an amendment of a decision whose last day is not known says the day.
    private int EndMoves => _earlier?.Last is { } last ? _project.Timeline.Last.CompareTo(last) : 1;

    private string New
    {
        get
        {
            var share = _project.Grant.Share is { } part ? $"{MemoNumbers.Percent(part)} av projektets {Basis}" : null;
            var most = _cap is { } amount ? $"högst {MemoNumbers.Kronor(amount, "kronor")}" : null;
            var what = share is not null && most is not null ? $"{share}, dock {most}" : share ?? most ?? "medfinansiering";
            return $"{_applicant} ansöker om {what} för projekt {_name} under perioden "
                + $"{MemoNumbers.Period(_project.Timeline.First, _project.Timeline.Last)}.";
        }
    }

    private string Amendment
    {
        get
        {
            var days = $"en {(EndMoves < 0 ? "förkortning" : "förlängning")} av projektperioden till {IsoDay.Text(_project.Timeline.Last)}";
            var ofGrant = string.IsNullOrEmpty(_payer) ? "medfinansieringen" : $"{MarkdownText.Escape(Genitive(_payer))} medfinansiering";
            var what = _increase is not { } more ? EndMoves != 0 ? days : "en ändring av projektets budget"
                : more == Money.Zero ? EndMoves != 0
                    ? $"{days} med oförändrad medfinansiering"
                    : "en ändring av projektets budget med oförändrad medfinansiering"
                : $"en {(more > Money.Zero ? "utökning" : "minskning")} av {ofGrant} med {MemoNumbers.Kronor(more.Abs(), "kr")}"
                    + (EndMoves != 0 ? $" samt {days}" : "");
            return $"{_applicant} ansöker om {what}.";
        }
    }

    private string Total(Money most)
    {
        var grant = string.IsNullOrEmpty(_payer) ? "Medfinansieringen" : $"{MarkdownText.Escape(Genitive(_payer))} medfinansiering";
        var share = _project.Grant.Share is { } part ? $"{MemoNumbers.Percent(part)} av {Basis}, dock " : "";
        return $"{grant} uppgår då till {share}högst {MemoNumbers.Kronor(most, "kr")}.";
    }

    private string Change
    {
        get
        {
            var days = EndMoves < 0 ? "förkortad projektperiod" : "förlängd projektperiod";
            var grant = _increase is not { } more || more == Money.Zero ? null
                : more > Money.Zero ? "Utökad medfinansiering" : "Minskad medfinansiering";
            return grant is null ? EndMoves != 0 ? char.ToUpperInvariant(days[0]) + days[1..] : "Ändrad budget"
                : EndMoves != 0 ? $"{grant} samt {days}" : grant;
        }
    }

    public string Basis => _project.Grant.Basis switch
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
