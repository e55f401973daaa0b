using Analysis.Workbook.Kernels.Checks;

namespace Analysis.Workbook.Tests.Kernels.Checks;

public class EditorCheckTests : ChecksTest
{
    private const string Wanted = "\"jupyter.completionTriggerCharacters\": { \"csharp\": [\".\"] }";

    private string UserSettings => Path.Combine(Home, ".config", "Code", "User", "settings.json");

    private string WorkspaceSettings => Path.Combine(Home, ".vscode", "settings.json");

    [Fact]
    public async Task Settings_with_comments_and_spare_commas_are_read()
    {
        Write(WorkspaceSettings, "\uFEFF{ // of the project\n  \"editor.rulers\": [100,],\n  /* cells */ \"jupyter.completionTriggerCharacters\": {\"csharp\": [\".\",],},\n}");

        Assert.Equal([$"ok: VS Code completes C# cells after a '.': '{WorkspaceSettings}'"], await LinesAsync(new EditorCheck(Patient())));
    }

    [Fact]
    public async Task Without_settings_it_is_said_what_to_write() => Assert.Equal(
        [$"note: VS Code completes C# cells only when it is told to. Add to 'its settings': {Wanted}"], await LinesAsync(new EditorCheck(Patient())));

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"jupyter.completionTriggerCharacters\": {\"python\": [\".\"]}}")]
    [InlineData("{\"jupyter.completionTriggerCharacters\": \".\"}")]
    public async Task Settings_that_say_nothing_of_C_sharp_are_to_be_completed(string json)
    {
        Write(UserSettings, json);

        Assert.Equal([$"note: VS Code completes C# cells only when it is told to. Add to '{UserSettings}': {Wanted}"], await LinesAsync(new EditorCheck(Patient())));
    }

    [Fact]
    public async Task The_workspaces_value_goes_before_the_users()
    {
        Write(UserSettings, $"{{{Wanted}}}");
        Assert.Equal([$"ok: VS Code completes C# cells after a '.': '{UserSettings}'"], await LinesAsync(new EditorCheck(Patient())));

        Write(WorkspaceSettings, "{\"jupyter.completionTriggerCharacters\": {\"csharp\": []}}");
        Assert.Equal([$"note: VS Code does not complete C# cells after a '.', since '{WorkspaceSettings}' says otherwise. Write there: {Wanted}"],
            await LinesAsync(new EditorCheck(Patient())));
    }

    [Fact]
    public async Task Broken_settings_are_named_with_their_line()
    {
        Write(UserSettings, "{\n  \"a\": 1\n  \"b\": 2\n}");

        Assert.Equal($"note: VS Code's settings are broken: '{UserSettings}', line 3. Open them in VS Code, which shows what is wrong.",
            (await LinesAsync(new EditorCheck(Patient())))[0]);
    }

    [Fact]
    public async Task The_extension_that_opens_notebooks_is_missed()
    {
        Write(WorkspaceSettings, $"{{{Wanted}}}");
        var extensions = Directory.CreateDirectory(Path.Combine(Home, ".vscode", "extensions")).FullName;
        Directory.CreateDirectory(Path.Combine(extensions, "ms-toolsai.jupyter-keymap-1.1.2"));

        Assert.Equal("note: VS Code lacks the extension Jupyter, which opens notebooks. Add it: code --install-extension ms-toolsai.jupyter",
            (await LinesAsync(new EditorCheck(Patient())))[1]);

        Directory.CreateDirectory(Path.Combine(extensions, "ms-toolsai.jupyter-2025.9.1"));
        Assert.Single(await LinesAsync(new EditorCheck(Patient())));
    }

    private static void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
