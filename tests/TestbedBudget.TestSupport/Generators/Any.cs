using FsCheck;
using FsCheck.Fluent;
using TestbedBudget.Core;

namespace TestbedBudget.TestSupport;

/// <summary>What properties are checked over. A failing project is shrunk: rows, notes and prose go while it still fails.</summary>
public static class Any
{
    public static Arbitrary<Project> Project { get; } = Arb.From(From(RandomProject.Of), Smaller);

    public static Arbitrary<Workbook> Workbook { get; } = Arb.From(
        From(RandomWorkbook.Of), workbook => Smaller(workbook.Base).Select(smaller => workbook with { Base = smaller }));

    /// <summary>A project, and an edit of it.</summary>
    public static Arbitrary<(Project Project, Edit Edit)> Edit { get; } =
        Arb.From(From(dice => RandomProject.Of(dice) is var project ? (project, RandomEdit.Of(dice, project)) : default));

    /// <summary>A case, and one to a dozen changes of it that are taken.</summary>
    public static Arbitrary<(Workbook Workbook, ImmutableArray<Change> Changes)> Changes { get; } =
        Arb.From(From(dice => RandomWorkbook.Of(dice) is var workbook
            ? (workbook, RandomEdit.Taken(dice, workbook, dice.Between(1, 12)).Changes)
            : default));

    /// <summary>Checks the law over a hundred values, and throws with the smallest that breaks it.</summary>
    public static void Holds<T>(this Arbitrary<T> values, Action<T> law, int times = 100) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times), Prop.ForAll(values, law));

    private static Gen<T> From<T>(Func<Dice, T> make) => Gen.Choose(0, int.MaxValue - 1).Select(seed => make(new Dice(seed)));

    private static IEnumerable<Project> Smaller(Project project)
    {
        foreach (var row in project.Costs.Cast<Row>().Concat(project.Financing))
        {
            yield return new RemoveRow(row.Id).ApplyTo(project).Project;
        }

        if (!project.Memo.Sections.IsEmpty || !project.Notes.IsEmpty || !project.Reviews.IsEmpty)
        {
            yield return project with { Memo = MemoText.Empty, Notes = [], Reviews = [] };
        }
    }
}
