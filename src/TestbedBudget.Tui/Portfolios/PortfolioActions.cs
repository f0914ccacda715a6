using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>What can be done in the portfolio.</summary>
public static class PortfolioActions
{
    /// <summary>The cases that make up the chosen number; from a case, the case itself.</summary>
    public static Step Enter(Model model)
    {
        var (layer, query) = (Layer(model), Layer(model).Query);
        return layer.Chosen is not { } chosen ? model
            : chosen.Case is not null ? ((Step)(model with { Portfolio = layer with { Search = null } })).ThenOpen(chosen.Key!)
            : layer.Into(model, query with
            {
                By = PortfolioBy.Cases,
                Year = chosen.Year ?? query.Year,
                Applicant = query.By == PortfolioBy.Applicants ? chosen.Key : query.Applicant,
                Financier = query.By == PortfolioBy.Financiers ? chosen.Key : query.Financier,
            });
    }

    /// <summary>By years, applicants, financiers, cases; a year's numbers by what is left of these.</summary>
    public static Step NextView(Model model)
    {
        var query = Layer(model).Query;
        PortfolioBy[] views = query.Year is null
            ? [PortfolioBy.Years, PortfolioBy.Applicants, PortfolioBy.Financiers, PortfolioBy.Cases]
            : [PortfolioBy.Cases, PortfolioBy.Applicants, PortfolioBy.Financiers];
        return Layer(model).Instead(model, query with { By = views[(Array.IndexOf(views, query.By) + 1) % views.Length] });
    }

    public static Step NextOrder(Model model)
    {
        var query = Layer(model).Query;
        var order = (PortfolioOrder)(((int)query.Order + 1) % 3);
        var step = Layer(model).Instead(model, query with { Order = order });
        return step with { Model = step.Model.Say(model.Texts.Portfolio.Sorted(order)) };
    }

    public static string? WhyNoOrder(Model model) =>
        Layer(model).Query.By == PortfolioBy.Years ? model.Texts.Portfolio.YearsHaveTheirOrder : null;

    public static Step StartSearch(Model model) => model.WithTop(Layer(model) with { Search = TextField.At(Layer(model).Query.Cases.Text) });

    public static Step Plan(Model model) => ((Step)model).Then(new ReadPlan(Layer(model).Chosen!.Key!));

    public static string? WhyNoPlan(Model model) => Layer(model).Chosen is { Case: not null } ? null : model.Texts.Portfolio.ChooseACase;

    public static string? NothingShown(Model model) => Layer(model).Portfolio is null ? model.Texts.Portfolio.ChooseACase : null;

    public static Step CopyTabbed(Model model) => Copied(model, PortfolioText.Tabbed(Table(model)));

    public static Step CopyMarkdown(Model model) => Copied(model, PortfolioText.Markdown(Table(model)));

    /// <summary>Asks where to write it: a name that ends in .tsv gets tab-separated text, any other Markdown.</summary>
    public static Step AskFile(Model model)
    {
        var (texts, table) = (model.Texts, Table(model));
        var path = System.IO.Path.Combine(model.Surroundings.ExportFolder, texts.Portfolio.FileName + ".md");
        return model.Push(new FormLayer(
            texts.Portfolio.WriteTitle,
            [new TextInput("path", texts.Cases.Path, TextField.At(path))],
            (below, values) => values.Text("path") is { } chosen
                ? ((Step)below).Then(new WriteFile(chosen, IsTabbed(chosen) ? PortfolioText.Tabbed(table) : PortfolioText.Markdown(table), Replace: false))
                : FormOutcome.Refused("path", below.Texts.Cases.Needed))
        {
            Intro = [texts.WhatIf.WriteHint],
        });
    }

    private static bool IsTabbed(string path) =>
        path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);

    private static PortfolioTable Table(Model model) => PortfolioTable.Of(model.Texts, Layer(model).Portfolio!);

    private static Step Copied(Model model, string text) => ((Step)model).Then(new CopyOut(text));

    private static PortfolioLayer Layer(Model model) => (PortfolioLayer)model.Top;
}
