using System.Runtime.InteropServices;
using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class DotnetRootTests : KernelsTest
{
    private const string Root = "/home/ada/.dotnet";
    private static readonly string Specific = $"DOTNET_ROOT_{RuntimeInformation.ProcessArchitecture.ToString().ToUpperInvariant()}";

    [Fact]
    public void This_processs_installation_is_usable_and_an_empty_folder_is_not()
    {
        Assert.True(DotnetRoot.IsUsable(DotnetRoot.Running));
        Assert.False(DotnetRoot.IsUsable(Home));
    }

    [Fact]
    public void A_runtime_without_an_SDK_is_not_enough()
    {
        Directory.CreateDirectory(Path.Combine(Home, "shared", "Microsoft.NETCore.App", Environment.Version.ToString()));
        Assert.False(DotnetRoot.IsUsable(Home));

        Directory.CreateDirectory(Path.Combine(Home, "sdk", "9.0.100"));
        Assert.False(DotnetRoot.IsUsable(Home));

        Directory.CreateDirectory(Path.Combine(Home, "sdk", "10.0.100"));
        Assert.True(DotnetRoot.IsUsable(Home));
    }

    [Fact]
    public void Where_the_program_finds_NET_by_itself_nothing_is_set() =>
        Assert.Empty(DotnetRoot.VariablesFor(Machine, Root, _ => true));

    [Fact]
    public void An_installation_in_the_users_home_is_named() =>
        Assert.Equal(new Dictionary<string, string> { ["DOTNET_ROOT"] = Root }, DotnetRoot.VariablesFor(Machine, Root, folder => folder == Root));

    [Fact]
    public void The_users_own_spelling_is_kept()
    {
        var machine = MachineWith(("DOTNET_ROOT", "/opt/homebrew/opt/dotnet/libexec"));

        var variables = DotnetRoot.VariablesFor(machine, "/opt/homebrew/Cellar/dotnet/10.0.1/libexec", folder => folder.StartsWith("/opt", StringComparison.Ordinal));

        Assert.Equal(new Dictionary<string, string> { ["DOTNET_ROOT"] = "/opt/homebrew/opt/dotnet/libexec" }, variables);
    }

    [Fact]
    public void A_variable_that_leads_to_an_older_NET_is_overruled()
    {
        var machine = MachineWith(("DOTNET_ROOT", "/old"), (Specific, "/older"));

        var variables = DotnetRoot.VariablesFor(machine, Root, folder => !folder.StartsWith("/old", StringComparison.Ordinal));

        Assert.Equal(new Dictionary<string, string> { ["DOTNET_ROOT"] = Root, [Specific] = Root }, variables);
    }
}
