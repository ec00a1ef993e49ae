namespace UsahaMikro.Market.Documents.Contracts;

/// <summary>What is drawn for an address that is passed on.</summary>
/// <param name="Title">In a few lines; what does not fit ends in dots.</param>
/// <param name="Strong">Large, above the last line: a price, a count.</param>
/// <param name="Photo">Hash of a stored picture; null for none.</param>
/// <param name="Drawing">Path of a drawn object, used when there is no photo.</param>
/// <param name="Hue">Of the ground, in degrees.</param>
public sealed record ShareCard(string Site, string Title, string Strong, string Line, string? Photo, string? Drawing, int Hue)
{
    public const int Width = 1200;
    public const int Height = 630;
}

/// <summary>Draws share cards, each once.</summary>
public interface IShareCardWorkshop
{
    /// <summary>Names the picture by all that is on it.</summary>
    string KeyOf(ShareCard card);

    /// <summary>Path of a PNG; null when this machine cannot draw.</summary>
    Task<string?> MakeAsync(ShareCard card, CancellationToken cancellationToken);
}
