using System.Dynamic;
using System.Text;
using Analysis.Display;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>HTML built in C#: <c>div[style: "color:red"]("text", b("bold"))</c>. Text is escaped.</summary>
public sealed class PocketView : DynamicObject, IDisplayable
{
    private readonly string _name;
    private readonly string _attributes;
    private readonly Html _content;

    /// <summary>An element.</summary>
    /// <param name="name">Its name: <c>div</c>.</param>
    public PocketView(string name)
        : this(name, "", Html.Empty)
    {
    }

    private PocketView(string name, string attributes, Html content)
    {
        _name = name;
        _attributes = attributes;
        _content = content;
    }

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object result)
    {
        var attributes = new StringBuilder(_attributes);
        for (var i = 0; i < indexes.Length; i++)
        {
            var name = binder.CallInfo.ArgumentNames.ElementAtOrDefault(i - (indexes.Length - binder.CallInfo.ArgumentNames.Count));
            attributes.Append(name is null ? Html.Of($" {indexes[i]}").ToString() : Html.Of($" {name.Replace('_', '-')}=\"{indexes[i]}\"").ToString());
        }

        result = new PocketView(_name, attributes.ToString(), _content);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object result)
    {
        result = new PocketView(_name, _attributes, Html.Concat((args ?? []).Select(ContentOf)));
        return true;
    }

    /// <summary>The markup.</summary>
    public override string ToString() =>
        _name is "br" or "hr" or "img" or "input" or "link" or "meta" ? $"<{_name}{_attributes}>" : $"<{_name}{_attributes}>{_content}</{_name}>";

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Of(Html.Raw(ToString()), ToString());

    private static Html ContentOf(object? part) => part switch
    {
        PocketView view => Html.Raw(view.ToString()),
        Html html => html,
        string text => Html.Text(text),
        IEnumerable<object?> several => Html.Concat(several.Select(ContentOf)),
        IDisplayable displayable when displayable.ToMimeBundle().TryGetValue(MimeTypes.Html, out var markup) => Html.Raw(markup),
        _ => Html.Of($"{part}"),
    };
}
