using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Analysis.Text;

/// <summary>Characters to their class, from the table of Unicode.</summary>
internal static class SentenceBreakClasses
{
    private const int BlockBits = 8;

    // Blocks of 256 characters; those in which all are Other share one.
    private static readonly SentenceBreakClass[][] Blocks = Read();

    /// <summary>The class of the character at a position, and how many UTF-16 units it takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static SentenceBreakClass At(ReadOnlySpan<char> text, int position, out int size)
    {
        size = 1;
        int character = text[position];
        if (char.IsSurrogate((char)character))
        {
            if (Rune.DecodeFromUtf16(text[position..], out var rune, out size) != System.Buffers.OperationStatus.Done) return SentenceBreakClass.Other;
            character = rune.Value;
        }

        return Blocks[character >> BlockBits][character & ((1 << BlockBits) - 1)];
    }

    private static SentenceBreakClass[][] Read()
    {
        var empty = new SentenceBreakClass[1 << BlockBits];
        var blocks = new SentenceBreakClass[0x110000 >> BlockBits][];
        Array.Fill(blocks, empty);
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Analysis.Text.Data.unicode-sentence-break.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#')) continue;
            var words = line.Split(' ');
            var kind = Enum.Parse<SentenceBreakClass>(words[0]);
            foreach (var range in words.AsSpan(1)) Set(blocks, empty, range, kind);
        }

        return blocks;
    }

    private static void Set(SentenceBreakClass[][] blocks, SentenceBreakClass[] empty, ReadOnlySpan<char> range, SentenceBreakClass kind)
    {
        var mark = range.IndexOfAny('-', '/');
        var first = int.Parse(mark < 0 ? range : range[..mark], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        var last = mark < 0 ? first : int.Parse(range[(mark + 1)..], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        for (var character = first; character <= last; character += mark >= 0 && range[mark] == '/' ? 2 : 1)
        {
            ref var block = ref blocks[character >> BlockBits];
            if (block == empty) block = new SentenceBreakClass[empty.Length];
            block[character & (empty.Length - 1)] = kind;
        }
    }
}
