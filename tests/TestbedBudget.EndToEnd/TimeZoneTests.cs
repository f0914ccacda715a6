using System.Buffers.Binary;
using System.Globalization;
using System.Text.Json;
using Shouldly;
using TestbedBudget.Terminal;
using TestbedBudget.TestSupport.Terminal;
using Xunit;

namespace TestbedBudget.EndToEnd;

/// <summary>Times are stored as the world counts them, and said by the clock on the wall.</summary>
public sealed class TimeZoneTests
{
    [Fact]
    public void The_list_says_the_day_by_the_clock_on_the_wall()
    {
        using var place = Workplace.WithExtension();
        using var list = JsonDocument.Parse(place.Run("list", "--json").Output);
        var stored = list.RootElement[0].GetProperty("changedAt").GetDateTimeOffset().UtcDateTime;

        // Where it is another day.
        var zone = TimeSpan.FromHours(stored.Hour < 12 ? -14 : 14);
        var day = stored.Add(zone).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        day.ShouldNotBe(stored.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

        using var grid = PseudoTerminal.Start(
            new Size(120, 40), place.Command(), place.Environment(("TZ", ZoneFile(place.Folder, zone))), "\e[>0;136;0c");
        grid.WaitForText(Workplace.Extension).WaitForText(day);
        grid.Press("Ctrl+Q").WaitForExit().ShouldBe(0);
    }

    // A zone that is always so far from UTC (RFC 8536, version 1).
    private static string ZoneFile(string folder, TimeSpan fromUtc)
    {
        const int Header = 44, Type = 6, TypeCount = 36, NameLength = 40;
        var bytes = new byte[Header + Type + 4];
        "TZif"u8.CopyTo(bytes);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(TypeCount), 1);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(NameLength), 4);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(Header), (int)fromUtc.TotalSeconds);
        "XYZ"u8.CopyTo(bytes.AsSpan(Header + Type));
        var file = Path.Combine(folder, "zone");
        File.WriteAllBytes(file, bytes);
        return file;
    }
}
