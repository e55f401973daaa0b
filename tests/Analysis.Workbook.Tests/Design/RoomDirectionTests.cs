using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Analysis.Workbook.Tests.Design;

/// <summary>The arrows between the rooms of the library: which folder's code uses which folder's types, as the compiler sees it.</summary>
public class RoomDirectionTests
{
    private static readonly string[] Ground = ["Data", "Statistics"];
    private static readonly string[] Lower = [.. Ground, "Networks", "Dates", "Text"];
    private static readonly string[] UpToCorpora = [.. Lower, "Corpora"];

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Data"] = ["Statistics"],
        ["Statistics"] = ["Data"],
        ["Networks"] = Ground,
        ["Dates"] = Ground,
        ["Text"] = Ground,
        ["Corpora"] = Lower,
        ["Terms"] = UpToCorpora,
        ["Actors"] = UpToCorpora,
        ["Topics"] = UpToCorpora,
        ["Narratives"] = [.. UpToCorpora, "Terms", "Actors"],
    };

    [Fact]
    public void No_arrow_runs_back_up()
    {
        var found = Uses().Where(use => use.From != use.To && !Allowed[use.From].Contains(use.To))
            .Select(use => $"{use.File}: {use.From} uses {use.Type} of {use.To}").Distinct().Order(StringComparer.Ordinal);

        Assert.Empty(found);
    }

    [Fact]
    public void The_rooms_are_those_of_the_design_and_they_do_use_each_other()
    {
        var rooms = Uses().Select(use => use.From).ToHashSet();

        Assert.Contains("Corpora", rooms);
        Assert.Contains(Uses(), use => use is { From: "Terms", To: "Corpora" });
        Assert.Empty(rooms.Except(Allowed.Keys));
    }

    [Fact]
    public void A_type_stands_in_its_rooms_namespace_or_in_the_librarys_own()
    {
        var astray = from tree in Compilation.Value.SyntaxTrees
                     let room = RoomOf(tree.FilePath)
                     where room is not null
                     from space in tree.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>()
                     let name = space.Name.ToString()
                     where name != "Analysis" && name != $"Analysis.{room}" && !name.StartsWith($"Analysis.{room}.", StringComparison.Ordinal)
                     select $"{tree.FilePath}: {name}";

        Assert.Empty(astray);
    }

    private static readonly Lazy<CSharpCompilation> Compilation = new(() =>
    {
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.IO; "
            + "global using System.Linq; global using System.Threading; global using System.Threading.Tasks; global using System.Net.Http;");
        var trees = Directory.EnumerateFiles(SourceFolder, "*.cs", SearchOption.AllDirectories)
            .Where(file => RoomOf(file) is not ("bin" or "obj"))
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file));
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) != "Analysis.dll")
            .Select(path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create("rooms", [usings, .. trees], references,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
    });

    private static string SourceFolder => Repository.PathOf("src", "Analysis");

    private static IEnumerable<(string From, string To, string Type, string File)> Uses() =>
        from tree in Compilation.Value.SyntaxTrees
        let room = RoomOf(tree.FilePath)
        where room is not null
        let model = Compilation.Value.GetSemanticModel(tree)
        from name in tree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>()
        let type = TypeOf(model.GetSymbolInfo(name).Symbol)
        where type is not null
        from declared in type.DeclaringSyntaxReferences
        let target = RoomOf(declared.SyntaxTree.FilePath)
        where target is not null
        select (room, target, type.Name, Path.GetRelativePath(SourceFolder, tree.FilePath));

    private static INamedTypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol => null,
        INamedTypeSymbol type => type.OriginalDefinition,
        _ => symbol.ContainingType?.OriginalDefinition,
    };

    // Files at the top of the library (what all rooms share) belong to no room.
    private static string? RoomOf(string file)
    {
        if (file.Length == 0) return null;
        var parts = Path.GetRelativePath(SourceFolder, file).Split(Path.DirectorySeparatorChar);
        return parts.Length > 1 ? parts[0] : null;
    }
}
