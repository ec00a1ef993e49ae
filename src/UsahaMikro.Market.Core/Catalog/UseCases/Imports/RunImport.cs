using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Catalog.Domain.Imports;
using UsahaMikro.Market.Inventory.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Catalog.UseCases.Imports;

/// <summary>All that a run needs to know, read once.</summary>
/// <param name="Skipped">Rows the dry run found wrong, or beside a wrong one.</param>
internal sealed record ImportWork(Guid ImportId, Actor Starter, IReadOnlyList<RowGroup> Groups, IReadOnlySet<int> Skipped, ImportJudge Judge);

/// <summary>Takes a running import into the catalogue batch by batch, in the name of who started it.</summary>
public sealed class RunImport(
    MarketDbContext db, ImportFiles files, ProductEntryReader reader, OwnCatalogue catalogue, NewProducts newProducts, IStockRoom room, TimeProvider clock)
{
    /// <summary>So few rows at once that orders of others hardly wait for their turn to write.</summary>
    internal const int BatchRows = 200;

    internal async Task<ImportWork> PrepareAsync(Guid importId, CancellationToken cancellationToken)
    {
        var import = await db.Set<ProductImport>().AsNoTracking().SingleAsync(i => i.Id == importId, cancellationToken);
        var sheet = await files.SheetAsync(import.FileHash, cancellationToken);
        var ground = await reader.GroundAsync(import.SellerId, cancellationToken) ?? throw new InvalidOperationException("The seller of an import is gone.");
        var skipped = (await files.ProblemsAsync(import.ProblemsHash, cancellationToken)).Select(problem => problem.Row).ToHashSet();
        var groups = RowGroups.Of(sheet, import.Mapping, await catalogue.IndexAsync(import.SellerId, cancellationToken));
        var judge = new ImportJudge(new EntryText(ground), new ImportProblems(import.Heading, import.Mapping));
        return new ImportWork(importId, import.Starter(), groups, skipped, judge);
    }

    /// <summary>One batch and how far it came, saved together. False when there is nothing left to do.</summary>
    internal async Task<bool> StepAsync(ImportWork work, CancellationToken cancellationToken)
    {
        var stepped = await db.InTransactionAsync<bool>(work.Starter, async () =>
        {
            var import = await db.Set<ProductImport>().SingleAsync(i => i.Id == work.ImportId, cancellationToken);
            if (import.Status is not ProductImportStatus.Running) return false;
            var batch = BatchAfter(work.Groups, import.Position);
            if (batch.Count > 0)
            {
                await TakeAsync(import, batch, work, cancellationToken);
                return true;
            }

            return import.Finish(work.Starter, clock.GetUtcNow()).Error is { } error ? error : false;
        }, cancellationToken);
        return stepped.Value;
    }

    internal Task FailAsync(Guid importId, CancellationToken cancellationToken) => db.InTransactionAsync(Actor.System("imports"), async () =>
    {
        var import = await db.Set<ProductImport>().SingleAsync(i => i.Id == importId, cancellationToken);
        return import.Fail("Impor berhenti karena gangguan pada sistem.", Actor.System("imports"), clock.GetUtcNow());
    }, cancellationToken);

    /// <summary>The next products after a row; groups stand in the order of their first rows.</summary>
    private static List<RowGroup> BatchAfter(IReadOnlyList<RowGroup> groups, int row)
    {
        var (batch, rows) = (new List<RowGroup>(), 0);
        foreach (var group in groups.SkipWhile(group => group.Rows[0].Number <= row))
        {
            if (batch.Count > 0 && rows + group.Rows.Count > BatchRows) break;
            batch.Add(group);
            rows += group.Rows.Count;
        }

        return batch;
    }

    private async Task TakeAsync(ProductImport import, List<RowGroup> batch, ImportWork work, CancellationToken cancellationToken)
    {
        var (products, supplies) = await catalogue.LoadAsync(import.SellerId, batch, toChange: true, cancellationToken);
        var (taken, late) = (ImportCounts.None, new List<ImportProblem>());
        foreach (var group in batch)
        {
            if (group.Rows.Exists(row => work.Skipped.Contains(row.Number))) continue;
            var verdict = work.Judge.Judge(group, group.ProductId is { } id ? products.GetValueOrDefault(id) : null, supplies);
            if (verdict.Change is { } change) await ApplyAsync(change, import, work.Starter, cancellationToken);
            late.AddRange(verdict.Problems);
            taken += verdict.Counts;
        }

        await db.SaveNewAsync(cancellationToken);
        import.Advance(batch[^1].Rows[0].Number, batch.Sum(group => group.Rows.Count), taken, late);
    }

    private async Task ApplyAsync(ProductChange change, ProductImport import, Actor by, CancellationToken cancellationToken)
    {
        if (change.Product is not { } product)
        {
            await newProducts.AddAsync(import.SellerId, change.Entry, change.Facts!, change.Variants, by, cancellationToken);
            return;
        }

        if (change.Terms is { } terms) product.Offer(terms);
        foreach (var (variant, price) in change.Prices) Must(product.ChangePrice(variant, price, import.Reason, by, clock.GetUtcNow()));
        foreach (var variant in change.Variants) Must(await newProducts.ExtendAsync(product, variant, by, cancellationToken));
        foreach (var (own, supply) in change.Supplies)
        {
            Must(own.Main is { } main
                ? await room.CountAsync(new StockCount(own.VariantId, main.PlaceId, main.OnHand, main.OnHand + supply - own.Now, import.Reason), import.SellerId, by, cancellationToken)
                : await room.SetDailyCapacityAsync(own.VariantId, import.SellerId, supply, import.Reason, by, cancellationToken));
        }
    }

    /// <summary>The judge asked all rules before; a refusal now is a mistake of ours and takes the batch back.</summary>
    private static void Must(Result result)
    {
        if (result.Error is { } error) throw new InvalidOperationException($"Refused after it was judged right: {error.Code}");
    }
}
