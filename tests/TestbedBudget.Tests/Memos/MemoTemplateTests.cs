using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.TestSupport;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class MemoTemplateTests
{
    [Fact]
    public void The_program_brings_a_new_project_and_changes_with_more_the_same_and_less_money()
    {
        MemoTemplates.BuiltIn().Select(template => template.Name).ShouldBe(
            ["Nytt projekt", "Förlängning med mer pengar", "Förlängning med samma pengar", "Ändring med mindre pengar"]);
        MemoTemplates.BuiltIn().ShouldAllBe(template => template.Faults.IsEmpty && template.File == null);
    }

    [Fact]
    public void A_template_that_is_applied_takes_no_text_away_and_adds_what_the_memo_lacks()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.Extension);
        var memo = workbook.Base.Memo;
        var applied = MemoTemplates.BuiltIn()[1].ApplyTo(memo);

        applied.Template.ShouldBe("Förlängning med mer pengar");
        var text = string.Join("\n\n", applied.Sections.Select(section => section.Body));
        foreach (var paragraph in memo.Sections.SelectMany(section => section.Body.Split("\n\n")))
        {
            text.ShouldContain(paragraph);
        }

        applied.Sections.Select(section => section.Heading).Where(heading => memo.Sections.Any(section => section.Heading == heading))
            .Count().ShouldBe(memo.Sections.Length);
        var written = MemoWriter.Markdown(workbook with { Base = workbook.Base with { Memo = applied } }, Sheet.Of(workbook.Base with { Memo = applied }));
        written.Split("ansöker om").Length.ShouldBe(2);
        written.Split("I övrigt gäller").Length.ShouldBe(2);
        written.ShouldContain("1:1-medel per budgetår");
        written.Replace('\u00A0', ' ').ShouldContain("Projektperioden blir 4,5 år, till 2026-02-28. Av tidigare beviljade 4 111 981 kr");
    }

    [Fact]
    public void A_memo_from_before_keeps_its_own_heading_of_the_plan_and_gets_no_second_one()
    {
        var workbook = SeedMemo.Workbook(SeedMemo.Extension);
        var memo = workbook.Base.Memo with { Sections = workbook.Base.Memo.Sections.Add(new MemoSection("Utbetalning per år", "{{utbetalningsplan}}")) };
        var applied = MemoTemplates.BuiltIn()[1].ApplyTo(memo);

        applied.Sections.ShouldContain(new MemoSection("Utbetalning per år", "{{utbetalningsplan}}"));
        applied.Sections.ShouldNotContain(section => section.Heading == "1:1-medel per budgetår");
        var project = workbook.Base with { Memo = applied };
        var written = MemoWriter.Markdown(workbook with { Base = project }, Sheet.Of(project));
        written.ShouldContain("Utbetalning per år");
        written.ShouldContain("| Budgetår");
        Checker.Check(workbook with { Base = project }, Sheet.Of(project)).OfType<PlaceholderFinding>().ShouldNotContain(finding => finding.Name == "utbetalningsplan");
    }

    [Fact]
    public void Applying_a_template_again_changes_nothing() => Any.Project.Holds(project =>
    {
        foreach (var template in MemoTemplates.BuiltIn())
        {
            var once = template.ApplyTo(project.Memo);
            var again = template.ApplyTo(once);

            again.Sections.ShouldBe(once.Sections);
            foreach (var section in project.Memo.Sections)
            {
                once.Sections.Any(other => other.Heading == section.Heading && other.Body.Contains(section.Body, StringComparison.Ordinal)).ShouldBeTrue();
            }
        }
    });

    [Fact]
    public void Each_template_makes_a_whole_memo_that_reads_back_and_has_no_finding_of_its_own()
    {
        foreach (var (seed, index) in new[] { (SeedMemo.NewProject, 0), (SeedMemo.Extension, 1), (SeedMemo.Extension, 2), (SeedMemo.Extension, 3) })
        {
            var workbook = SeedMemo.Workbook(seed);
            workbook = workbook with { Base = workbook.Base with { Memo = MemoTemplates.BuiltIn()[index].ApplyTo(MemoText.Empty) }, Printed = null };

            var sheet = Sheet.Of(workbook.Base);
            Checker.Check(workbook, sheet).Where(finding => finding is TextDiffers or WordingDiffers or PlaceholderFinding).ShouldBeEmpty();
            MemoReader.Read(MemoWriter.Markdown(workbook, sheet)).ShouldBeOfType<ReadMemo>().Workbook.Base.Costs.Length.ShouldBe(workbook.Base.Costs.Length);
        }
    }

    [Fact]
    public void A_template_of_ones_own_is_read_with_its_name_its_sections_and_the_lines_of_unknown_placeholders()
    {
        var template = MemoTemplate.Read("egen.md", "\uFEFF# Vår mall\r\n\r\n## Sammanfattning\r\n\r\n{{beslut}} {{belopp}}\r\n\r\n## Tom\r\n");

        (template.Name, template.File).ShouldBe(("Vår mall", "egen.md"));
        template.Sections.ShouldBe([new MemoSection("Sammanfattning", "{{beslut}} {{belopp}}"), new MemoSection("Tom", "")]);
        template.Faults.ShouldBe([new TemplateFault("egen.md", 5, "belopp")]);
        MemoTemplate.Read("utan.md", "Bara text").ShouldSatisfyAllConditions(
            read => read.Name.ShouldBe("utan.md"), read => read.Sections.ShouldBe([new MemoSection("", "Bara text")]));
    }
}
