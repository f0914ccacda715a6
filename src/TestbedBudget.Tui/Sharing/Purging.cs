namespace TestbedBudget.Tui;

/// <summary>Takes a case away for good: the one thing that cannot be taken back, so its name is to be typed.</summary>
public static class Purging
{
    public static Step Ask(Model model)
    {
        if (((ListLayer)model.Top).Chosen is not { } line)
        {
            return model.Say(model.Texts.Sharing.NoCase);
        }

        var texts = model.Texts.Sharing;
        if (!line.OpenBy.IsEmpty)
        {
            return model.Say(texts.HasOpen(line.OpenBy[0], model.Surroundings.User));
        }

        var name = line.CaseNumber ?? line.Title;
        return model.Push(new FormLayer(
            texts.PurgeTitle,
            [new TextInput("name", texts.PurgeName, TextField.Empty, name)],
            (below, values) => string.Equals(values.Text("name"), name, StringComparison.OrdinalIgnoreCase)
                ? ((Step)below).Then(new PurgeCase(line.Key))
                : FormOutcome.Refused("name", texts.PurgeNameDiffers(name)))
        {
            Intro = [texts.PurgeAsks(name, line.Title, line.Version), .. line.Drafts.Select(texts.Draft)],
        });
    }

    public static Step Done(Model model, CasePurged purged)
    {
        var said = model.Say(model.Texts.Sharing.Purged(purged.Key));
        return said.Layers[0] is ListLayer list ? ((Step)said).Then(new ListCases(list.Query)) : said;
    }
}
