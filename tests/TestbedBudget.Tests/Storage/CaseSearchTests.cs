using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Storage;
using TestbedBudget.TestSupport;
using TestbedBudget.TestSupport.Offices;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Whether many cases are found or few: what is listed is what going through all of them would list.</summary>
public sealed class CaseSearchTests : IDisposable
{
    private const int Cases = 150;

    private readonly TemporaryStore _files = new();
    private readonly SqliteWorkbookStore _store;
    private readonly Dictionary<string, string> _words;

    public CaseSearchTests()
    {
        OfficeDatabase.Fill(_files.Path, Cases);
        _store = _files.Open();
        _words = _store.List(CaseQuery.All).Lines.ToDictionary(line => line.Key, line => CaseSearch.Text(_store.Open(line.Key)!.Base.Base));
    }

    public void Dispose() => _files.Dispose();

    [Fact]
    public void A_page_of_a_search_is_that_part_of_all_that_match()
    {
        var (some, most) = (0, 0);
        Law.Holds(Gen.Choose(0, int.MaxValue), seed => Check(Query(new Dice(seed))), times: 500);
        Math.Min(some, most).ShouldBeGreaterThan(50);

        void Check(CaseQuery query)
        {
            var expected = _store.List(new CaseQuery { Order = query.Order, Descending = query.Descending }).Lines.Where(line => Matches(line, query)).ToList();

            var page = _store.List(query);

            page.Total.ShouldBe(expected.Count);
            page.Lines.Select(line => line.Key).ShouldBe(expected.Skip(query.Skipped).Take(query.Most).Select(line => line.Key));
            (some, most) = expected.Count > Cases / 2 ? (some, most + 1) : (some + (expected.Count > 0 ? 1 : 0), most);
        }
    }

    private CaseQuery Query(Dice dice) => new()
    {
        Text = string.Join(' ', dice.Some(0, 2, () => Piece(dice))),
        State = dice.Once(3) ? dice.OneOf<CaseState>() : null,
        Mine = dice.Once(4) ? new CasePerson(dice.One(_store.List(CaseQuery.All).Lines).ChangedBy, dice.One(_store.List(CaseQuery.All).Lines).Officer) : null,
        Order = dice.OneOf<CaseOrder>(),
        Descending = dice.Once(2),
        Most = dice.Between(1, 40),
        Skipped = dice.Once(2) ? 0 : dice.Between(0, Cases),
    };

    private string Piece(Dice dice)
    {
        var word = dice.One(dice.One([.. _words.Values]).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        var start = dice.Between(0, word.Length - 1);
        return word.Substring(start, dice.Between(1, Math.Min(3, word.Length - start)));
    }

    private bool Matches(CaseLine line, CaseQuery query) =>
        query.Text.Split(' ').All(piece => _words[line.Key].Contains(SwedishText.Folded(piece), StringComparison.Ordinal))
        && (query.State is null || line.State == query.State)
        && (query.Mine is not { } mine || line.ChangedBy == mine.User
            || (mine.Officer is { } officer && SwedishText.SortKey(line.Officer ?? "") == SwedishText.SortKey(officer)));
}
