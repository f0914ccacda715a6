using Shouldly;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests.Tui.Commands;

public sealed class PaletteTests
{
    [Fact]
    public void A_command_is_found_first_by_its_whole_name_though_others_begin_with_it()
    {
        foreach (var texts in new[] { Texts.Swedish, Texts.English })
        {
            foreach (var command in Keymap.Standard.Commands.Where(command => command.WorksAt(KeyPlace.Grid)))
            {
                var label = texts.Commands.Of(command.Name).Label;
                var session = Session.Open(Sample.Seed1, 80, 24, texts).Type(":").Paste(label);

                var pick = session.Model.Top.ShouldBeOfType<PickLayer>();
                pick.Items[pick.Shown()[0]].Text.ShouldStartWith(label + ":");
            }
        }
    }
}
