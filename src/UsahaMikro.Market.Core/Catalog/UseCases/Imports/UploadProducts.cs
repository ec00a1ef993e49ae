using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

public sealed record UploadProductsCommand(string FileName, byte[] Content);

/// <summary>Takes a product file in, if it can be read; nothing of it is in the catalogue yet.</summary>
public sealed class UploadProducts(MarketDbContext db, ImportFiles files, TimeProvider clock)
{
    private const int NameLength = 120;
    private const int HeadingLength = 80;

    /// <returns>The import, its columns guessed.</returns>
    public async Task<Result<Guid>> ExecuteAsync(UploadProductsCommand command, Actor actor, CancellationToken cancellationToken)
    {
        if (actor.SellerId is not { } sellerId) return ImportErrors.NotFound;
        var sheet = files.Read(command.Content);
        if (sheet.Error is { } refused) return refused;

        var hash = await files.KeepAsync(command.Content, sheet.Value.IsWorkbook, cancellationToken);
        var heading = sheet.Value.Heading.Select(name => Short(name, HeadingLength)).ToList();
        return await db.InTransactionAsync<Guid>(actor, () =>
        {
            var file = new ProductFile(Short(command.FileName, NameLength), hash, sheet.Value.IsWorkbook, heading, sheet.Value.Rows.Count);
            var import = ProductImport.Upload(sellerId, file, actor, clock.GetUtcNow());
            db.Add(import);
            return Task.FromResult(Result<Guid>.Ok(import.Id));
        }, cancellationToken);
    }

    private static string Short(string text, int length) => text.Length <= length ? text : text[..(length - 1)] + "…";
}
