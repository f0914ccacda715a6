using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>What the settings say of new cases: who pays the grant, and the limits of the checks.</summary>
public sealed class NewCaseSettingsTests : IDisposable
{
    private static readonly Limits Own = Limits.Default with { LargestShare = new Share(0.3m) };

    private readonly TemporaryStore _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void The_grant_and_the_own_budget_of_a_new_case_are_the_organisation_s_whoever_applies()
    {
        var project = New("Region Dalarna").Base;

        project.Financing.Select(row => row.Label).ShouldBe(["Offentlig finansiär", "Region Dalarna 1:1-medel", "Region Dalarna rambudget"]);
        project.Grant.Row.ShouldBe(project.Financing[1].Id);
        project.Limits.ShouldBe(Own);
    }

    [Fact]
    public void The_decision_sentence_of_an_amendment_names_the_organisation_in_its_genitive()
    {
        var workbook = New("Region Örebro län");
        var blank = workbook.Base;
        var amounts = blank.Costs[0].Cells.SetItem(0, new AmountEntry(Money.FromKronor(1_000)));
        var amended = workbook with
        {
            Base = blank with
            {
                Costs = [blank.Costs[0] with { Cells = amounts }, .. blank.Costs[1..]],
                Financing = [blank.Financing[0], blank.Financing[1] with { Cells = amounts }, blank.Financing[2]],
            },
            Decisions = [new Decision { Grant = Money.FromKronor(400), Last = blank.Timeline.Last }],
        };

        MemoWriter.Markdown(amended, Sheet.Of(amended.Base))
            .ShouldContain("ansöker om en utökning av Region Örebro läns medfinansiering med 600\u00A0kr.");
    }

    [Fact]
    public void A_memo_that_is_read_on_the_screen_begins_with_the_limits_of_the_settings() =>
        Open(Surroundings.UsualOrganisation).Paste(SeedMemo.NewProject).Press("j", "Enter").Model.Case!.Workbook.Base.Limits.ShouldBe(Own);

    private Workbook New(string organisation) => Open(organisation).Press("n").Type("24RS1").Press("Tab").Type("Ny").Press("Tab")
        .Type("Karlskoga kommun").Press("Enter").Model.Case!.Workbook;

    private Session Open(string organisation)
    {
        var store = _files.Open();
        var surroundings = new Surroundings("anna", "host", _files.Path, IsReadOnly: false, _files.Folder, null!)
        {
            Organisation = organisation,
            Limits = Own,
        };
        return Session.On(effect => effect is ListCases list ? new CasesListed(store.List(list.Query)) : null, surroundings);
    }
}
