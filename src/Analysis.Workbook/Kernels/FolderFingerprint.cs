using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Analysis.Workbook.Kernels;

/// <summary>Tells one state of a folder from another, by the names and the contents of its files.</summary>
internal static class FolderFingerprint
{
    private const int Digits = 12;

    /// <summary>The fingerprint: 12 hexadecimal digits.</summary>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read a file.</exception>
    public static string Of(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        foreach (var name in names)
        {
            using var file = File.OpenRead(Path.Combine(folder, name));
            hash.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{name}\n{file.Length}\n")));
            hash.AppendData(SHA256.HashData(file));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }
}
