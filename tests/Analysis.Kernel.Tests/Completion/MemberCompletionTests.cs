namespace Analysis.Kernel.Tests.Completion;

public class MemberCompletionTests : CompletionTest
{
    [Fact]
    public async Task A_variable_of_an_earlier_cell_has_its_members_and_extension_methods()
    {
        await ValueAsync("var words = new List<string> { \"a\" };");

        Check("words.|", "Add Count Where Select -Console -words");
    }
}
