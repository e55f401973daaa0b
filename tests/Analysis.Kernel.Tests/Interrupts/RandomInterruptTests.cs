using System.Globalization;

namespace Analysis.Kernel.Tests.Interrupts;

/// <summary>
/// Interrupts at random moments: while a cell is compiled, starts, runs, waits, prints, ends. The tests do a hundredth; all
/// thousand are run by <c>INTERRUPTS=1000 dotnet test tests/Analysis.Kernel.Tests --filter RandomInterruptTests</c>, and the
/// last result is in <c>random-interrupts.md</c>.
/// </summary>
public class RandomInterruptTests : SessionTest
{
    private const int Hundredth = 10;
    private const int Seed = 3;

    private static readonly string[] Codes = [.. InterruptTests.Codes.Select(row => (string)row[1])];

    private static int Count =>
        int.TryParse(Environment.GetEnvironmentVariable("INTERRUPTS"), CultureInfo.InvariantCulture, out var count) ? count : Hundredth;

    [Fact]
    public async Task The_session_outlives_interrupts_at_random_moments()
    {
        var random = new Random(Seed);
        await ValueAsync("long n = 41;");
        for (var i = 0; i < Count; i++)
        {
            var code = Codes[random.Next(Codes.Length)];
            using var interrupt = new CancellationTokenSource();
            var running = RunAsync(code, interrupt.Token);
            await Task.Delay(random.Next(120));
            await interrupt.CancelAsync();

            var error = (await running).Error;

            Assert.True(error?.Name == "KeyboardInterrupt", $"Interrupt {i} of '{code}' ended in {error?.Name}: {error?.Message}");
            Assert.Equal("3", await ValueAsync("1 + 2"));
        }

        Assert.NotEqual("0", await ValueAsync("n + 1"));
    }
}
