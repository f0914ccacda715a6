namespace TestbedBudget.Core;

/// <summary>Answers the questions that are asked backwards: which end, which grant, which financing.</summary>
public static class Solve
{
    /// <summary>The grant that is exactly the share of the basis, spread over the budget periods as the grant is now.</summary>
    public static Answer GrantOf(Project project, Share share)
    {
        var sheet = Sheet.Of(project);
        if (Grant(sheet) is not { } grant)
        {
            return new NoAnswer(NoAnswerReason.NoGrantRow);
        }

        if (GrantShares.Of(project.Grant.Basis, sheet, grant).Total.Base is not { } basis || grant.Total.Known is not { } before)
        {
            return new NoAnswer(NoAnswerReason.CellShowsError);
        }

        // A financing that holds the grant grows with it.
        var grows = project.BasisHoldsGrant;
        if (grows && share.Fraction >= 1)
        {
            return new NoAnswer(NoAnswerReason.NoShare);
        }

        var exact = grows ? share.KronorBeside((basis - before).Kronor) : share.KronorOf(basis);
        var target = Money.Rounded(exact, project.Precision);
        var fromBudget = target - SumOf(grant, project.Timeline, actual: true);
        if (fromBudget < Money.Zero)
        {
            return new NoAnswer(NoAnswerReason.UsedAlready, null, -fromBudget);
        }

        int[] budget = BudgetOf(project.Timeline);
        if (budget.Length == 0)
        {
            return new NoAnswer(NoAnswerReason.NoBudgetPeriod);
        }

        var weights = Array.ConvertAll(budget, i => Math.Max(0, grant.Amounts[i].OrZero.Kronor));
        var parts = LargestRemainder.Split(
            fromBudget,
            weights.Any(weight => weight > 0) ? weights : Array.ConvertAll(budget, i => project.Timeline[i].Months),
            project.Precision);
        return new GrantAnswer(target, before, share, grows ? basis - before + target : basis)
        {
            Edit = new SetCells([.. budget.Select((period, i) => Typed(project, grant.Row.Id, period, parts[i]))]),
        };
    }

    /// <summary>What the financing row must hold for every budget period to balance.</summary>
    public static Answer CloseGap(Project project, RowId row)
    {
        var sheet = Sheet.Of(project);
        if (sheet.Financing.Find(row) is not { Row.IsHeading: false } financier)
        {
            return new NoAnswer(NoAnswerReason.NoFinancier);
        }

        var gaps = ImmutableArray.CreateBuilder<PeriodAmount>();
        var changes = ImmutableArray.CreateBuilder<CellChange>();
        var change = Money.Zero;
        foreach (var period in BudgetOf(project.Timeline))
        {
            if (sheet.Balance(period) is not { } gap)
            {
                return new NoAnswer(NoAnswerReason.CellShowsError, project.Timeline.Label(period));
            }

            if (gap == Money.Zero)
            {
                continue;
            }

            var amount = financier.Amounts[period].OrZero + gap;
            if (amount < Money.Zero)
            {
                return new NoAnswer(NoAnswerReason.WouldBeNegative, $"{financier.Row.Label} {project.Timeline.Label(period)}", amount);
            }

            change += gap;
            gaps.Add(new PeriodAmount(project.Timeline[period].Id, gap));
            changes.Add(Typed(project, row, period, amount));
        }

        return gaps.Count == 0
            ? new NoAnswer(NoAnswerReason.NoGap)
            : new GapAnswer(financier.Row.Label, change, gaps.ToImmutable()) { Edit = new SetCells(changes.ToImmutable()) };
    }

