using System.Globalization;
using System.Runtime.CompilerServices;

/// <summary>Runs a whole test project under the culture that TEST_CULTURE names, so that no result depends on the machine's.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Apply()
    {
        var name = Environment.GetEnvironmentVariable("TEST_CULTURE");
        if (string.IsNullOrEmpty(name)) return;

        var culture = CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
