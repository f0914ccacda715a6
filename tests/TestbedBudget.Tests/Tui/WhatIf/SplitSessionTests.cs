using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.WhatIf;

/// <summary>What the financing lacks is split among financiers through the dialog, in each of the ways.</summary>
public sealed class SplitSessionTests
{
    private const string Orebro = "Örebro kommun (kontanter)", Karlskoga = "Karlskoga kommun (kontanter)";
    private const string Hallsberg = "Hallsbergs kommun (kontanter)", Ljusnarsberg = "Ljusnarsbergs kommun (kontanter)";
    private const string Degerfors = "Degerfors kommun (kontanter)", Own = "Region Örebro län (RAM/Tid)", Time = "Örebro kommun (tid)";

    // To 2026-08-31 the costs of 2026 are 1 922 920, and what is financed of them 511 348 + 1 065 224 with the grant's
    // pace of 8 months: 346 348 is lacking. The 2 kr too much of 2025 are taken from the grant first.
    private static readonly Project Lacking = Sample.Seed1
        .After(SetCells.One(Sample.Seed1.CellAt("Region Örebro län 1:1-medel", "2025"), new AmountEntry(Money.FromKronor(1_413_814))))
        .After(new ExtendTo(new DateOnly(2026, 8, 31)));

    // 346 348 ÷ 4,8 × 1,8, 1 and 2 is 129 880,5, 72 155,83 and 144 311,67: the two odd kronor go to the larger remainders.
    [Fact]
    public void By_full_time_equivalents()
    {
        var session = Splitting("per tjänst").Field(Orebro).Type("1,8").Field(Karlskoga).Type("1").Field(Hallsberg).Type("2");
        session.Screen.ShouldContain("129 880");

        session.Press("Enter");

        Parts(session, Orebro, Karlskoga, Hallsberg).ShouldBe([129_880, 72_156, 144_312]);
        IsSplit(session);
    }

    // 346 348 ÷ 3 is 115 449,33: the odd krona goes to the first.
    [Fact]
    public void Equally_among_those_who_take_part()
    {
        var session = Splitting("lika");
        foreach (var without in (string[])[Ljusnarsberg, Degerfors])
        {
            session.Field(without).Choose("deltar inte");
        }

        session.Press("Enter");

        Parts(session, Orebro, Karlskoga, Hallsberg, Ljusnarsberg, Degerfors).ShouldBe([115_450, 115_449, 115_449, 0, 0]);
        IsSplit(session);
    }

    // The own budget gives 241 723 + 116 329 in the budget periods, Örebro's time 295 712 + 303 494 + 226 384: of
    // 346 348 they take 358 052 and 825 590 parts of 1 183 642, 104 770,36 and 241 577,64.
    [Fact]
    public void In_proportion_to_what_they_give()
    {
        var session = Splitting("i proportion till vad de ger");
        foreach (var cash in (string[])[Orebro, Karlskoga, Ljusnarsberg, Hallsberg, Degerfors])
        {
            session.Field(cash).Choose("deltar inte");
        }

        session.Field(Own).Choose("deltar").Field(Time).Choose("deltar").Press("Enter");

        Parts(session, Own, Time).ShouldBe([104_770, 241_578]);
        IsSplit(session);
    }

    [Fact]
    public void One_takes_all()
    {
        var session = Splitting("en tar allt").Field("Vem betalar resten?").Choose(Karlskoga).Press("Enter");

        Parts(session, Orebro, Karlskoga, Hallsberg).ShouldBe([0, 346_348, 0]);
        IsSplit(session);
    }

