using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Kernel.References;

/// <summary>Tells one state of a set of files from another, by their names and contents.</summary>
internal static class FilesFingerprint
{
    // A data file beside the sources is told by its size and time: reading it would cost more than the build saves.
    private const long LargestFileRead = 4 * 1024 * 1024;

    /// <summary>The fingerprint, as hexadecimal digits.</summary>
    /// <param name="files">Full paths, always in the same order; what is gone by now is passed over.</param>
    public static string Of(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            // An editor's temporary file may be gone by now.
            if (DigestOf(file) is not { } digest) continue;
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(digest);
        }

        return HashText.Of(hash.GetHashAndReset());
    }

    private static byte[]? DigestOf(string file)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Length > LargestFileRead) return SizeAndTimeOf(info);
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SHA256.HashData(stream);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static byte[] SizeAndTimeOf(FileInfo file) =>
        Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}"));
}
