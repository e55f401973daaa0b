namespace Microsoft.DotNet.Interactive;

/// <summary>A password, which no output shows by accident.</summary>
public sealed class PasswordString
{
    private readonly string _password;

    internal PasswordString(string password) => _password = password;

    /// <summary>The password as it was typed.</summary>
    public string GetClearTextPassword() => _password;

    /// <summary>Stars.</summary>
    public override string ToString() => "********";
}
