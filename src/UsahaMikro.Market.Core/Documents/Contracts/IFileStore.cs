namespace UsahaMikro.Market.Documents.Contracts;

/// <summary>A stored file: immutable, named by the SHA-256 of its content.</summary>
public sealed record StoredFile(string Hash, string ContentType, long Length);

/// <summary>Files outside the web root. Rows refer to them by hash.</summary>
public interface IFileStore
{
    /// <summary>Writes to a temporary name, flushes, renames: a file is whole or not there.</summary>
    Task<StoredFile> SaveAsync(Stream content, string contentType, CancellationToken cancellationToken);

    /// <summary>Null when there is no such file.</summary>
    Stream? Open(string hash);

    bool Exists(string hash);
}
