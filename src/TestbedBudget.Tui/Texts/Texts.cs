namespace TestbedBudget.Tui;

/// <summary>Every word that the product says, in one language. A language that lacks one does not compile.</summary>
public abstract class Texts
{
    public static Texts Swedish => SwedishTexts.Only;

    public static Texts English => EnglishTexts.Only;

    public abstract ScreenTexts Screen { get; }
    public abstract FindingTexts Findings { get; }
    public abstract RefusalTexts Refusals { get; }
    public abstract AmountTexts Amounts { get; }
    public abstract DialogTexts Dialogs { get; }
    public abstract CaseTexts Cases { get; }
    public abstract ListTexts Lists { get; }
    public abstract HelpTexts Help { get; }
    public abstract CommandTexts Commands { get; }
    public abstract ReadErrorTexts ReadErrors { get; }
    public abstract PanelTexts Panel { get; }
    public abstract GrantPageTexts GrantPage { get; }
    public abstract FormulaTexts Formulas { get; }
    public abstract RowTexts Rows { get; }
    public abstract AspectTexts Aspects { get; }
    public abstract ChangeTexts Changes { get; }
    public abstract SharingTexts Sharing { get; }
    public abstract HistoryTexts History { get; }
    public abstract IntakeTexts Intake { get; }
    public abstract ReadingTexts Readings { get; }
    public abstract ExportTexts Exports { get; }
    public abstract CheckedTexts Checked { get; }
    public abstract ChecksTexts Checks { get; }
    public abstract ClipTexts Clips { get; }
    public abstract PasteTexts Pastes { get; }
    public abstract TableTexts Tables { get; }
    public abstract KeyTexts Keys { get; }
    public abstract SolveTexts Solve { get; }
    public abstract AssumptionTexts Assumptions { get; }
    public abstract WhatIfTexts WhatIf { get; }
    public abstract DifferenceTexts Differences { get; }
    public abstract RuleTexts Rules { get; }
    public abstract MemoTexts Memos { get; }
    public abstract MarkTexts Marks { get; }
    public abstract TemplateTexts Templates { get; }
    public abstract StatedTexts Stated { get; }
    public abstract MemoDifferenceTexts MemoDifferences { get; }
    public abstract ImportTexts Import { get; }
    public abstract StoreTexts Store { get; }
    public abstract TroubleTexts Trouble { get; }
    public abstract DoctorTexts Doctor { get; }
    public abstract ConsequenceTexts Consequences { get; }
    public abstract ProgramTexts Program { get; }
    public abstract PortfolioTexts Portfolio { get; }
}

public sealed class SwedishTexts : Texts
{
    // Made when it is first spoken: most sessions speak one language.
    internal static readonly Texts Only = new SwedishTexts();

    public SwedishTexts()
    {
        Findings = new SwedishFindingTexts(Screen, Refusals);
        Aspects = new SwedishAspectTexts(Cases, Rows, Panel);
        Changes = new SwedishChangeTexts(Aspects, Rows);
        Pastes = new SwedishPasteTexts(Refusals);
        Stated = new SwedishStatedTexts(Findings);
        MemoDifferences = new SwedishMemoDifferenceTexts(Findings);
    }

    public override ScreenTexts Screen { get; } = new SwedishScreenTexts();
    public override FindingTexts Findings { get; }
    public override RefusalTexts Refusals { get; } = new SwedishRefusalTexts();
    public override AmountTexts Amounts { get; } = new SwedishAmountTexts();
    public override DialogTexts Dialogs { get; } = new SwedishDialogTexts();
    public override CaseTexts Cases { get; } = new SwedishCaseTexts();
    public override ListTexts Lists { get; } = new SwedishListTexts();
    public override HelpTexts Help { get; } = new SwedishHelpTexts();
    public override CommandTexts Commands { get; } = new SwedishCommandTexts();
    public override ReadErrorTexts ReadErrors { get; } = new SwedishReadErrorTexts();
    public override PanelTexts Panel { get; } = new SwedishPanelTexts();
    public override GrantPageTexts GrantPage { get; } = new SwedishGrantPageTexts();
    public override FormulaTexts Formulas { get; } = new SwedishFormulaTexts();
    public override RowTexts Rows { get; } = new SwedishRowTexts();
    public override AspectTexts Aspects { get; }
    public override ChangeTexts Changes { get; }
    public override SharingTexts Sharing { get; } = new SwedishSharingTexts();
    public override HistoryTexts History { get; } = new SwedishHistoryTexts();
    public override IntakeTexts Intake { get; } = new SwedishIntakeTexts();
    public override ReadingTexts Readings { get; } = new SwedishReadingTexts();
    public override ExportTexts Exports { get; } = new SwedishExportTexts();
    public override CheckedTexts Checked { get; } = new SwedishCheckedTexts();
    public override ChecksTexts Checks { get; } = new SwedishChecksTexts();
    public override ClipTexts Clips { get; } = new SwedishClipTexts();
    public override PasteTexts Pastes { get; }
    public override TableTexts Tables { get; } = new SwedishTableTexts();
    public override KeyTexts Keys { get; } = new SwedishKeyTexts();
    public override SolveTexts Solve { get; } = new SwedishSolveTexts();
    public override AssumptionTexts Assumptions { get; } = new SwedishAssumptionTexts();
    public override WhatIfTexts WhatIf { get; } = new SwedishWhatIfTexts();
    public override DifferenceTexts Differences { get; } = new SwedishDifferenceTexts();
    public override RuleTexts Rules { get; } = new SwedishRuleTexts();
    public override MemoTexts Memos { get; } = new SwedishMemoTexts();
    public override MarkTexts Marks { get; } = new SwedishMarkTexts();
    public override TemplateTexts Templates { get; } = new SwedishTemplateTexts();
    public override StatedTexts Stated { get; }
    public override MemoDifferenceTexts MemoDifferences { get; }
    public override ImportTexts Import { get; } = new SwedishImportTexts();
    public override StoreTexts Store { get; } = new SwedishStoreTexts();
    public override TroubleTexts Trouble { get; } = new SwedishTroubleTexts();
    public override DoctorTexts Doctor { get; } = new SwedishDoctorTexts();
    public override ConsequenceTexts Consequences { get; } = new SwedishConsequenceTexts();
    public override ProgramTexts Program { get; } = new SwedishProgramTexts();
    public override PortfolioTexts Portfolio { get; } = new SwedishPortfolioTexts();
}

