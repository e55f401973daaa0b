namespace Analysis.Charts.Tests.Browser;

/// <summary>Tests that open pages: one browser for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class BrowserTests : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