    /// <summary>The highest costs before the cap binds: cap ÷ share, and others' time and goods where they do not count.</summary>
    public static Answer HighestCosts(Project project)
    {
        var sheet = Sheet.Of(project);
        var terms = project.Grant;
        if (terms.Cap is not { } cap)
        {
            return new NoAnswer(NoAnswerReason.NoCap);
        }

        if (terms.Share is not { Fraction: > 0 } share)
        {
            return new NoAnswer(NoAnswerReason.NoShare);
        }

        if (terms.Basis is not (ShareBasis.BookedCosts or ShareBasis.LessOthersInKind))
        {
            return new NoAnswer(NoAnswerReason.ShareIsNotOfCosts);
        }

        if (sheet.Costs.Total.Known is not { } costs
            || GrantShares.Of(terms.Basis, sheet, Grant(sheet)).Total.Base is not { } basis)
        {
            return new NoAnswer(NoAnswerReason.CellShowsError);
        }

        var counted = Money.Rounded(cap.Kronor / share.Fraction, project.Precision);
        var uncounted = costs - basis;
        return new HighestCostsAnswer(counted + uncounted, costs, cap, share, uncounted);
    }

    /// <summary>What others must pay more for 1:1 to be at most the share. Who pays it is for the analyst to say.</summary>
    /// <param name="paying">Those who pay it, from the last budget period backwards; null leaves the edit open.</param>
    public static Answer CoFinancing(Project project, Share limit, SplitRest? paying = null)
    {
        var sheet = Sheet.Of(project);
        if (Grant(sheet) is not { } grant)
        {
            return new NoAnswer(NoAnswerReason.NoGrantRow);
        }

        if (GrantShares.Of(project.Grant.Basis, sheet, grant).Total.Base is not { } basis
            || GrantFigures.SumOfOneToOne(sheet, grant.Row.Id) is not { } oneToOne)
        {
            return new NoAnswer(NoAnswerReason.CellShowsError);
        }

        var largest = Money.Rounded(limit.KronorOf(basis), project.Precision);
        var needed = oneToOne - largest;
        return needed <= Money.Zero
            ? new NoAnswer(NoAnswerReason.WithinAlready, null, -needed)
            : new CoFinancingAnswer(needed, oneToOne, largest, limit, basis)
            {
                Edit = paying is { Payers.IsEmpty: false } ? Paid(sheet, grant, paying, needed) : null,
            };
    }

    // A residual gives way by itself; a typed grant is lowered by what the others pay.
    private static SetCells? Paid(Sheet sheet, SheetRow grant, SplitRest paying, Money needed)
    {
        var project = sheet.Project;
        var parts = ImmutableArray.CreateBuilder<PeriodAmount>();
        var lowered = ImmutableArray.CreateBuilder<CellChange>();
        foreach (var period in BudgetOf(project.Timeline).Reverse())
        {
            var granted = grant.Amounts[period].OrZero;
            var part = granted < needed ? granted : needed;
            if (part > Money.Zero)
            {
                needed -= part;
                parts.Add(new PeriodAmount(project.Timeline[period].Id, part));
                if (grant.Row.Rule is not Residual || grant.Row.Cells[period] is not null)
                {
                    lowered.Add(Typed(project, grant.Row.Id, period, granted - part));
                }
            }
        }

        return needed > Money.Zero
            ? null
            : new SetCells([.. ExtraCosts.Split(sheet, parts.ToImmutable(), paying.Payers, paying.By).Edit.Changes, .. lowered]);
    }

    private static SheetRow? Grant(Sheet sheet) => sheet.Project.Grant.Row is { } row ? sheet.Financing.Find(row) : null;

    private static int[] BudgetOf(Timeline timeline) =>
        [.. Enumerable.Range(0, timeline.Count).Where(i => !timeline[i].Actual)];

    private static Money SumOf(SheetRow row, Timeline timeline, bool actual)
    {
        var sum = Money.Zero;
        for (var i = 0; i < timeline.Count; i++)
        {
            sum += timeline[i].Actual == actual ? row.Amounts[i].OrZero : Money.Zero;
        }

        return sum;
    }

    private static CellChange Typed(Project project, RowId row, int period, Money amount) =>
        new(new CellId(row, project.Timeline[period].Id), new AmountEntry(amount));
}
