using System.Globalization;
using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The fields of the rule dialog for one row: those that the chosen rule needs, filled from the row, and read back.</summary>
/// <param name="Row">The row that the rule is for.</param>
/// <param name="Offered">The rule that was found behind the typed amounts, or null.</param>
public sealed record RuleFields(Texts Texts, Project Project, Row Row, RowRule? Offered)
{
    private RuleTexts Words => Texts.Rules;

    /// <summary>The dialog as it opens: the row's own rule, or the offered one.</summary>
    public ImmutableArray<FormField> Start() => Fit(new FormValues([KindField(KindOf(Offered ?? Row.Rule))]), Offered ?? Row.Rule);

    /// <summary>The fields of the rule that is chosen; what was typed in those it shares with the last one stays.</summary>
    public ImmutableArray<FormField> Fit(FormValues values) => IsFit(values) ? values.Fields : Fit(values, Offered ?? Row.Rule);

    /// <summary>The edit that gives the row the rule, or what is wrong with a field.</summary>
    public RuleReading Read(FormValues values)
    {
        var rule = Kinds[values.Choice("kind")] switch
        {
            RuleKind.PerMonth => ReadPerMonth(values),
            RuleKind.FlatRate => ReadFlatRate(values),
            RuleKind.Spread => ReadSpread(values),
            RuleKind.GrantShare => new RuleReading(new GrantShare((GrantSplit)values.Choice("split"))),
            RuleKind.Residual => new RuleReading(Residual.Rule),
            _ => new RuleReading(Typed.Rule),
        };
        return rule.Rule is null ? rule : rule with { Edit = new SetRule(Row.Id, rule.Rule, values.Has("keep") && values.Choice("keep") == 1) };
    }

    private ImmutableArray<RuleKind> Kinds => Row is CostRow
        ? [RuleKind.Typed, RuleKind.PerMonth, RuleKind.FlatRate, RuleKind.Spread]
        : Project.Grant.Row == Row.Id
            ? [RuleKind.Typed, RuleKind.PerMonth, RuleKind.FlatRate, RuleKind.Spread, RuleKind.GrantShare, RuleKind.Residual]
            : [RuleKind.Typed, RuleKind.PerMonth, RuleKind.FlatRate, RuleKind.Spread, RuleKind.Residual];

    private static RuleKind KindOf(RowRule rule) => rule switch
    {
        PerMonth => RuleKind.PerMonth,
        FlatRate => RuleKind.FlatRate,
        Spread => RuleKind.Spread,
        GrantShare => RuleKind.GrantShare,
        Residual => RuleKind.Residual,
        _ => RuleKind.Typed,
    };

    // The fields of a rule come and go together: where its first is, nothing is to be done.
    private bool IsFit(FormValues values) => Kinds[values.Choice("kind")] switch
    {
        RuleKind.PerMonth => values.Has("monthly"),
        RuleKind.FlatRate => values.Has("rate"),
        RuleKind.Spread => values.Has("total"),
        _ => false,
    };

    private ChoiceInput KindField(RuleKind kind) =>
        new("kind", Words.Kind, [.. Kinds.Select(Words.Name)], Kinds.IndexOf(kind));

    private ImmutableArray<FormField> Fit(FormValues values, RowRule from)
    {
        var kind = Kinds[values.Choice("kind")];
        ImmutableArray<FormField> wanted = kind switch
        {
            RuleKind.PerMonth => PerMonthFields(from as PerMonth),
            RuleKind.FlatRate => FlatRateFields(from as FlatRate),
            RuleKind.Spread => SpreadFields(from as Spread),
            RuleKind.GrantShare =>
            [
                new ChoiceInput("split", Words.SplitBy, [.. Enum.GetValues<GrantSplit>().Select(Words.Split)], (int)((from as GrantShare)?.By ?? GrantSplit.Costs)),
            ],
            _ => [],
        };
        var fields = ImmutableArray.CreateBuilder<FormField>();
        fields.Add(KindField(kind));
        foreach (var field in kind == RuleKind.Typed || !HasTyped ? wanted : wanted.Add(Keep))
        {
            fields.Add(values.Kept(field));
        }

        return fields.ToImmutable();
    }

    private bool HasTyped => Row.Cells.Where((entry, period) => entry is not null && !Project.Timeline[period].Actual).Any();

    private ChoiceInput Keep => new("keep", Words.TypedAmounts, [Words.TypedGo, Words.TypedStay], 0);

