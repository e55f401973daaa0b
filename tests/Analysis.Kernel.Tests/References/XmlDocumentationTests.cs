using System.Text;
using Analysis.Kernel.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Analysis.Kernel.Tests.References;

public class XmlDocumentationTests
{
    private const int Piece = 1 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(Piece - 90)]
    [InlineData(Piece - 20)]
    [InlineData(Piece - 1)]
    [InlineData(Piece)]
    [InlineData(Piece + 1)]
    [InlineData((2 * Piece) - 30)]
    public void A_member_is_found_wherever_it_stands_in_a_large_file(int offset)
    {
        var xml = $"{new string(' ', offset)}<member name=\"T:Kept\"><summary>Found.</summary></member><member name=\"T:Next\"/>";

        Assert.Equal("<member name=\"T:Kept\"><summary>Found.</summary></member>", Comment(XmlDocumentation.Of("a", Encoding.UTF8.GetBytes(xml))));
    }

    [Fact]
    public void A_member_longer_than_a_piece_is_read_whole()
    {
        var member = $"<member name=\"T:Kept\"><summary>{new string('x', 3 * Piece)}</summary></member>";

        Assert.Equal(member, Comment(XmlDocumentation.Of("a", Encoding.UTF8.GetBytes($"<members>{member}</members>"))));
    }

    [Fact]
    public void A_file_that_is_absent_cut_off_or_of_another_assembly_says_nothing()
    {
        Assert.Equal("", Comment(XmlDocumentation.Beside("/nowhere/at/all.dll")));
        Assert.Equal("", Comment(XmlDocumentation.Of("a", "<member name=\"T:Kept\"><summary>cut"u8.ToArray())));
        Assert.Equal("", Comment(XmlDocumentation.Of("a", "<member name=\"T:Keptx\"><summary>other</summary></member>"u8.ToArray())));
        Assert.Equal("", Comment(XmlDocumentation.Of("a", [])));
    }

    [Fact]
    public void Documentation_of_one_file_is_the_same()
    {
        Assert.Equal(XmlDocumentation.Beside("/a/b.dll"), XmlDocumentation.Beside("/a/b.dll"));
        Assert.NotEqual(XmlDocumentation.Beside("/a/b.dll"), XmlDocumentation.Beside("/a/c.dll"));
    }

    // As the compiler asks: by way of a type in a reference.
    private static string Comment(XmlDocumentation documentation)
    {
        using var image = new MemoryStream();
        var core = MetadataReference.CreateFromFile(typeof(object).Assembly.Location);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary);
        Assert.True(CSharpCompilation.Create("kept", [CSharpSyntaxTree.ParseText("public class Kept { }")], [core], options).Emit(image).Success);
        var reference = MetadataReference.CreateFromImage(image.ToArray(), documentation: documentation);
        var user = CSharpCompilation.Create("user", [], [core, reference], options);
        return user.GetTypeByMetadataName("Kept")!.GetDocumentationCommentXml() ?? "";
    }
}
