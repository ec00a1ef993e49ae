using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Domain;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Documents.Data;

internal sealed class UploadDesk(IFileStore files) : IUploadDesk
{
    public async Task<Result<StoredFile>> KeepAsync(Upload upload, CancellationToken cancellationToken)
    {
        var type = FileInspection.TypeOf(upload.Content, UploadLimits.Bytes);
        if (type.Error is { } refusal) return refusal;

        using var content = new MemoryStream(upload.Content, writable: false);
        return await files.SaveAsync(content, type.Value, cancellationToken);
    }
}
