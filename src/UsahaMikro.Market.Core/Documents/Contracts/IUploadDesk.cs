using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Contracts;

/// <summary>A file as someone sent it. Its name is shown, never trusted.</summary>
public sealed record Upload(string FileName, byte[] Content);

/// <summary>Takes in papers of people: looked into before they are kept, told apart by content, never by name.</summary>
public interface IUploadDesk
{
    /// <summary>Keeps a PDF, JPEG, PNG or WebP of at most <see cref="UploadLimits.Bytes"/>; anything else is refused with a sentence.</summary>
    Task<Result<StoredFile>> KeepAsync(Upload upload, CancellationToken cancellationToken);
}

public static class UploadLimits
{
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Room for a file a little over the allowed size, so that it gets its sentence instead of a closed door.</summary>
    public const int RequestBytes = 14 * 1024 * 1024;

    public const string Accept = ".pdf,.jpg,.jpeg,.png,.webp,application/pdf,image/jpeg,image/png,image/webp";
}