public sealed class EnglishTexts : Texts
{
    internal static readonly Texts Only = new EnglishTexts();

    public EnglishTexts()
    {
        Findings = new EnglishFindingTexts(Screen, Refusals);
        Aspects = new EnglishAspectTexts(Cases, Rows, Panel);
        Changes = new EnglishChangeTexts(Aspects, Rows);
        Pastes = new EnglishPasteTexts(Refusals);
        Stated = new EnglishStatedTexts(Findings);
        MemoDifferences = new EnglishMemoDifferenceTexts(Findings);
    }

    public override ScreenTexts Screen { get; } = new EnglishScreenTexts();
    public override FindingTexts Findings { get; }
    public override RefusalTexts Refusals { get; } = new EnglishRefusalTexts();
    public override AmountTexts Amounts { get; } = new EnglishAmountTexts();
    public override DialogTexts Dialogs { get; } = new EnglishDialogTexts();
    public override CaseTexts Cases { get; } = new EnglishCaseTexts();
    public override ListTexts Lists { get; } = new EnglishListTexts();
    public override HelpTexts Help { get; } = new EnglishHelpTexts();
    public override CommandTexts Commands { get; } = new EnglishCommandTexts();
    public override ReadErrorTexts ReadErrors { get; } = new EnglishReadErrorTexts();
    public override PanelTexts Panel { get; } = new EnglishPanelTexts();
    public override GrantPageTexts GrantPage { get; } = new EnglishGrantPageTexts();
    public override FormulaTexts Formulas { get; } = new EnglishFormulaTexts();
    public override RowTexts Rows { get; } = new EnglishRowTexts();
    public override AspectTexts Aspects { get; }
    public override ChangeTexts Changes { get; }
    public override SharingTexts Sharing { get; } = new EnglishSharingTexts();
    public override HistoryTexts History { get; } = new EnglishHistoryTexts();
    public override IntakeTexts Intake { get; } = new EnglishIntakeTexts();
    public override ReadingTexts Readings { get; } = new EnglishReadingTexts();
    public override ExportTexts Exports { get; } = new EnglishExportTexts();
    public override CheckedTexts Checked { get; } = new EnglishCheckedTexts();
    public override ChecksTexts Checks { get; } = new EnglishChecksTexts();
    public override ClipTexts Clips { get; } = new EnglishClipTexts();
    public override PasteTexts Pastes { get; }
    public override TableTexts Tables { get; } = new EnglishTableTexts();
    public override KeyTexts Keys { get; } = new EnglishKeyTexts();
    public override SolveTexts Solve { get; } = new EnglishSolveTexts();
    public override AssumptionTexts Assumptions { get; } = new EnglishAssumptionTexts();
    public override WhatIfTexts WhatIf { get; } = new EnglishWhatIfTexts();
    public override DifferenceTexts Differences { get; } = new EnglishDifferenceTexts();
    public override RuleTexts Rules { get; } = new EnglishRuleTexts();
    public override MemoTexts Memos { get; } = new EnglishMemoTexts();
    public override MarkTexts Marks { get; } = new EnglishMarkTexts();
    public override TemplateTexts Templates { get; } = new EnglishTemplateTexts();
    public override StatedTexts Stated { get; }
    public override MemoDifferenceTexts MemoDifferences { get; }
    public override ImportTexts Import { get; } = new EnglishImportTexts();
    public override StoreTexts Store { get; } = new EnglishStoreTexts();
    public override TroubleTexts Trouble { get; } = new EnglishTroubleTexts();
    public override DoctorTexts Doctor { get; } = new EnglishDoctorTexts();
    public override ConsequenceTexts Consequences { get; } = new EnglishConsequenceTexts();
    public override ProgramTexts Program { get; } = new EnglishProgramTexts();
    public override PortfolioTexts Portfolio { get; } = new EnglishPortfolioTexts();
}
