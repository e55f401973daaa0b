using System.Xml.Linq;
using Analysis.Charts.Output;

namespace Analysis.Charts.Tests.Output;

public sealed class FigureFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("analysis-figure-file-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_drawing_is_saved_with_its_style_and_without_links_that_lead_nowhere()
    {
        Samples.Bundled.Tokenize().Frequencies().Top(3).Chart().Save(At("a.svg"));

        var root = XElement.Load(At("a.svg"));
        Assert.NotNull(root.Element(root.Name.Namespace + "style"));
        Assert.Empty(root.Descendants(root.Name.Namespace + "a"));
        Assert.NotEmpty(root.Descendants(root.Name.Namespace + "title"));
    }

    [Fact]
    public void A_page_is_whole_and_fetches_nothing()
    {
        Samples.Kinds["bars"].Save(At("a.html"));

        var page = File.ReadAllText(At("a.html"));
        Assert.StartsWith("<!DOCTYPE html>", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", System.Net.WebUtility.HtmlDecode(page), StringComparison.Ordinal);
        Assert.DoesNotMatch("<(script|link|img)[^>]* (src|href)=\"(?!data:)", page);
    }

    [SkippableFact]
    public void A_picture_is_drawn_by_a_browser_at_twice_the_size()
    {
        Clients.Chromium();
        Samples.Kinds["bars"].WithSize(400, 300).Save(At("a.png"));

        var png = File.ReadAllBytes(At("a.png"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        Assert.Equal((800, 600), (Number(png, 16), Number(png, 20)));
    }

    [Theory]
    [InlineData("chart.pdf", "A figure is not saved as '.pdf': let the file end in .svg, .html, .png or .json.")]
    [InlineData("chart", "A figure is not saved as 'chart': let the file end in .svg, .html, .png or .json.")]
    public void Another_format_is_refused_with_those_that_there_are(string name, string message) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => Samples.Kinds["bars"].Save(At(name))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_an_old_file_stays()
    {
        File.WriteAllText(At("old.svg"), "old");
        var exception = Assert.Throws<DirectoryNotFoundException>(() => Samples.Kinds["bars"].Save(Path.Combine(_folder, "none", "a.svg")));

        Assert.Equal($"There is no folder '{Path.Combine(_folder, "none")}' to save a.svg in. Create it first.", exception.Message);
        Assert.Throws<ArgumentException>(() => Samples.Kinds["bars"].Save(At("old.svg.pdf")));
        Assert.Equal(["old.svg"], Directory.EnumerateFileSystemEntries(_folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_browser_is_looked_for_under_its_name_on_the_path_and_the_variable_goes_before()
    {
        var path = Path.Combine("/usr", "bin");
        string[] there = [Path.Combine(path, "google-chrome"), "/opt/mine"];

        Assert.Equal(there[0], Browsers.Find(name => name == "PATH" ? path : null, there.Contains));
        Assert.Equal("/opt/mine", Browsers.Find(name => name == "PATH" ? path : "/opt/mine", there.Contains));
        Assert.Null(Browsers.Find(name => name == "PATH" ? path : "/opt/gone", there.Contains));
        Assert.Null(Browsers.Find(_ => null, _ => false));
    }

    private string At(string name) => Path.Combine(_folder, name);

    private static int Number(byte[] png, int at) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
}
