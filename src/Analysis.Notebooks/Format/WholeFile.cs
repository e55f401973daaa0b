using System.Globalization;
using System.Text;

namespace Analysis.Notebooks.Format;

/// <summary>Text files in UTF-8, read strictly and written whole or not at all.</summary>
internal static class WholeFile
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding LenientUtf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text of a file, without a byte order mark.</summary>
    /// <exception cref="NotebookException">There is no such file, it cannot be read, or it is not UTF-8.</exception>
    public static string Read(string path)
    {
        var bytes = ReadBytes(path);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            throw new NotebookException(path, 1, "the text is UTF-16. Save the notebook as UTF-8.");

        var text = bytes.AsSpan();
        if (text.StartsWith("\uFEFF"u8)) text = text[3..];
        try
        {
            return Utf8.GetString(text);
        }
        catch (DecoderFallbackException error)
        {
            var line = 1 + text[..Math.Clamp(error.Index, 0, text.Length)].Count((byte)'\n');
            var digits = (error.BytesUnknown ?? []).Select(unit => unit.ToString("X2", CultureInfo.InvariantCulture));
            var finding = $"the bytes {string.Join(' ', digits)} are not UTF-8. Save the notebook as UTF-8.";
            throw new NotebookException(path, line, finding, error);
        }
    }

    /// <summary>Writes a file beside the old one, and puts it in its place.</summary>
    /// <exception cref="NotebookException">The folder or the file cannot be written; the old file is as it was.</exception>
    public static void Write(string path, string text)
    {
        // A link keeps pointing where it points: the file behind it is the one that is replaced.
        var link = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        var target = link?.FullName ?? Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():n}.tmp");
        try
        {
            // Half a character at the end of cut output becomes U+FFFD: it must not cost the whole notebook.
            File.WriteAllText(temporary, text, LenientUtf8);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(path, null, $"the notebook cannot be written. {error.Message}", error);
        }
        finally
        {
            if (File.Exists(temporary)) File.Delete(temporary);
        }
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            const string Finding = "there is no such file. Check the path, or list the folder's notebooks.";
            throw new NotebookException(path, null, Finding, error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(path, null, Directory.Exists(path)
                ? "this is a folder. Name a notebook in it."
                : $"the file cannot be read. {error.Message}", error);
        }
    }
}
