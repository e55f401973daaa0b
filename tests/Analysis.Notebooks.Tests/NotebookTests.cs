using System.Text;
using System.Text.Json.Nodes;

namespace Analysis.Notebooks.Tests;

public sealed class NotebookTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("notebooks-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_Jupyter_wrote_comes_back_byte_for_byte()
    {
        var path = Path.Combine(_folder, "a.ipynb");
        File.WriteAllText(path, Samples.Everything);
        var before = File.ReadAllBytes(path);

        Notebook.Load(path).Save(path);

        Assert.Equal(Samples.Everything, File.ReadAllText(path));
        Assert.Equal(before, File.ReadAllBytes(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
    }

    [Fact]
    public void Keys_that_an_editor_did_not_sort_keep_their_order()
    {
        const string json = """
            {
             "nbformat": 4,
             "nbformat_minor": 5,
             "metadata": {
              "z": 1,
              "a": 2
             },
             "cells": [
              {
               "cell_type": "code",
               "source": [
                "1"
               ],
               "metadata": {},
               "id": "one",
               "outputs": [],
               "execution_count": null
              }
             ]
            }

            """;

        Assert.Equal(json, Notebook.Parse(json, "a.ipynb").ToJson());
    }

    [Fact]
    public void The_typed_members_read_the_file()
    {
        var notebook = Notebook.Parse(Samples.Everything, "a.ipynb");

        Assert.Equal(".net-csharp", notebook.KernelName);
        Assert.Equal("C#", notebook.Language);
        Assert.Null(notebook.UpgradeNote);
        Assert.Equal("a.ipynb", notebook.Name);
        Assert.Equal([CellKind.Markdown, CellKind.Code, CellKind.Code, CellKind.Raw], notebook.Cells.Select(cell => cell.Kind));
        var code = notebook.Cells[1];
        Assert.Equal("a1-B_2", code.Id);
        Assert.Equal("var n = 42;", code.Source);
        Assert.Equal(["parameters", "first"], code.Tags);
        Assert.True(code.HasTag("parameters"));
        Assert.False(code.HasTag("Parameters"));
        Assert.Equal(1, code.ExecutionCount);
        Assert.Null(notebook.Cells[2].ExecutionCount);
        Assert.Equal("# Who visits whom\n\nХафтар, حفتر, 😀   café\u0007", notebook.Cells[0].Source);
    }

    [Fact]
    public void The_typed_outputs_read_the_file()
    {
        var outputs = Notebook.Parse(Samples.Everything, "a.ipynb").Cells[1].Outputs;

        var stream = Assert.IsType<StreamOutput>(outputs[0]);
        Assert.Equal(("stdout", "one\ntwo"), (stream.Name, stream.Text));
        var display = Assert.IsType<DisplayOutput>(outputs[1]);
        Assert.Equal(["application/json", "image/png", "text/html", "text/plain"], display.Data.Types);
        Assert.Equal("<b>1</b>\n<i>2</i>", display.Data.Text("text/html"));
        Assert.Equal("""{"b":[1,2.0],"a":"text"}""", display.Data.Text("application/json"));
        Assert.Null(display.Data.Text("image/svg+xml"));
        Assert.Equal(10, (int)display.Metadata["image/png"]!["width"]!);
        Assert.Equal(1, Assert.IsType<ExecuteResult>(outputs[2]).ExecutionCount);
        var error = Assert.IsType<ErrorOutput>(outputs[3]);
        Assert.Equal(("FormatException", "No number: 'x'", 2), (error.Name, error.Message, error.Traceback.Count));
        Assert.Equal("hologram", Assert.IsType<UnknownOutput>(outputs[4]).Type);
    }

    [Fact]
    public void Edits_change_only_what_was_edited()
    {
        var notebook = Notebook.Parse(Samples.Everything, "a.ipynb");
        notebook.Cells[1].Outputs.Clear();
        notebook.Cells[1].ExecutionCount = 7;
        notebook.Cells[1].Outputs.Add(new StreamOutput(StreamOutput.StandardError, "a\nb\n"));
        notebook.Cells[2].Source = "x\n\ny";
        notebook.Cells.RemoveAt(3);

        var expected = JsonNode.Parse(Samples.Everything)!;
        expected["cells"]![1]!["outputs"] = JsonNode.Parse("""[{"name":"stderr","output_type":"stream","text":["a\n","b\n"]}]""");
        expected["cells"]![1]!["execution_count"] = 7;
        expected["cells"]![2]!["source"] = JsonNode.Parse("""["x\n","\n","y"]""");
        expected["cells"]!.AsArray().RemoveAt(3);
        Assert.True(JsonNode.DeepEquals(expected, JsonNode.Parse(notebook.ToJson())));
    }

    [Fact]
    public void Random_edits_are_read_back_as_they_were_made()
    {
        var random = new Random(20161129);
        var notebook = Notebook.Parse(Samples.Everything, "a.ipynb");
        var sources = notebook.Cells.Select(cell => cell.Source).ToList();
        for (var step = 0; step < 400; step++)
        {
            var at = random.Next(sources.Count + 1);
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => RandomCharacter(random)));
            switch (random.Next(4))
            {
                case 0:
                    notebook.Cells.Insert(at, NotebookCell.Code(text));
                    sources.Insert(at, text);
                    break;
                case 1 when at < sources.Count && sources.Count > 1:
                    notebook.Cells.RemoveAt(at);
                    sources.RemoveAt(at);
                    break;
                case 2 when at < sources.Count:
                    notebook.Cells[at].Source = sources[at] = text;
                    break;
                case 3 when at < sources.Count:
                    notebook.Cells[at] = NotebookCell.Markdown(text);
                    sources[at] = text;
                    break;
            }
        }

        var json = notebook.ToJson();
        var read = Notebook.Parse(json, "a.ipynb");

        Assert.Equal(sources, read.Cells.Select(cell => cell.Source));
        Assert.Equal(sources.Count, read.Cells.Select(cell => cell.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(json, read.ToJson());
    }

    [Fact]
    public void Big_outputs_come_back_whole()
    {
        var lines = new StringBuilder();
        for (var i = 0; i < 200_000; i++) lines.Append("line ").Append(i).Append(" \"ё\" \\ \u2028\n");
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        var cell = NotebookCell.Code("big");
        notebook.Cells.Add(cell);
        cell.Outputs.Add(new StreamOutput(StreamOutput.StandardOutput, lines.ToString()));
        cell.Outputs.Add(new DisplayOutput(MimeData.Of([new("image/png", new('A', 5_000_000))])));

        var read = Notebook.Parse(notebook.ToJson(), "big.ipynb").Cells[0];

        Assert.Equal(lines.ToString(), ((StreamOutput)read.Outputs[0]).Text);
        Assert.Equal(5_000_000, ((DisplayOutput)read.Outputs[1]).Data.Text("image/png")!.Length);
    }

    [Fact]
    public void A_new_notebook_has_Jupyters_form()
    {
        var notebook = Notebook.Create(".net-csharp", ".NET (C#)", "C#");
        notebook.Cells.Add(NotebookCell.Code("1 + 1", "parameters"));

        Assert.Equal($$"""
            {
             "cells": [
              {
               "cell_type": "code",
               "execution_count": null,
               "id": "{{notebook.Cells[0].Id}}",
               "metadata": {
                "tags": [
                 "parameters"
                ]
               },
               "outputs": [],
               "source": [
                "1 + 1"
               ]
              }
             ],
             "metadata": {
              "kernelspec": {
               "display_name": ".NET (C#)",
               "language": "C#",
               "name": ".net-csharp"
              },
              "language_info": {
               "name": "C#"
              }
             },
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """, notebook.ToJson());
    }

    [Fact]
    public void A_link_to_a_notebook_stays_a_link()
    {
        Skip.If(OperatingSystem.IsWindows(), "Links need a privilege there.");
        var file = Path.Combine(_folder, "file.ipynb");
        var link = Path.Combine(_folder, "link.ipynb");
        File.WriteAllText(file, Samples.With(""));
        File.CreateSymbolicLink(link, file);

        var notebook = Notebook.Load(link);
        notebook.Cells.Add(NotebookCell.Markdown("new"));
        notebook.Save(link);

        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.Contains("new", File.ReadAllText(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over()
    {
        var path = Path.Combine(_folder, "bom.ipynb");
        File.WriteAllText(path, Samples.Everything, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));

        Assert.Equal(Samples.Everything, Notebook.Load(path).ToJson());
    }

    [Fact]
    public void Half_an_emoji_does_not_cost_the_notebook()
    {
        const string cell = """{"cell_type": "markdown", "id": "a", "metadata": {}, "source": "cut \ud83d, whole \ud83d\ude00, \\ud83d, \u00e9"}""";

        Assert.Equal("cut \uFFFD, whole 😀, \\ud83d, é", Notebook.Parse(Samples.With(cell), "a.ipynb").Cells[0].Source);
    }

    private static string RandomCharacter(Random random) =>
        random.Next(8) switch { 0 => "\n", 1 => "\"", 2 => "\\", 3 => "😀", 4 => "\u0001", 5 => "\r\n", 6 => "Ж", _ => "a" };
}
