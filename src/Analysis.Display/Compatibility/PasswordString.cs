namespace Microsoft.DotNet.Interactive;

/// <summary>A secret that the user has typed. It does not show itself.</summary>
/// <param name="clearTextPassword">The secret.</param>
public sealed class PasswordString(string clearTextPassword)
{
    private readonly string _secret = clearTextPassword;

    /// <summary>The secret, readable.</summary>
    public string GetClearTextPassword() => _secret;

    /// <summary>Asterisks, always as many.</summary>
    public override string ToString() => "********";
}
