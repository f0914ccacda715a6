using System.Text;
using Shouldly;
using TestbedBudget.Terminal;
using Xunit;

namespace TestbedBudget.Tests;

public sealed class DescriptorStreamTests
{
    [Fact]
    public void Two_streams_to_one_file_write_after_each_other()
    {
        var path = Path.GetTempFileName();
        using (var file = File.OpenHandle(path, FileMode.Create, FileAccess.Write))
        {
            var descriptor = (int)file.DangerousGetHandle();
            using var output = new DescriptorStream(descriptor);
            using var error = new DescriptorStream(descriptor);
            output.Write("first "u8);
            error.Write("second "u8);
            output.Write("third"u8);
        }

        File.ReadAllText(path, Encoding.UTF8).ShouldBe("first second third");
        File.Delete(path);
    }

    [Fact]
    public void A_write_that_fails_says_the_number_of_the_system()
    {
        const int BadDescriptor = 9;
        using var closed = new DescriptorStream(-1);

        Should.Throw<IOException>(() => closed.Write("lost"u8)).HResult.ShouldBe(BadDescriptor);
    }
}
