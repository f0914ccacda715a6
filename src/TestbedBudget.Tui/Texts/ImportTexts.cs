using TestbedBudget.Core;
using TestbedBudget.Memos;
using static TestbedBudget.Tui.Wording;

namespace TestbedBudget.Tui;

/// <summary>What an import took for granted, so that nothing is guessed without saying so.</summary>
public abstract class ImportTexts
{
    public string Of(ImportDefault taken) => taken switch
    {
        PeriodTakenAsActual d => d.Before is { } day ? ActualBefore(d.Label, day) : ActualMerged(d.Label),
        GrantRowTaken d => GrantRow(d.Label),
        NoGrantRow _ => NoGrantRow,
        FinancierTaken d => Financier(d.Label, Name(d.Sector), Name(d.Contribution)),
        CostKindTaken d => CostKind(d.Label, Name(d.Kind)),
        CapTakenAsFollowing d => CapFollows(Kronor(d.Cap)),
        EarlierGrantWorkedOut d => EarlierGrant(Kronor(d.Grant)),
        PeriodFromColumns d => FromColumns(Date(d.First), Date(d.Last)),
        TitleMadeUp d => TitleMadeUp(d.Title),
        SubtotalLeftOut d => SubtotalLeftOut(d.Label),
        AmountsScaled d => Scaled(d.Unit, Whole(d.Factor)),
        AmountRounded d => Rounded(d.Row, d.Column, d.Found, Kronor(d.Amount)),
        _ => throw new InvalidOperationException($"{taken.GetType().Name} has no words."),
    };

    public abstract string Name(Sector sector);
    public abstract string Name(Contribution contribution);
    public abstract string Name(CostKind kind);

    protected abstract string NoGrantRow { get; }

    protected abstract string ActualBefore(string period, DateOnly day);
    protected abstract string ActualMerged(string period);
    protected abstract string GrantRow(string label);
    protected abstract string Financier(string label, string sector, string contribution);
    protected abstract string CostKind(string label, string kind);
    protected abstract string CapFollows(string cap);
    protected abstract string EarlierGrant(string grant);
    protected abstract string FromColumns(string first, string last);
    protected abstract string TitleMadeUp(string title);
    protected abstract string SubtotalLeftOut(string label);
    protected abstract string Scaled(string unit, string factor);
    protected abstract string Rounded(string row, string column, string found, string amount);
}

public sealed class SwedishImportTexts : ImportTexts
{
    protected override string NoGrantRow => "Ingen rad är 1:1-raden. Välj den i villkoren.";

    public override string Name(Sector sector) => sector == Sector.Public ? "offentlig" : "privat";

    public override string Name(Contribution contribution) => contribution switch
    {
        Contribution.Cash => "kontanter",
        Contribution.Time => "tid",
        Contribution.InKind => "bidrag i annat än pengar",
        _ => "rambudget (RAM)",
    };

    public override string Name(CostKind kind) => kind switch
    {
        Core.CostKind.Staff => "personal",
        Core.CostKind.ExternalServices => "externa tjänster",
        Core.CostKind.Travel => "resor och logi",
        Core.CostKind.Equipment => "utrustning",
        Core.CostKind.Investment => "investering",
        Core.CostKind.Indirect => "indirekta kostnader",
        Core.CostKind.InKind => "bidrag i annat än pengar",
        Core.CostKind.Income => "intäkter",
        _ => "övrigt",
    };

    protected override string ActualBefore(string period, DateOnly day) => $"{period} är utfall: perioden slutade före {Date(day)}.";

    protected override string ActualMerged(string period) => $"{period} är utfall: åren är sammanslagna.";

    protected override string GrantRow(string label) => $"1:1-raden är {label}.";

    protected override string Financier(string label, string sector, string contribution) => $"{label}: {sector}, {contribution}.";

    protected override string CostKind(string label, string kind) => $"{label}: {kind}.";

    protected override string CapFollows(string cap) => $"Taket följer 1:1-raden, {cap}, tills förlängningen är beslutad.";

    protected override string EarlierGrant(string grant) => $"Tidigare beviljat är {grant}: taket minus utökningen.";

    protected override string FromColumns(string first, string last) => $"Projektperioden är {first} – {last}, efter kolumnerna.";

    protected override string TitleMadeUp(string title) => $"Texten har ingen rubrik. Ärendet heter tills vidare \"{title}\".";

    protected override string SubtotalLeftOut(string label) => $"Delsumman \"{label}\" är utelämnad: den stämmer med raderna.";

    protected override string Scaled(string unit, string factor) => $"Tabellerna står i {unit}: beloppen är tagna gånger {factor}, som kronor.";

    protected override string Rounded(string row, string column, string found, string amount) =>
        $"\"{found}\" i raden \"{row}\", kolumn {column}, är avrundat till {amount}.";
}

public sealed class EnglishImportTexts : ImportTexts
{
    protected override string NoGrantRow => "No row is the grant row. Choose it in the grant terms.";

    public override string Name(Sector sector) => sector == Sector.Public ? "public" : "private";

    public override string Name(Contribution contribution) => contribution switch
    {
        Contribution.Cash => "cash",
        Contribution.Time => "time",
        Contribution.InKind => "in kind",
        _ => "own budget",
    };

    public override string Name(CostKind kind) => kind switch
    {
        Core.CostKind.Staff => "staff",
        Core.CostKind.ExternalServices => "external services",
        Core.CostKind.Travel => "travel",
        Core.CostKind.Equipment => "equipment",
        Core.CostKind.Investment => "investment",
        Core.CostKind.Indirect => "indirect costs",
        Core.CostKind.InKind => "in kind",
        Core.CostKind.Income => "income",
        _ => "other",
    };

    protected override string ActualBefore(string period, DateOnly day) => $"{period} is actual: it ended before {Date(day)}.";

    protected override string ActualMerged(string period) => $"{period} is actual: its years are merged.";

    protected override string GrantRow(string label) => $"The grant row is {label}.";

    protected override string Financier(string label, string sector, string contribution) => $"{label}: {sector}, {contribution}.";

    protected override string CostKind(string label, string kind) => $"{label}: {kind}.";

    protected override string CapFollows(string cap) => $"The cap follows the grant row, {cap}, until the extension is decided.";

    protected override string EarlierGrant(string grant) => $"The earlier grant is {grant}: the cap less the increase.";

    protected override string FromColumns(string first, string last) => $"The project period is {first} – {last}, from the columns.";

    protected override string TitleMadeUp(string title) => $"The text has no title. The case is called \"{title}\" for now.";

    protected override string SubtotalLeftOut(string label) => $"The subtotal \"{label}\" is left out: it agrees with the rows.";

    protected override string Scaled(string unit, string factor) => $"The tables are in {unit}: the amounts are taken times {factor}, as kronor.";

    protected override string Rounded(string row, string column, string found, string amount) =>
        $"\"{found}\" in row \"{row}\", column {column}, is rounded to {amount}.";
}
