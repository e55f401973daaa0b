using System.Collections;
using System.Collections.Immutable;
using System.Dynamic;
using System.Globalization;
using System.Text.Encodings.Web;
using Analysis.Display;
using Microsoft.AspNetCore.Html;

namespace Microsoft.DotNet.Interactive.Formatting;

/// <summary>
/// An element of HTML, written as C#: <c>div[style: "color:red"]("text", b("x"))</c>. Text is escaped; what is HTML already stands
/// as it is. It never changes: brackets and parentheses make another one.
/// </summary>
public sealed class PocketView : DynamicObject, IHtmlContent
{
    private static readonly string[] Void = ["area", "br", "col", "hr", "img", "input", "link", "meta", "source"];

    private readonly string _name;
    private readonly PocketView? _outer;
    private readonly ImmutableArray<KeyValuePair<string, object?>> _attributes;
    private readonly ImmutableArray<object?> _content;

    /// <summary>An empty element.</summary>
    /// <param name="name">Its name: <c>div</c>; empty for content without an element.</param>
    public PocketView(string name)
        : this(name, null, [], [])
    {
    }

    private PocketView(
        string name, PocketView? outer, ImmutableArray<KeyValuePair<string, object?>> attributes, ImmutableArray<object?> content)
    {
        _name = name;
        _outer = outer;
        _attributes = attributes;
        _content = content;
    }

    /// <summary>The element's name.</summary>
    public string Name => _name;

    /// <summary>Shows the element below the cell.</summary>
    /// <param name="mimeTypes">The representations to show; none for both.</param>
    public DisplayedValue Display(params string[] mimeTypes) => Cell.display(this, mimeTypes);

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        var names = binder.CallInfo.ArgumentNames;
        var unnamed = indexes.Take(indexes.Length - names.Count).SelectMany(AttributesOf);
        var named = indexes.TakeLast(names.Count).Zip(names, (value, name) => KeyValuePair.Create(name.Replace('_', '-'), (object?)value));
        result = new PocketView(_name, _outer, [.. _attributes, .. unnamed, .. named], _content);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        result = new PocketView(_name, _outer, _attributes, [.. _content, .. args ?? []]);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = new PocketView(binder.Name, _name.Length == 0 ? null : this, [], []);
        return true;
    }

    /// <inheritdoc/>
    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = new PocketView(binder.Name, _name.Length == 0 ? null : this, [], [.. args ?? []]);
        return true;
    }

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder) => writer.Write(ToString());

    /// <inheritdoc/>
    public MimeBundle ToMimeBundle() => MimeBundle.Of(Element(), ToString());

    /// <summary>The HTML.</summary>
    public override string ToString() => Element().ToString();

    private Html Element() => Around(_outer, Html.Concat(_content.Select(Fragment)), this);

    private static Html Around(PocketView? outer, Html content, PocketView element)
    {
        var own = element._name.Length == 0 ? content : element.Tagged(content);
        return outer is null ? own : Around(outer._outer, Html.Concat([.. outer._content.Select(Fragment), own]), outer);
    }

    private Html Tagged(Html content)
    {
        var attributes = Html.Concat(_attributes.Select(Attribute));
        var start = Html.Concat([Html.Raw("<"), Html.Text(_name), attributes, Html.Raw(">")]);
        var isVoid = content == Html.Empty && Void.Contains(_name, StringComparer.Ordinal);
        return isVoid ? start : Html.Concat([start, content, Html.Raw("</"), Html.Text(_name), Html.Raw(">")]);
    }

    private static Html Attribute(KeyValuePair<string, object?> attribute) => attribute.Value switch
    {
        null or false => Html.Empty,
        true => Html.Of($" {attribute.Key}"),
        var value => Html.Of($" {attribute.Key}=\"{Convert.ToString(value, CultureInfo.InvariantCulture)}\""),
    };

    private static IEnumerable<KeyValuePair<string, object?>> AttributesOf(object index) => index switch
    {
        IEnumerable<KeyValuePair<string, object?>> attributes => attributes,
        IEnumerable<KeyValuePair<string, string>> attributes => attributes.Select(entry => KeyValuePair.Create(entry.Key, (object?)entry.Value)),
        _ => throw new ArgumentException($"Brackets take attributes with their names, as in div[style: \"color:red\"], and here stands: {index}."),
    };

    private static Html Fragment(object? value) => value switch
    {
        null => Html.Empty,
        string text => Html.Text(text),
        Html html => html,
        IHtmlContent content => Html.Raw(content.ToMimeBundle().GetValueOrDefault(MimeTypes.Html) ?? Written(content)),
        IDisplayable => Formatted(value),
        IEnumerable items when Formatters.TryFormat(value) is null => Html.Concat(items.Cast<object?>().Select(Fragment)),
        _ => Formatted(value),
    };

    private static Html Formatted(object value)
    {
        var bundle = (CellContext.Current?.Output ?? ConsoleOutput.Instance).Format(value);
        return bundle.TryGetValue(MimeTypes.Html, out var markup) ? Html.Raw(markup) : Html.Text(bundle.GetValueOrDefault(MimeTypes.Text));
    }

    private static string Written(IHtmlContent content)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
