namespace Analysis.Corpora.Reading;

/// <summary>How the articles of a file are told apart and read.</summary>
internal enum DocumentFormat
{
    Text,
    Markdown,
    Page,
    Table,
    Json,
    JsonLines,
    Feed,
    Warc,
    Zip,
    Tar,
    Gzip,
    OtherXml,
    Office,
}
