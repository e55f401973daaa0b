using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using Analysis.Display;
using Analysis.Kernel.Formatting;
using Analysis.Kernel.Rewriting;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Session;

/// <summary>What there is to know about a running kernel: its versions, its place, its memory, and the cost of each cell.</summary>
internal static class AboutText
{
    private const int MostCells = 50;

    /// <summary>Writes it down.</summary>
    /// <param name="costs">What the cells have cost so far.</param>
    /// <param name="folder">The notebook's folder.</param>
    public static MimeBundle Of(SessionCosts costs, string folder)
    {
        var about = TableBundle.Of(Facts(costs, folder));
        if (costs.Count == 0) return about;
        var cells = TableBundle.Of(Cells(costs));
        return MimeBundle.Of(
            Html.Concat([Html.Raw(about[MimeTypes.Html]), Html.Raw(cells[MimeTypes.Html])]),
            $"{about[MimeTypes.Text]}\n\n{cells[MimeTypes.Text]}");
    }

    private static Table Facts(SessionCosts costs, string folder)
    {
        (string Name, string Value)[] facts =
        [
            ("kernel", $"Analysis.Kernel {Version(typeof(AboutText).Assembly)}"),
            ("display contract", $"Analysis.Display {Version(typeof(CellContext).Assembly)}"),
            ("language", $"C# {ScriptSyntax.Language.ToDisplayString()}"),
            ("runtime", $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}"),
            ("kernel's folder", AppContext.BaseDirectory),
            ("notebook's folder", folder),
            ("process", Environment.ProcessId.ToString(CultureInfo.InvariantCulture)),
            ("memory in use", SizeText.Of(Environment.WorkingSet)),
            ("memory there is", SizeText.Of(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes)),
            ("values in memory", SizeText.Of(GC.GetTotalMemory(forceFullCollection: false))),
            ("code of cells", SizeText.Of(costs.CodeBytes)),
        ];
        return new(["about", "value"], [.. facts.Select(fact => new[] { TableCell.OfText(fact.Name), TableCell.OfText(fact.Value) })], []);
    }

    // The dearest ones are looked for; in a long session they stand between many small ones.
    private static Table Cells(SessionCosts costs)
    {
        var shown = costs.Costs.OrderByDescending(cost => cost.AllocatedBytes).Take(MostCells).OrderBy(cost => cost.Number).ToList();
        var rows = shown.Select(cost => new[]
        {
            new TableCell(cost.Number.ToString(CultureInfo.InvariantCulture), null, IsNumber: true, IsNull: false),
            TableCell.OfText(ElapsedText.Of(cost.Time)), TableCell.OfText(ElapsedText.Of(cost.RunningTime)),
            TableCell.OfText(SizeText.Of(cost.AllocatedBytes)), TableCell.OfText(SizeText.Of(cost.CodeBytes)),
        });
        var rest = costs.Count - shown.Count;
        return new(["cell", "time", "of it running", "allocated", "code"], [.. rows], rest > 0 ? [Taken.Counted(rest, "cell")] : []);
    }

    private static string Version(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version ?? assembly.GetName().Version!.ToString();
}
