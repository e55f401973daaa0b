using Analysis.Display;

namespace Analysis.Kernel.Tests.Inspection;

/// <summary>What tests of inspection share: a cell with its cursor written as <c>|</c>, and what is told there.</summary>
public abstract class InspectionTest : SessionTest
{
    protected MimeBundle? Inspect(string marked, int detail = 0)
    {
        var position = marked.LastIndexOf('|');
        return Session.Inspect(marked.Remove(position, 1), position, detail);
    }

    /// <summary>What is told as plain text.</summary>
    protected string Text(string marked, int detail = 0) =>
        Inspect(marked, detail)?[MimeTypes.Text] ?? throw new Xunit.Sdk.XunitException($"Nothing is told at {marked}");

    /// <summary>The first line, which declares what the name stands for.</summary>
    protected string Signature(string marked) => Text(marked).Split('\n')[0];
}