    private ImmutableArray<FormField> PerMonthFields(PerMonth? from)
    {
        var year = Project.Timeline.Periods.FirstOrDefault(period => !period.Actual)?.First.Year ?? Project.Timeline.Last.Year;
        return
        [
            Text("monthly", Words.Monthly, from is null ? string.Empty : SwedishNumber.Plain(from.Monthly)),
            Text("fte", Words.FullTime, SwedishNumber.Plain(from?.FullTimeEquivalents ?? 1)),
            Text("social", Words.SocialCharges, SwedishNumber.Plain(from?.SocialCharges.Percent ?? 0)),
            Text("index", Words.YearlyIndex, SwedishNumber.Plain(from?.YearlyIndex.Percent ?? 0)),
            Text("year", Words.IndexYear, (from?.IndexYear ?? year).ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private ImmutableArray<FormField> FlatRateFields(FlatRate? from) =>
    [
        Text("rate", Words.Rate, from is null ? string.Empty : SwedishNumber.Plain(from.Rate.Percent)),
        .. Terms(from).Select((term, index) => new ChoiceInput(
            TermName(index), Texts.Rows.Term(term, Project), [Words.NotInBase, Words.InBase, Words.LessBase], Use(from, term))),
    ];

    private ImmutableArray<FormField> SpreadFields(Spread? from) =>
    [
        Text("total", Words.SpreadTotal, SwedishNumber.Plain((from?.Total ?? BudgetTotal()).Kronor)),
        new ChoiceInput("by", Words.SplitBy, [.. Enum.GetValues<SpreadBy>().Select(Words.By)], (int)(from?.By ?? SpreadBy.Months)),
    ];

    // What a rate can be taken on: the other cost rows, others' contributions, and what the rule names already.
    private ImmutableArray<BaseTerm> Terms(FlatRate? from)
    {
        var terms = ImmutableArray.CreateBuilder<BaseTerm>();
        terms.AddRange(Project.Costs.Where(row => !row.IsHeading && row.Id != Row.Id).Select(row => new RowTerm(row.Id)));
        terms.AddRange(Enum.GetValues<Contribution>()
            .Where(kind => Project.Financing.Any(row => !row.IsHeading && row.Contribution == kind))
            .OrderBy(kind => kind == Contribution.Cash)
            .Select(kind => new ContributionTerm(kind)));
        foreach (var term in from?.Base ?? [])
        {
            if (!terms.Contains(term with { IsLess = false }))
            {
                terms.Add(term with { IsLess = false });
            }
        }

        return terms.ToImmutable();
    }

    private static int Use(FlatRate? from, BaseTerm term) =>
        from is null ? 0 : from.Base.Contains(term) ? 1 : from.Base.Contains(term with { IsLess = true }) ? 2 : 0;

    private static string TermName(int index) => $"term{index.ToString(CultureInfo.InvariantCulture)}";

    private static TextInput Text(string name, string label, string text) => new(name, label, TextField.At(text));

    private Money BudgetTotal()
    {
        var shown = Sheet.Of(Project).Find(Row.Id)!;
        return shown.Amounts.Where((_, period) => !Project.Timeline[period].Actual)
            .Aggregate(Money.Zero, (sum, value) => sum + value.OrZero);
    }

    private RuleReading ReadPerMonth(FormValues values) =>
        Number(values, "monthly") is not { } monthly ? Wrong("monthly")
        : Number(values, "fte") is not { } fullTime ? Wrong("fte")
        : Rate(values, "social") is not { } social ? Wrong("social")
        : Rate(values, "index") is not { } index ? Wrong("index")
        : Number(values, "year") is not { } year || year != decimal.Truncate(year) || year is < 1900 or > 2200 ? Wrong("year")
        : new RuleReading(new PerMonth(monthly, fullTime, social, index, (int)year));

    private RuleReading ReadFlatRate(FormValues values)
    {
        if (Rate(values, "rate") is not { } rate)
        {
            return Wrong("rate");
        }

        var terms = ImmutableArray.CreateBuilder<BaseTerm>();
        var offered = Terms((Offered ?? Row.Rule) as FlatRate);
        for (var use = 1; use <= 2; use++)
        {
            for (var i = 0; i < offered.Length; i++)
            {
                if (values.Choice(TermName(i)) == use)
                {
                    terms.Add(offered[i] with { IsLess = use == 2 });
                }
            }
        }

        return terms.Any(term => !term.IsLess)
            ? new RuleReading(new FlatRate(rate, terms.ToImmutable()))
            : new RuleReading(null) { Field = TermName(0), Fault = Words.NeedsBase };
    }

    private RuleReading ReadSpread(FormValues values) => AmountReader.Read(values.Text("total") ?? string.Empty, Project.Precision) switch
    {
        ReadAmount read => new RuleReading(new Spread(read.Amount, (SpreadBy)values.Choice("by"))),
        var reading => new RuleReading(null) { Field = "total", Fault = Texts.Amounts.Of(reading) ?? Texts.Cases.Needed },
    };

    private RuleReading Wrong(string field) => new(null) { Field = field, Fault = Words.NotANumber };

    private static decimal? Number(FormValues values, string name) => values.Text(name) is { } text ? NumberInput.Decimal(text) : null;

    private static Share? Rate(FormValues values, string name) => values.Text(name) is { } text ? NumberInput.Percent(text) : null;
}

/// <summary>The rules by name, as the dialog offers them.</summary>
public enum RuleKind
{
    Typed,
    PerMonth,
    FlatRate,
    Spread,
    GrantShare,
    Residual,
}

/// <summary>What the fields came to: a rule and the edit that gives it, or a fault at a field.</summary>
public sealed record RuleReading(RowRule? Rule)
{
    public SetRule? Edit { get; init; }
    public string? Field { get; init; }
    public string? Fault { get; init; }
}
