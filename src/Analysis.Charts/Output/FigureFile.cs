using System.Text;
using Analysis.Charts.Drawing;
using Analysis.Data;

namespace Analysis.Charts.Output;

/// <summary>A figure as a file, written whole or not at all.</summary>
internal static class FigureFile
{
    private const string Formats = ".svg, .html, .png or .json";

    public static void Save(Figure figure, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".svg":
                // A file has no list of sentences for its marks to lead to.
                Write(path, FigureDrawing.Draw(figure, DrawingOptions.Speaking).Svg);
                break;
            case ".html" or ".htm":
                Write(path, FigurePage.Of(figure).ToString());
                break;
            case ".png":
                Write(path, Screenshot.Take(figure, path));
                break;
            case ".json":
                Write(path, figure.ToJson());
                break;
            case var other:
                throw new ArgumentException(
                    $"A figure is not saved as '{(other.Length == 0 ? Path.GetFileName(path) : other)}': let the file end in {Formats}.", nameof(path));
        }
    }

    private static void Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    private static void Write(string path, byte[] content) => WholeFile.Write(path, stream => stream.Write(content));
}
