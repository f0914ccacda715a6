using TestbedBudget.Core;
using TestbedBudget.Memos;

namespace TestbedBudget.Tui;

/// <summary>What a new case starts from: the cost rows of the forms (DOMAIN §2.1), the grant and the own budget.</summary>
public static class UsualProject
{
    private static readonly ImmutableArray<CostKind> CostKinds =
        [CostKind.Staff, CostKind.ExternalServices, CostKind.Travel, CostKind.Equipment, CostKind.Indirect];

    /// <param name="organisation">Who pays the grant: the region.</param>
    public static Project Of(Header header, Timeline timeline, Limits limits, string organisation, CaseTexts texts, bool withRows)
    {
        var project = new Project { Header = header, Timeline = timeline, Limits = limits, Memo = MemoTemplates.BuiltIn()[0].ApplyTo(MemoText.Empty) };
        if (!withRows)
        {
            return project;
        }

        var number = 1;
        ImmutableArray<CellEntry?> blank = [.. new CellEntry?[timeline.Count]];
        ImmutableArray<CostRow> costs =
        [
            .. texts.UsualCostLabels.Select((label, i) =>
                new CostRow { Id = Next(), Label = label, Kind = CostKinds[i], Cells = blank }),
        ];
        var heading = new FinancierRow { Id = Next(), Label = texts.PublicHeading, IsHeading = true, Cells = blank };
        var grant = new FinancierRow { Id = Next(), Label = $"{organisation} {texts.OwnGrantLabel}", Cells = blank };
        var own = new FinancierRow
        {
            Id = Next(),
            Label = $"{organisation} {texts.OwnBudgetLabel}",
            Contribution = Contribution.OwnBudget,
            Cells = blank,
        };
        return project with { Costs = costs, Financing = [heading, grant, own], Grant = new GrantTerms { Row = grant.Id } };

        RowId Next() => new($"{number++}");
    }
}
