namespace TestbedBudget.Core;

/// <summary>The words for the members of each enum, in their order. A stored word is never changed.</summary>
internal static class JsonWords
{
    public static readonly string[] Precision = ["krona", "ore"];
    public static readonly string[] Table = ["costs", "financing"];
    public static readonly string[] CostKind =
        ["other", "staff", "externalServices", "travel", "equipment", "investment", "indirect", "inKind", "income"];

    public static readonly string[] Sector = ["public", "private"];
    public static readonly string[] Contribution = ["cash", "time", "inKind", "ownBudget"];
    public static readonly string[] Pace = ["month", "halfYear", "year", "fixed"];
    public static readonly string[] SpreadBy = ["months", "halfYears", "years", "evenly"];
    public static readonly string[] GrantSplit = ["costs", "months", "evenly", "balance"];
    public static readonly string[] CostSplit = ["equally", "inProportion", "byFullTimeEquivalents", "oneTakesAll"];
    public static readonly string[] ShareBasis = ["bookedCosts", "lessOthersInKind", "financing", "publicFinancing"];
    public static readonly string[] CaseState = ["draft", "inReview", "decided", "closed"];
    public static readonly string[] VersionKind = ["created", "imported", "saved", "restored", "stateSet"];
    public static readonly string[] Severity = ["error", "warning", "note"];
}

/// <summary>The word that JSON has for a member of an enum or for a rule, for documents that others write. A member without one throws.</summary>
public static class JsonWord
{
    public static string Of(CostKind kind) => JsonWords.CostKind[(int)kind];

    public static string Of(Sector sector) => JsonWords.Sector[(int)sector];

    public static string Of(Contribution contribution) => JsonWords.Contribution[(int)contribution];

    public static string Of(ShareBasis basis) => JsonWords.ShareBasis[(int)basis];

    public static string Of(CaseState state) => JsonWords.CaseState[(int)state];

    public static string Of(VersionKind kind) => JsonWords.VersionKind[(int)kind];

    public static string Of(Severity severity) => JsonWords.Severity[(int)severity];

    public static string Of(RowRule rule) => rule switch
    {
        Typed => "typed",
        PerMonth => "perMonth",
        FlatRate => "flatRate",
        Spread => "spread",
        GrantShare => "grantShare",
        Residual => "residual",
        _ => throw JsonCase.Unknown(rule),
    };
}
