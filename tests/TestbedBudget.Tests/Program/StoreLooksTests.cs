using Shouldly;
using TestbedBudgetTui;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class StoreLooksTests
{
    private readonly HandClock _clock = new();

    [Fact]
    public void A_write_is_looked_for_at_once_and_until_ten_seconds_later_and_then_no_more()
    {
        var looks = new StoreLooks(_clock);
        looks.Begin();

        LooksIn(looks, TimeSpan.FromSeconds(30)).ShouldBe([0, 20, 120, 520, 2_520, 10_020]);
        looks.Due.ShouldBeNull();
    }

    [Fact]
    public void Keys_between_the_looks_neither_use_them_up_nor_put_them_off()
    {
        var looks = new StoreLooks(_clock);
        looks.Begin();
        var looked = new List<double>();
        for (var key = 0; key < 4_000; key++)
        {
            if (looks.IsNow())
            {
                looked.Add(_clock.Passed.TotalMilliseconds);
            }

            _clock.Passed += TimeSpan.FromMilliseconds(5);
        }

        looked.ShouldBe([0, 20, 120, 520, 2_520, 10_020]);
    }

    [Fact]
    public void Another_write_begins_anew_and_where_nothing_is_written_nothing_is_due()
    {
        var looks = new StoreLooks(_clock);
        looks.Due.ShouldBeNull();
        looks.IsNow().ShouldBeFalse();
        looks.Begin();
        LooksIn(looks, TimeSpan.FromMilliseconds(200)).ShouldBe([0, 20, 120]);

        looks.Begin();

        LooksIn(looks, TimeSpan.FromMilliseconds(200)).ShouldBe([200, 220, 320]);
    }

    // As the loop does it: sleeps until the next look is due.
    private List<double> LooksIn(StoreLooks looks, TimeSpan time)
    {
        var (end, looked) = (_clock.Passed + time, new List<double>());
        while (looks.Due is { } due && _clock.Passed + due <= end)
        {
            _clock.Passed += due;
            looks.IsNow().ShouldBeTrue();
            looked.Add(_clock.Passed.TotalMilliseconds);
        }

        _clock.Passed = looks.Due is null ? _clock.Passed : end;
        return looked;
    }

    private sealed class HandClock : TimeProvider
    {
        public TimeSpan Passed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Passed.Ticks;
    }
}
