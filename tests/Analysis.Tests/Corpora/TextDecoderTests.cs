using System.Text;
using Analysis.Corpora;

namespace Analysis.Tests.Corpora;

public class TextDecoderTests
{
    [Fact]
    public void A_byte_order_mark_decides_and_goes()
    {
        Check([0xEF, 0xBB, 0xBF, (byte)'a', 0xC3, 0xA9], "aé", "utf-8", "byte order mark");
        Check([0xFF, 0xFE, (byte)'a', 0, 0xE9, 0], "aé", "utf-16le", "byte order mark");
        Check([0xFE, 0xFF, 0, (byte)'a', 0, 0xE9], "aé", "utf-16be", "byte order mark");
        Check([0xFF, 0xFE, 0, 0, (byte)'a', 0, 0, 0], "a", "utf-32le", "byte order mark");
    }

    [Fact]
    public void Valid_UTF8_needs_no_mark()
    {
        Check("plain"u8, "plain", "utf-8", "valid UTF-8");
        Check("Haftar’s “visit” \U0001F1F1"u8, "Haftar’s “visit” \U0001F1F1", "utf-8", "valid UTF-8");
    }

    [Fact]
    public void UTF16_without_a_mark_is_known_by_its_zero_bytes()
    {
        const string latin = "The general – in Moscow.\r\n";
        const string cyrillic = "Генерал прибыл в Москву в среду, сообщили вчера.\n";

        Check(Encoding.Unicode.GetBytes(latin), latin, "utf-16le", "zero bytes on one side, no byte order mark");
        Check(Encoding.BigEndianUnicode.GetBytes(latin), latin, "utf-16be", "zero bytes on one side, no byte order mark");
        Check(Encoding.Unicode.GetBytes(cyrillic), cyrillic, "utf-16le", "zero bytes on one side, no byte order mark");
        Check(Encoding.BigEndianUnicode.GetBytes(cyrillic), cyrillic, "utf-16be", "zero bytes on one side, no byte order mark");
    }

    [Fact]
    public void Everything_else_is_Windows_1252()
    {
        Check([0x93, (byte)'n', 0xE9, 0x94, (byte)' ', 0x80, (byte)'5'], "“né” €5", "windows-1252", "not valid UTF-8");
        Check([0xA3, (byte)'6', (byte)'m'], "£6m", "windows-1252", "not valid UTF-8");
    }

    // 'Рабочие порта приняли договор' in Windows-1251: 26 letters and 3 spaces.
    [Fact]
    public void Another_alphabet_in_an_old_encoding_is_refused_rather_than_misread()
    {
        var cyrillic = Convert.FromHexString("D0E0E1EEF7E8E520EFEEF0F2E020EFF0E8EDFFEBE820E4EEE3EEE2EEF0");

        Assert.Equal(
            "it is neither UTF-8 nor Windows-1252, in which 100 of 100 letters would be accented; save it as UTF-8",
            TextDecoder.Decode(cyrillic).Problem);
    }

    [Fact]
    public void Many_accents_are_no_other_alphabet()
    {
        const string icelandic = "Stéttarfélagið sagði að félagsmenn hefðu tekið þátt í atkvæðagreiðslunni í höfninni við ána.";

        Check(Encoding.Latin1.GetBytes(icelandic), icelandic, "windows-1252", "not valid UTF-8");
    }

    [Fact]
    public void Text_that_was_misread_before_it_was_saved_is_pointed_out()
    {
        Check("donâ€™t, cafÃ©"u8, "donâ€™t, cafÃ©", "utf-8", "valid UTF-8; text in 2 places looks encoded twice, as in 'donâ€™t'");
        Check("château, São Paulo"u8, "château, São Paulo", "utf-8", "valid UTF-8");
    }

    [Fact]
    public void A_character_cut_off_at_the_end_does_not_spoil_the_others()
    {
        byte[] cut = [.. "“a” “b” ‘c’"u8, 0xE2, 0x80];

        Check(cut, "“a” “b” ‘c’\uFFFD", "utf-8", "mostly valid UTF-8; broken bytes became U+FFFD 1 times");
    }

    [Fact]
    public void Line_ends_and_spaces_stay_as_they_are() => Check("a\r\nb\u00A0c\n"u8, "a\r\nb\u00A0c\n", "utf-8", "valid UTF-8");

    [Fact]
    public void What_is_no_text_says_why()
    {
        Assert.Equal("it is empty (0 bytes)", TextDecoder.Decode([]).Problem);
        Assert.Equal("it holds nothing but white space", TextDecoder.Decode(" \r\n\t"u8).Problem);
        Assert.Equal("it holds nothing but white space", TextDecoder.Decode([0xEF, 0xBB, 0xBF]).Problem);
        Assert.Equal("it holds nothing but white space", TextDecoder.Decode("\u200B\u00A0\n"u8).Problem);
        Assert.Equal("it is a PDF document; save its text as UTF-8", TextDecoder.Decode("%PDF-1.7\nendobj"u8).Problem);
        Assert.Equal("it is an RTF document; save its text as UTF-8", TextDecoder.Decode(@"{\rtf1\ansi text}"u8).Problem);
        Assert.Equal("it holds 3 zero bytes, as binary files do", TextDecoder.Decode([0x89, 0, 0, 0x0D, 1, 0, 7]).Problem);
        Assert.Equal("4 of its 8 characters are control characters, as in binary files", TextDecoder.Decode("%P\u0001D\u0002\u0003F\u0004"u8).Problem);
        Assert.Equal("its byte order mark says utf-16le, and its bytes are not valid utf-16le", TextDecoder.Decode([0xFF, 0xFE, 0x41]).Problem);
    }

    private static void Check(ReadOnlySpan<byte> bytes, string text, string encoding, string reason)
    {
        var decoded = TextDecoder.Decode(bytes);

        Assert.Equal((text, new EncodingDecision(encoding, reason), null), (decoded.Text, decoded.Encoding, decoded.Problem));
    }
}
