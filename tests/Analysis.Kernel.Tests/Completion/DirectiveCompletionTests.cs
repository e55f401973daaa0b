using Analysis.Kernel.Directives;

namespace Analysis.Kernel.Tests.Completion;

public class DirectiveCompletionTests : CompletionTest
{
    [Fact]
    public void A_line_that_begins_with_a_hash_offers_directives()
    {
        CheckAll(
            ("#|", "#:project #r #if #region #!time"),
            ("#:|", "#:project #:package -#if -#!time"),
            ("#:pro|", "#:project -#:package"),
            ("#!ti|", "#!time -#!whos"),
            ("#!|", "#!time #!whos #!import #!csharp #!markdown -#r"),
            ("  #re|", "#region"),
            ("var x = 1;\n#r|", "#r #region"),
            ("var x = 1; #|", "-#r"),
            ("\"\"\"\n#|\n\"\"\"", "none"),
            ("/*\n#|\n*/", "none"));
    }

    [Fact]
    public void Each_directive_that_the_kernel_knows_is_offered()
    {
        CheckAll(("#|", string.Join(' ', KnownDirectives.All.Select(known => known.Name))));
        CheckAll(("#!|", string.Join(' ', KnownDirectives.All.Where(known => known.Name[1] == '!').Select(known => known.Name))));
    }

    [Fact]
    public void In_text_only_the_next_language_is_offered() => CheckAll(
        ("#!markdown\nConsole.|", "none"),
        ("#!markdown\nIt's \"open\n#!csharp\nConsole.Wri|", "WriteLine"),
        ("#!html\n<b>\n#!csharp\n#!ti|", "#!time"),
        ("\"\"\"\n#!markdown\n\"\"\".Len|", "Length"));

    [Fact]
    public void A_path_offers_the_folders_and_the_files_that_are_meant()
    {
        foreach (var file in new[] { "lib/Words/Words.csproj", "lib/Words/Code.cs", "lib/Words/bin/x.dll", "lib/tools.cs", "lib/Old.dll", "more.ipynb", "old.dib", ".hidden/x.cs", "two words/a.cs" })
        {
            Directory.CreateDirectory(Path.Combine(Folder, Path.GetDirectoryName(file)!));
            File.WriteAllText(Path.Combine(Folder, file), "");
        }

        CheckAll(
            ("#:project |", "lib/ ../ -more.ipynb -.hidden/"),
            ("#:project li|", "lib/ -../"),
            ("#:project lib/|", "Words/ -tools.cs"),
            ("#:project lib/Words/|", "Words.csproj -Code.cs -bin/"),
            ("#:project lib\\Words\\|", "Words.csproj"),
            ("#load \"|", "lib/ -more.ipynb"),
            ("#load \"lib/|\"", "tools.cs Words/ -Old.dll"),
            ("#load \"lib/too|ls.cs\"", "tools.cs"),
            ("#!import |", "lib/ more.ipynb old.dib"),
            ("#r \"|", "lib/ nuget:"),
            ("#r \"lib/|", "Old.dll -tools.cs -nuget:"),
            ("#i \"|", "nuget: -lib/"),
            ("#i \"nuget: |", "lib/ ../ -more.ipynb"),
            ("#i \"nuget: lib/Wo|", "Words/ -Old.dll"),
            ("#!import .|", ".hidden/ ../"),
            ("#:project nowhere/|", "none"),
            ("#!time |", "none"));
        Assert.Equal((14, 17), (Complete("#:project lib/Wor|").Start, Complete("#:project lib/Wor|").End));
        Assert.Equal((10, 18), (Complete("#load \"../too|ls.cs\"").Start, Complete("#load \"../too|ls.cs\"").End));
    }

    [Fact]
    public void A_package_offers_what_lies_in_the_folder_of_packages()
    {
        CheckAll(
            ("#:package xuni|", "xunit xunit.core"),
            ("#:package xunit@|", "2.9.3"),
            ("#r \"nuget: xuni|", "xunit"),
            ("#r \"nuget:xunit, 2|\"", "2.9.3"),
            ("#:package no.such.package@|", "none"));
    }
}