    [Theory]
    [InlineData("lika")]
    [InlineData("i proportion till vad de ger")]
    [InlineData("per tjänst")]
    [InlineData("en tar allt")]
    public void Esc_leaves_everything_as_it_was(string way)
    {
        var session = Splitting(way);
        var before = session.Model.Case!.Workbook;

        session.Press("Escape");

        session.Model.Case!.Workbook.ShouldBeSameAs(before);
        session.Asked.OfType<AppendChange>().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("-2")]
    [InlineData("−2")]
    [InlineData("två")]
    [InlineData("1,2,3")]
    public void Full_time_equivalents_that_are_none_are_refused_at_their_field(string typed)
    {
        var session = Splitting("per tjänst").Field(Orebro).Type("1,8").Field(Karlskoga).Type(typed).Press("Enter");

        var form = session.Model.Top.ShouldBeOfType<FormLayer>();
        form.Fault.ShouldBe($"{Karlskoga}: skriv antalet tjänster som ett tal över noll, t.ex. 0,8, eller lämna fältet tomt.");
        form.Fields[form.Focus].Label.ShouldBe(Karlskoga);
        session.Model.Case!.CanUndo.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    public void Without_full_time_equivalents_nothing_is_split(string typed)
    {
        var session = Splitting("per tjänst").Field(Orebro).Type(typed).Press("Enter");

        session.Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldBe("Skriv hur många tjänster minst en finansiär har.");
        session.Model.Case!.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void Where_nobody_takes_part_it_is_refused()
    {
        var session = Splitting("lika");
        foreach (var cash in (string[])[Orebro, Karlskoga, Ljusnarsberg, Hallsberg, Degerfors])
        {
            session.Field(cash).Choose("deltar inte");
        }

        session.Press("Enter").Model.Top.ShouldBeOfType<FormLayer>().Fault.ShouldBe("Välj minst en finansiär.");
    }

    // 2 300 485 is taken out of the costs of 2024: more than the own budget's 241 723 to take it from.
    [Fact]
    public void A_payer_who_would_give_less_than_nothing_is_named()
    {
        var less = Lacking.After(SetCells.One(Lacking.CellAt("Egen personal", "2024"), null));
        var session = Session.Open(less, 120, 40).Run("split-costs").Choose("en tar allt");

        session.Screen.ShouldContain($"{Own} skulle ge mindre än noll 2024.");
    }

    [Fact]
    public void Where_nothing_is_lacking_there_is_nothing_to_split()
    {
        var session = Splitting("lika").Press("Enter").Run("split-costs");

        session.Model.Top.ShouldBeOfType<GridLayer>();
        session.Model.Notice.ShouldBe("Kostnader och finansiering är lika i alla budgetperioder: det finns inget att fördela.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Each_way_has_its_screen(bool english)
    {
        var session = Session.Open(Lacking, 80, 24, english ? Texts.English : Texts.Swedish).Run("split-costs");
        var language = english ? "en" : "sv";
        session.Screen.ShouldBeGolden($"split-equally-80x24-{language}");
        session.Press("right").Screen.ShouldBeGolden($"split-proportion-80x24-{language}");
        session.Press("right").Field(Karlskoga).Type("-2").Press("Enter").Screen.ShouldBeGolden($"split-fte-80x24-{language}");
        session.Press("Home").Field(session.Model.Texts.Rules.SplitBy).Press("right").Screen.ShouldBeGolden($"split-one-80x24-{language}");
    }

    private static Session Splitting(string way) => Session.Open(Lacking, 120, 40).Run("split-costs").Choose(way);

    /// <summary>What each gives more in 2026 than before.</summary>
    private static long[] Parts(Session session, params string[] labels) =>
        [.. labels.Select(label => (session.Shown.Sheet.KronorOf(label)[3] ?? 0) - (Sheet.Of(Lacking).KronorOf(label)[3] ?? 0))];

    // Every krona is given once, in one step, and by nobody in a period that lacked nothing.
    private static void IsSplit(Session session)
    {
        var before = Sheet.Of(Lacking);
        (session.Shown.Sheet.Financing.Total.OrZero - before.Financing.Total.OrZero).ShouldBe(Money.FromKronor(346_348));
        Enumerable.Range(1, 3).ShouldAllBe(period => session.Shown.Sheet.Balance(period) == Money.Zero);
        session.Asked.OfType<AppendChange>().Count().ShouldBe(1);
        session.Press("Ctrl+Z").Shown.Project.ShouldBe(Lacking);
    }
}
