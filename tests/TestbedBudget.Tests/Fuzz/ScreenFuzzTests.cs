using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using TestbedBudget.Core;
using TestbedBudget.Memos;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport;
using TestbedBudget.Tui;
using Xunit;

namespace TestbedBudget.Tests;

/// <summary>Bytes that are pasted or typed into the program: whatever they do, each change can be stored and the screen stands.</summary>
public sealed class ScreenFuzzTests(ITestOutputHelper output)
{
    private static readonly ImmutableArray<string> Pasted =
    [
        .. SeedMemo.All,
        .. SeedMemo.All.Select(SeedMemo.Workbook).Select(workbook => MemoWriter.Tabs(Sheet.Of(workbook.Base))),
        "Egen personal\t1 200\t3 400,5\t\nResor\t-12\t(500)\t=B1*2\n",
        "1\t2\t3\n4\t5\t6\n7\t8\t9",
    ];

    private static readonly string[] KeyNames =
    [
        "\r", "\r", "\e", "\t", " ", "\e[A", "\e[B", "\e[C", "\e[D", "\e[3~", "\e[17~", "\eOQ", "\e[5~", "\e[6~", "\e[15~", "\e[18~", "\e[19~", "\x1a", "\x19",
        "\x03", "\x16", "\x18", "\x04", "\x12", "\x13", "\x0f", "\x10", "\x06", "/", ":", "=", "-", "j", "n", "a", "e", "l", "1", "9", "5 %", "=B1*2", "Egen", "(",
        "\e[200~x\ty\r1\t2\e[201~", "\u0007", "å", "\ud83d\ude00",
    ];

    [Fact]
    public void Pasted_bytes_go_through_the_preview_and_nowhere_else() => Fuzz.Run(
        output,
        Gen.Frequency((3, Mutated.Texts(Pasted)), (1, Mutated.Pieces(Pasted))).Zip(SomeKeys),
        static input => $"{input.Item1}\n--- then {input.Item2}",
        static input =>
        {
            var hands = new Hands(SeedMemo.Workbook(SeedMemo.NewProject), input.Item1.Length % 2 == 0);
            hands.Send("\e[200~" + input.Item1 + "\e[201~");
            hands.Send(input.Item2);
            hands.Send("\e[200~" + input.Item1[..Math.Min(200, input.Item1.Length)] + "\e[201~\r");
        });

    [Fact]
    public void Any_keys_leave_a_case_that_can_be_stored_and_a_screen() => Fuzz.Run(
        output,
        ManyKeys,
        static keys => keys,
        static keys => new Hands(SeedMemo.Workbook(keys.Length % 2 == 0 ? SeedMemo.Extension : SeedMemo.NewProject), inList: false).Send(keys));

    private static readonly Gen<string> SomeKeys = Keys(0, 12);
    private static readonly Gen<string> ManyKeys = Keys(1, 60);

    private static Gen<string> Keys(int least, int most) => Gen.Choose(least, most)
        .SelectMany(count => Gen.Elements(KeyNames).ListOf(count))
        .Select(string.Concat);

    /// <summary>A terminal's bytes into a session, with what the store would refuse looked for.</summary>
    private sealed class Hands(Workbook workbook, bool inList)
    {
        private readonly KeyDecoder _decoder = new();
        private readonly Session _session = inList ? Session.List(new CaseList([], 0)) : Session.Open(workbook);

        public void Send(string text)
        {
            var events = new List<InputEvent>();
            _decoder.FeedBatch(Encoding.UTF8.GetBytes(text), 0, events);
            _decoder.Tick(100_000, events);
            foreach (var one in events)
            {
                if (_session.Model.Ended)
                {
                    return;
                }

                _session.Send(new Input(one));
                Answer();
            }

            if (_session.Model.Case is { } open)
            {
                WorkbookJson.WhyNot(open.Workbook).ShouldBeNull();
            }
        }

        // As the store does: what could not be read again is refused, and then it is not on the screen either.
        private void Answer()
        {
            foreach (var effect in _session.Asked.ToArray())
            {
                var fault = effect switch
                {
                    AppendChange append => ChangeJson.Read(ChangeJson.Write(append.Change)).Fault,
                    StoreCase create => WorkbookJson.WhyNot(create.Workbook),
                    _ => null,
                };
                if (fault is not null)
                {
                    _session.Send(new StoreFailed(new StoredTextUnreadable("", 0, fault)));
                }
            }

            _session.Asked.Clear();
        }
    }
}
