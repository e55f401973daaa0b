namespace Analysis.Workbook.Tests.Jupyter;

/// <summary>Tests through Jupyter's clients: one after the other, since several of them measure how quick an answer is.</summary>
[CollectionDefinition(Name)]
public sealed class JupyterTests : ICollectionFixture<JupyterFolder>
{
    public const string Name = "jupyter";
}
