using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>The dialog for how a row is calculated.</summary>
public sealed class RuleFormTests
{
    [Fact]
    public void The_rule_behind_typed_amounts_is_offered_and_gives_every_printed_amount()
    {
        var session = Session.Open(Sample.Seed2Case, 120, 40).Press("down", "Ctrl+E");
        session.Screen.ShouldContain("10 % av Egen personal");

        session.Press("Enter");

        session.Shown.Project.RowCalled("Indirekta kostnader").Rule.ShouldBeOfType<FlatRate>();
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([93_570, 96_919, 100_453]);
    }

    [Fact]
    public void The_offer_for_seed_1_takes_others_time_off()
    {
        var session = Session.Open(Sample.Seed1Case, 120, 40).Press("down", "down", "down", "Ctrl+E");

        session.Screen.ShouldContain("15 % av Egen personal utom andras tid");
        session.Press("Enter");
        session.Shown.Sheet.KronorOf("Indirekta kostnader").ShouldBe([431_912, 172_574, 176_888, 30_218]);
    }

    [Fact]
    public void The_preview_follows_each_key_and_nothing_is_applied_before_enter()
    {
        // Month × full-time × months: 40 000 a month, half-time, 12 months and 42,68 % on top.
        var session = Session.Open(Sample.Seed2Case, 120, 40).Press("Ctrl+E", "right", "down").Type("40000").Press("down", "Ctrl+U").Type("0,5");
        session.Screen.ShouldContain("240 000");

        session.Press("down", "Ctrl+U").Type("42,68");
        session.Screen.ShouldContain("342 432");
        session.Screen.ShouldContain("40 000 kr per månad × 0,5 tjänster + 42,68 % lönebikostnader");
        session.Asked.ShouldBeEmpty();

        session.Press("Enter");
        session.Shown.Sheet.KronorOf("Egen personal").ShouldBe([342_432, 342_432, 342_432]);
    }

    [Fact]
    public void A_grant_that_is_a_share_is_held_by_its_cap()
    {
        // 33 % of 3 200 358 would be 1 056 118.
        var session = Session.Open(Sample.Seed2Case, 120, 40).Press("F6", "down", "Ctrl+E", "left", "left", "Enter");

        session.Shown.Project.RowCalled("Region Örebro län 1:1-medel").Rule.ShouldBeOfType<GrantShare>();
        session.Shown.Grant.Amount.ShouldBe(Money.FromKronor(1_050_000));
        session.Shown.Grant.Slack.ShouldBe(Money.FromKronor(18_540));
    }

    [Fact]
    public void A_typed_cell_in_a_rule_row_overrides_it_and_Delete_gives_it_back()
    {
        var session = Session.Open(Sample.Seed2Case, 120, 40).Press("down", "Ctrl+E", "Enter").Type("100000").Press("Enter", "up");
        session.Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(100_000);
        session.Press("right").Screen.ShouldContain("*  100 000");
        session.Press("left");

        session.Press("Delete");

        session.Shown.Sheet.KronorOf("Indirekta kostnader")[0].ShouldBe(93_570);
    }

    [Fact]
    public void A_second_row_that_pays_the_rest_is_refused_in_the_dialog()
    {
        var session = Session.Open(Sample.Seed2Case, 120, 40).Press("F6", "down", "Ctrl+E", "left", "Enter");
        session.Press("down", "Ctrl+E", "left", "Enter");

        session.Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldNotBeNull();
    }
}
