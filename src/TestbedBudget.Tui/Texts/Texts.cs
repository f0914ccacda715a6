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
    // Each part is made when it is first spoken: a start needs few of them.
    internal static readonly Texts Only = new SwedishTexts();

    public override ScreenTexts Screen => field ??= new SwedishScreenTexts();
    public override FindingTexts Findings => field ??= new SwedishFindingTexts(Screen, Refusals);
    public override RefusalTexts Refusals => field ??= new SwedishRefusalTexts();
    public override AmountTexts Amounts => field ??= new SwedishAmountTexts();
    public override DialogTexts Dialogs => field ??= new SwedishDialogTexts();
    public override CaseTexts Cases => field ??= new SwedishCaseTexts();
    public override ListTexts Lists => field ??= new SwedishListTexts();
    public override HelpTexts Help => field ??= new SwedishHelpTexts();
    public override CommandTexts Commands => field ??= new SwedishCommandTexts();
    public override ReadErrorTexts ReadErrors => field ??= new SwedishReadErrorTexts();
    public override PanelTexts Panel => field ??= new SwedishPanelTexts();
    public override GrantPageTexts GrantPage => field ??= new SwedishGrantPageTexts();
    public override FormulaTexts Formulas => field ??= new SwedishFormulaTexts();
    public override RowTexts Rows => field ??= new SwedishRowTexts();
    public override AspectTexts Aspects => field ??= new SwedishAspectTexts(Cases, Rows, Panel);
    public override ChangeTexts Changes => field ??= new SwedishChangeTexts(Aspects, Rows);
    public override SharingTexts Sharing => field ??= new SwedishSharingTexts();
    public override HistoryTexts History => field ??= new SwedishHistoryTexts();
    public override IntakeTexts Intake => field ??= new SwedishIntakeTexts();
    public override ReadingTexts Readings => field ??= new SwedishReadingTexts();
    public override ExportTexts Exports => field ??= new SwedishExportTexts();
    public override CheckedTexts Checked => field ??= new SwedishCheckedTexts();
    public override ChecksTexts Checks => field ??= new SwedishChecksTexts();
    public override ClipTexts Clips => field ??= new SwedishClipTexts();
    public override PasteTexts Pastes => field ??= new SwedishPasteTexts(Refusals);
    public override TableTexts Tables => field ??= new SwedishTableTexts();
    public override KeyTexts Keys => field ??= new SwedishKeyTexts();
    public override SolveTexts Solve => field ??= new SwedishSolveTexts();
    public override AssumptionTexts Assumptions => field ??= new SwedishAssumptionTexts();
    public override WhatIfTexts WhatIf => field ??= new SwedishWhatIfTexts();
    public override DifferenceTexts Differences => field ??= new SwedishDifferenceTexts();
    public override RuleTexts Rules => field ??= new SwedishRuleTexts();
    public override MemoTexts Memos => field ??= new SwedishMemoTexts();
    public override MarkTexts Marks => field ??= new SwedishMarkTexts();
    public override TemplateTexts Templates => field ??= new SwedishTemplateTexts();
    public override StatedTexts Stated => field ??= new SwedishStatedTexts(Findings);
    public override MemoDifferenceTexts MemoDifferences => field ??= new SwedishMemoDifferenceTexts(Findings);
    public override ImportTexts Import => field ??= new SwedishImportTexts();
    public override StoreTexts Store => field ??= new SwedishStoreTexts();
    public override TroubleTexts Trouble => field ??= new SwedishTroubleTexts();
    public override DoctorTexts Doctor => field ??= new SwedishDoctorTexts();
    public override ConsequenceTexts Consequences => field ??= new SwedishConsequenceTexts();
    public override ProgramTexts Program => field ??= new SwedishProgramTexts();
    public override PortfolioTexts Portfolio => field ??= new SwedishPortfolioTexts();
}

public sealed class EnglishTexts : Texts
{
    internal static readonly Texts Only = new EnglishTexts();

    public override ScreenTexts Screen => field ??= new EnglishScreenTexts();
    public override FindingTexts Findings => field ??= new EnglishFindingTexts(Screen, Refusals);
    public override RefusalTexts Refusals => field ??= new EnglishRefusalTexts();
    public override AmountTexts Amounts => field ??= new EnglishAmountTexts();
    public override DialogTexts Dialogs => field ??= new EnglishDialogTexts();
    public override CaseTexts Cases => field ??= new EnglishCaseTexts();
    public override ListTexts Lists => field ??= new EnglishListTexts();
    public override HelpTexts Help => field ??= new EnglishHelpTexts();
    public override CommandTexts Commands => field ??= new EnglishCommandTexts();
    public override ReadErrorTexts ReadErrors => field ??= new EnglishReadErrorTexts();
    public override PanelTexts Panel => field ??= new EnglishPanelTexts();
    public override GrantPageTexts GrantPage => field ??= new EnglishGrantPageTexts();
    public override FormulaTexts Formulas => field ??= new EnglishFormulaTexts();
    public override RowTexts Rows => field ??= new EnglishRowTexts();
    public override AspectTexts Aspects => field ??= new EnglishAspectTexts(Cases, Rows, Panel);
    public override ChangeTexts Changes => field ??= new EnglishChangeTexts(Aspects, Rows);
    public override SharingTexts Sharing => field ??= new EnglishSharingTexts();
    public override HistoryTexts History => field ??= new EnglishHistoryTexts();
    public override IntakeTexts Intake => field ??= new EnglishIntakeTexts();
    public override ReadingTexts Readings => field ??= new EnglishReadingTexts();
    public override ExportTexts Exports => field ??= new EnglishExportTexts();
    public override CheckedTexts Checked => field ??= new EnglishCheckedTexts();
    public override ChecksTexts Checks => field ??= new EnglishChecksTexts();
    public override ClipTexts Clips => field ??= new EnglishClipTexts();
    public override PasteTexts Pastes => field ??= new EnglishPasteTexts(Refusals);
    public override TableTexts Tables => field ??= new EnglishTableTexts();
    public override KeyTexts Keys => field ??= new EnglishKeyTexts();
    public override SolveTexts Solve => field ??= new EnglishSolveTexts();
    public override AssumptionTexts Assumptions => field ??= new EnglishAssumptionTexts();
    public override WhatIfTexts WhatIf => field ??= new EnglishWhatIfTexts();
    public override DifferenceTexts Differences => field ??= new EnglishDifferenceTexts();
    public override RuleTexts Rules => field ??= new EnglishRuleTexts();
    public override MemoTexts Memos => field ??= new EnglishMemoTexts();
    public override MarkTexts Marks => field ??= new EnglishMarkTexts();
    public override TemplateTexts Templates => field ??= new EnglishTemplateTexts();
    public override StatedTexts Stated => field ??= new EnglishStatedTexts(Findings);
    public override MemoDifferenceTexts MemoDifferences => field ??= new EnglishMemoDifferenceTexts(Findings);
    public override ImportTexts Import => field ??= new EnglishImportTexts();
    public override StoreTexts Store => field ??= new EnglishStoreTexts();
    public override TroubleTexts Trouble => field ??= new EnglishTroubleTexts();
    public override DoctorTexts Doctor => field ??= new EnglishDoctorTexts();
    public override ConsequenceTexts Consequences => field ??= new EnglishConsequenceTexts();
    public override ProgramTexts Program => field ??= new EnglishProgramTexts();
    public override PortfolioTexts Portfolio => field ??= new EnglishPortfolioTexts();
}
