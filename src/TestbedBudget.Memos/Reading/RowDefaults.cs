using System.Text.RegularExpressions;
using TestbedBudget.Core;

namespace TestbedBudget.Memos;

/// <summary>What a label makes likely about its row (DOMAIN §1.4, §2.1). A default, to be accepted or changed.</summary>
public static partial class RowDefaults
{
    public static CostKind KindOf(string label) =>
        Has(label, "intäkt") ? CostKind.Income
        : Has(label, "annat än pengar") || Has(label, "in kind") || Has(label, "in-kind") ? CostKind.InKind
        : Has(label, "personal") || StaffWords().IsMatch(label) ? CostKind.Staff
        : Has(label, "extern") || Has(label, "konsult") ? CostKind.ExternalServices
        : Has(label, "resor") || LodgingWords().IsMatch(label) ? CostKind.Travel
        : Has(label, "investering") ? CostKind.Investment
        : Has(label, "utrustning") || Has(label, "materiel") || Has(label, "material") ? CostKind.Equipment
        : Has(label, "indirekt") || Has(label, "schablon") || OverheadWords().IsMatch(label) ? CostKind.Indirect
        : CostKind.Other;

    /// <summary>"(RAM/Tid)" is own budget, not time: the region pays its own staff.</summary>
    public static Contribution ContributionOf(string label) =>
        OwnBudgetWords().IsMatch(label) ? Contribution.OwnBudget
        : Has(label, "annat än pengar") || Has(label, "in kind") || Has(label, "in-kind") ? Contribution.InKind
        : TimeWords().IsMatch(label) ? Contribution.Time
        : Contribution.Cash;

    public static bool IsGrant(string label) => GrantWords().IsMatch(label);

    private static bool Has(string label, string word) => label.Contains(word, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"\blön(?:er|ekostnad|ekostnader)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex StaffWords();

    [GeneratedRegex(@"\blogi(?:kostnad(?:er)?)?\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex LodgingWords();

    [GeneratedRegex(@"\b(?:OH|overhead)\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OverheadWords();

    [GeneratedRegex(@"\bRAM\b|\brambudget", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex OwnBudgetWords();

    [GeneratedRegex(@"\b(?:arbets)?tid\b", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TimeWords();

    [GeneratedRegex(@"(?<!\d)1:1(?!\d)", RegexOptions.None, 1000)]
    private static partial Regex GrantWords();
}
