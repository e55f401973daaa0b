using System.Buffers;
using System.Globalization;
using System.Security;
using System.Text;
using Microsoft.CodeAnalysis;

namespace Analysis.Kernel.References;

/// <summary>
/// The documentation of an assembly, in the XML file that a compiler writes beside it. Nothing is read before it is asked for,
/// and then only what is asked for: the framework's files have thirty megabytes together.
/// </summary>
internal sealed class XmlDocumentation : DocumentationProvider
{
    private const int Step = 1 << 20;
    private static readonly byte[] MemberEnd = "</member>"u8.ToArray();

    private readonly string _name;
    private readonly Func<Stream?> _open;

    private XmlDocumentation(string name, Func<Stream?> open)
    {
        _name = name;
        _open = open;
    }

    /// <summary>The documentation in the file beside an assembly, where there is one.</summary>
    public static XmlDocumentation Beside(string assembly)
    {
        var path = Path.ChangeExtension(assembly, ".xml");
        return new(path, () => File.Exists(path) ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1) : null);
    }

    /// <summary>Documentation that the compiler has just written.</summary>
    /// <param name="name">Of the assembly.</param>
    /// <param name="xml">The whole file.</param>
    public static XmlDocumentation Of(string name, byte[] xml) => new(name, () => new MemoryStream(xml, writable: false));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is XmlDocumentation other && other._name == _name;

    /// <inheritdoc/>
    public override int GetHashCode() => _name.GetHashCode(StringComparison.Ordinal);

    /// <summary>The element of a member, or nothing.</summary>
    protected override string? GetDocumentationForSymbol(
        string documentationMemberID, CultureInfo preferredCulture, CancellationToken cancellationToken = default)
    {
        try
        {
            using var file = _open();
            if (file is null) return "";
            var beginning = $"<member name=\"{SecurityElement.Escape(documentationMemberID)}\">";
            return Find(file, Encoding.UTF8.GetBytes(beginning), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static string Find(Stream file, byte[] beginning, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Step + beginning.Length);
        try
        {
            // What may be the first half of the beginning is looked at again with what follows it.
            var kept = 0;
            while (true)
            {
                cancellation.ThrowIfCancellationRequested();
                var read = file.ReadAtLeast(buffer.AsSpan(kept, Step), Step, throwOnEndOfStream: false);
                var filled = buffer.AsSpan(0, kept + read);
                if (filled.IndexOf(beginning) is var at and >= 0) return Element(file, filled[at..]);
                if (read < Step) return "";

                kept = beginning.Length - 1;
                filled[^kept..].CopyTo(buffer);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static string Element(Stream file, ReadOnlySpan<byte> start)
    {
        if (start.IndexOf(MemberEnd) is var end and >= 0) return Encoding.UTF8.GetString(start[..(end + MemberEnd.Length)]);

        var text = new MemoryStream();
        text.Write(start);
        var next = new byte[Step];
        while (text.GetBuffer().AsSpan(0, (int)text.Length).IndexOf(MemberEnd) < 0)
        {
            var read = file.Read(next);
            if (read == 0) return "";
            text.Write(next, 0, read);
        }

        return Element(file, text.GetBuffer().AsSpan(0, (int)text.Length));
    }
}
