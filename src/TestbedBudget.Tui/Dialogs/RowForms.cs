using TestbedBudget.Core;

namespace TestbedBudget.Tui;

/// <summary>The dialogs for rows: a new one, and what kind one is.</summary>
public static class RowForms
{
    public static Step Insert(Model model)
    {
        var texts = model.Texts.Cases;
        ImmutableArray<FormField> label = [new TextInput("label", texts.Label, TextField.Empty)];
        return model.Push(new FormLayer(
            texts.NewRowTitle,
            [.. label, .. KindFields(model, Blank(model.Grid().Cursor.Table, string.Empty))],
            (below, values) => Add(below, values, isHeading: false)));
    }

    public static Step InsertHeading(Model model) => model.Push(new FormLayer(
        model.Texts.Cases.NewHeadingTitle,
        [new TextInput("label", model.Texts.Cases.Label, TextField.Empty)],
        static (below, values) => Add(below, values, isHeading: true)));

    public static Step Details(Model model)
    {
        var row = model.Grid().Cursor.RowIn(model.Shown().Project)!;
        ImmutableArray<FormField> label = [new TextInput("label", model.Texts.Cases.Label, TextField.At(row.Label))];
        return model.Push(new FormLayer(
            model.Texts.Cases.RowTitle,
            row.IsHeading ? label : [.. label, .. KindFields(model, row)],
            (below, values) => Change(below, values, row)));
    }

    private static Row Blank(TableKind table, string label) => table == TableKind.Costs
        ? new CostRow { Id = new RowId("new"), Label = label }
        : new FinancierRow { Id = new RowId("new"), Label = label };

    private static ImmutableArray<FormField> KindFields(Model model, Row row)
    {
        var texts = model.Texts.Cases;
        var pace = new ChoiceInput(
            "pace",
            texts.Pace,
            [$"{texts.PaceOfKind}", .. Enum.GetValues<Pace>().Select(texts.PaceName)],
            row.ChosenPace is { } chosen ? (int)chosen + 1 : 0);
        return row switch
        {
            CostRow cost =>
            [
                new ChoiceInput("kind", texts.Kind, [.. Enum.GetValues<CostKind>().Select(texts.CostKind)], (int)cost.Kind),
                pace,
            ],
            FinancierRow financier =>
            [
                new ChoiceInput("sector", texts.Sector, [.. Enum.GetValues<Sector>().Select(texts.SectorName)], (int)financier.Sector),
                new ChoiceInput(
                    "contribution",
                    texts.Contribution,
                    [.. Enum.GetValues<Contribution>().Select(texts.ContributionName)],
                    (int)financier.Contribution),
                pace,
            ],
            _ => [],
        };
    }

    private static FormOutcome Add(Model model, FormValues values, bool isHeading)
    {
        if (values.Text("label") is not { } label)
        {
            return FormOutcome.Refused("label", model.Texts.Cases.Needed);
        }

        var cursor = model.Grid().Cursor;
        var (id, next) = model.NewRowId();
        Row row = cursor.Table == TableKind.Costs
            ? new CostRow { Id = id, Label = label, IsHeading = isHeading, Kind = isHeading ? CostKind.Other : (CostKind)values.Choice("kind") }
            : new FinancierRow
            {
                Id = id,
                Label = label,
                IsHeading = isHeading,
                Sector = isHeading ? Sector.Public : (Sector)values.Choice("sector"),
                Contribution = isHeading ? Contribution.Cash : (Contribution)values.Choice("contribution"),
            };
        if (!isHeading)
        {
            row = row with { ChosenPace = PaceOf(values) };
        }

        var step = next.Apply(new AddRow(row, cursor.Index));
        return step with { Model = step.Model.Show(step.Model.Grid()) };
    }

    private static FormOutcome Change(Model model, FormValues values, Row row)
    {
        if (values.Text("label") is not { } label)
        {
            return FormOutcome.Refused("label", model.Texts.Cases.Needed);
        }

        var edits = ImmutableArray.CreateBuilder<Edit>();
        if (label != row.Label)
        {
            edits.Add(new RenameRow(row.Id, label));
        }

        if (!row.IsHeading)
        {
            Kinds(row, values, edits);
        }

        return edits.Count == 0 ? model.Say(model.Texts.Screen.SaidNothing)
            : model.Apply(edits.Count == 1 ? edits[0] : new EditAll(edits.ToImmutable()));
    }

    private static void Kinds(Row row, FormValues values, ImmutableArray<Edit>.Builder edits)
    {
        if (row is CostRow cost && (CostKind)values.Choice("kind") is var kind && kind != cost.Kind)
        {
            edits.Add(new SetCostKind(row.Id, kind));
        }

        if (row is FinancierRow financier)
        {
            var (sector, contribution) = ((Sector)values.Choice("sector"), (Contribution)values.Choice("contribution"));
            if (sector != financier.Sector || contribution != financier.Contribution)
            {
                edits.Add(new SetFinancier(row.Id, sector, contribution));
            }
        }

        if (PaceOf(values) != row.ChosenPace)
        {
            edits.Add(new SetPace(row.Id, PaceOf(values)));
        }
    }

    private static Pace? PaceOf(FormValues values) => values.Choice("pace") is var chosen and > 0 ? (Pace)(chosen - 1) : null;
}
