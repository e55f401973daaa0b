using Analysis.Workbook.Kernels;

namespace Analysis.Workbook.Tests.Kernels;

public class JupyterFoldersTests
{
    [Fact]
    public void On_Linux_the_users_folder_is_in_their_home()
    {
        var folders = From(Platform.Linux, ("HOME", "/home/ada"));

        Assert.Equal("/home/ada/.local/share/jupyter", folders.User);
        Assert.Equal(["/home/ada/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"], folders.Search);
        Assert.Equal(["/home/ada/.local/share/jupyter", "/usr/share/jupyter", "/usr/local/share/jupyter"], folders.Editor);
    }

    [Fact]
    public void XDG_DATA_HOME_moves_it_and_VS_Code_does_not_follow()
    {
        var folders = From(Platform.Linux, ("HOME", "/home/ada"), ("XDG_DATA_HOME", "/data/"));

        Assert.Equal("/data/jupyter", folders.User);
        Assert.Equal(["/data/jupyter", "/home/ada/.local/share/jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"], folders.Search);
        Assert.DoesNotContain("/data/jupyter", folders.Editor);
    }

    [Fact]
    public void JUPYTER_DATA_DIR_goes_before_everything_and_needs_no_home()
    {
        var folders = From(Platform.Linux, ("JUPYTER_DATA_DIR", "/mine"), ("XDG_DATA_HOME", "/data"));

        Assert.Equal("/mine", folders.User);
        Assert.Equal(["/mine", "/usr/local/share/jupyter", "/usr/share/jupyter"], folders.Search);
    }

    [Fact]
    public void On_macOS_it_is_in_the_Library()
    {
        var folders = From(Platform.MacOS, ("HOME", "/Users/ada"), ("XDG_DATA_HOME", "/data"));

        Assert.Equal("/Users/ada/Library/Jupyter", folders.User);
        Assert.Equal(["/Users/ada/Library/Jupyter", "/usr/local/share/jupyter", "/usr/share/jupyter"], folders.Search);
    }

    [Fact]
    public void On_Windows_it_is_in_the_roaming_profile_and_VS_Code_does_not_see_the_shared_one()
    {
        var folders = From(Platform.Windows, ("USERPROFILE", @"C:\Users\Ada L"), ("APPDATA", @"C:\Users\Ada L\AppData\Roaming"), ("PROGRAMDATA", @"C:\ProgramData"));

        Assert.Equal(@"C:\Users\Ada L\AppData\Roaming\jupyter", folders.User);
        Assert.Equal([@"C:\Users\Ada L\AppData\Roaming\jupyter", @"C:\ProgramData\jupyter"], folders.Search);
        Assert.Equal([@"C:\Users\Ada L\AppData\Roaming\jupyter"], folders.Editor);
    }

    [Fact]
    public void On_Windows_without_a_roaming_profile_it_is_in_Jupyters_own_folder() =>
        Assert.Equal(@"C:\Users\Ada\.jupyter\data", From(Platform.Windows, ("USERPROFILE", @"C:\Users\Ada")).User);

    [Fact]
    public void JUPYTER_PATH_is_searched_first()
    {
        Assert.Equal("/a|/b|/home/ada/.local/share/jupyter|/usr/local/share/jupyter|/usr/share/jupyter",
            string.Join('|', From(Platform.Linux, ("HOME", "/home/ada"), ("JUPYTER_PATH", "/a:/b/::/a")).Search));
        Assert.Equal([@"C:\a", @"D:\b c", @"C:\r\jupyter"],
            From(Platform.Windows, ("USERPROFILE", @"C:\u"), ("APPDATA", @"C:\r"), ("JUPYTER_PATH", @"C:\a;D:\b c\")).Search);
    }

    [Theory]
    [InlineData("VIRTUAL_ENV=/venv", true)]
    [InlineData("VIRTUAL_ENV=/venv JUPYTER_PREFER_ENV_PATH=0", false)]
    [InlineData("CONDA_PREFIX=/venv", false)]
    [InlineData("CONDA_PREFIX=/venv CONDA_DEFAULT_ENV=base", false)]
    [InlineData("CONDA_PREFIX=/venv CONDA_DEFAULT_ENV=news", true)]
    [InlineData("CONDA_PREFIX=/venv JUPYTER_PREFER_ENV_PATH=yes", true)]
    public void A_Python_environment_is_searched_before_or_after_the_users_folder_as_Jupyter_decides(string variables, bool isFirst)
    {
        var pairs = variables.Split(' ').Select(pair => pair.Split('=')).Select(pair => (pair[0], pair[1]));
        var search = From(Platform.Linux, [("HOME", "/home/ada"), .. pairs]).Search;

        string[] expected = ["/venv/share/jupyter", "/home/ada/.local/share/jupyter"];
        Assert.Equal(isFirst ? expected : expected.Reverse(), search.Take(2));
    }

    [Fact]
    public void Without_a_home_it_is_said_what_to_set()
    {
        var error = Assert.Throws<WorkbookException>(() => From(Platform.Linux, ("HOME", "")));

        Assert.Equal("Your home folder is not known: the environment variable HOME is not set. Set it, or say where the kernel goes with --prefix.", error.Message);
        Assert.Equal(ExitCode.Unreadable, error.ExitCode);
    }

    private static JupyterFolders From(Platform platform, params (string Name, string Value)[] variables) =>
        JupyterFolders.From(new() { Platform = platform, Variables = variables.ToDictionary(pair => pair.Name, pair => pair.Value) });
}
