using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class TemplateTests
{
    [Theory]
    [InlineData(80, 24)]
    [InlineData(120, 40)]
    public void A_template_is_chosen_among_the_programs_and_ones_own_and_stored_with_the_case(int columns, int rows)
    {
        var own = MemoTemplate.Read("var-mall.md", "# Vår mall\n\n## Sammanfattning\n\n{{beslut}}\n\n## Bedömning\n\n{{bedömning}}\n");
        var session = Open(columns, rows).Press("Ctrl+P", "t", "Escape").Send(new TemplatesRead([own], null));
        session.Screen.ShouldBeGolden($"templates-{columns}x{rows}");

        session.Press("End", "Enter");

        session.Shown.Project.Memo.Template.ShouldBe("Vår mall");
        session.Shown.Project.Memo.Sections.Select(section => section.Heading).ShouldContain("Bedömning");
        session.Model.Notice!.ShouldContain("var-mall.md rad 9: {{bedömning}} är ingen känd platshållare.");
        session.Asked.OfType<AppendChange>().ShouldHaveSingleItem();
        session.Press("t").Screen.ShouldContain("Nytt projekt");
        session.Press("Escape", "Ctrl+Z").Shown.Project.Memo.Template.ShouldBeNull();
    }

    [Fact]
    public void A_template_file_that_cannot_be_read_is_said_and_the_others_can_be_chosen()
    {
        var session = Open(80, 24).Press("Ctrl+P").Send(new TemplatesRead([], "fel.md rad 1: filen är tom."));

        session.Screen.ShouldContain("Nytt projekt");
        session.Press("Escape").Model.Notice.ShouldBeNull();
    }

    [Fact]
    public void The_placeholders_are_listed_with_what_they_say_in_the_case()
    {
        var session = Open(120, 40).Press("Ctrl+P").Run("placeholders");

        session.Screen.ShouldContain("{{beslut}} {{decision}}: Region Örebro län ansöker om en utökning");
        session.Press("PageDown", "PageDown", "PageDown").Screen.ShouldContain("{{utökning}} {{increase}}: 1 899 876 kr");
    }

    [Fact]
    public void A_placeholder_that_is_reported_is_gone_to_in_its_section()
    {
        var session = Open(80, 24);
        var memo = session.Shown.Project.Memo;
        var index = memo.Sections.Length - 1;
        session.Send(new TemplatesRead([], null)).Press("Escape");
        var model = session.Model.Apply(new SetSection(index, memo.Sections[index] with { Body = "{{belopp}}\n\n{{tables}}" })).Model;
        var at = Array.FindIndex([.. model.Shown().Findings], finding => finding is PlaceholderFinding);

        var list = FindingsList.Open(model).Model;
        var opened = ((PickLayer)list.Top).Choose(list.Pop(), at).Model;
        opened.Top.ShouldBeOfType<SectionsLayer>().Index.ShouldBe(index);
    }

    private static Session Open(int columns, int rows) => Session.Open(SeedMemo.Workbook(SeedMemo.Extension), columns, rows);
}
