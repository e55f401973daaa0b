namespace Analysis.Corpora.Cleaning;

/// <summary>Families of debris; a line's first word says which of their patterns can hold at all.</summary>
[Flags]
internal enum DebrisGroups
{
    None = 0,
    Advertisement = 1,
    Counter = 2,
    ReadingTime = 4,
    Button = 8,
    Click = 16,
    Prompt = 32,
    Comment = 64,
    Feedback = 128,
    Related = 256,
    Rights = 512,
    Disclaimer = 1024,
    Tags = 2048,
    Print = 4096,
    Agency = 8192,
    Photo = 16384,
    Source = 32768,
    Mail = 65536,
    Byline = 131072,
}
