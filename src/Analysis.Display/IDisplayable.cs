namespace Analysis.Display;

/// <summary>A value that knows how it is shown in a notebook, a report or a terminal.</summary>
public interface IDisplayable
{
    /// <summary>The value's representations; <c>text/plain</c> should be one of them.</summary>
    MimeBundle ToMimeBundle();
}
