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
}

/// <summary>The word that JSON has for a member of an enum, for documents that others write.</summary>
public static class JsonWord
{
    public static string Of(CostKind kind) => JsonWords.CostKind[(int)kind];

    public static string Of(Sector sector) => JsonWords.Sector[(int)sector];

    public static string Of(Contribution contribution) => JsonWords.Contribution[(int)contribution];

    public static string Of(ShareBasis basis) => JsonWords.ShareBasis[(int)basis];
}
