namespace UsahaMikro.Market.Web.Ui.Site;

/// <summary>Another membership the signed-in person may switch to.</summary>
public sealed record OtherMembership(string Id, string Text);

/// <summary>Who is in front of the screen, as far as header and menus need to know.</summary>
public interface IVisitor
{
    bool IsSignedIn { get; }
    string DisplayName { get; }
    string? WorkingAs { get; }
    IReadOnlyList<OtherMembership> OtherMemberships { get; }
    string HomeUrl { get; }
    int? TaskCount { get; }
    int? BasketCount { get; }
    string? BasketUrl { get; }
    IReadOnlyDictionary<string, int> MenuCounts { get; }

    /// <summary>A guest, who is asked to sign in first, or somebody whose role may bring an own business into the registry.</summary>
    bool MayRegisterBusiness { get; }
}
