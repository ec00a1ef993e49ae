using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Budget.Domain;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Budget.Data;

/// <summary>Holds a stored file against the packages there are.</summary>
public sealed class PackageShelf(MarketDbContext db, IFileStore files)
{
    public async Task<Result<ImportPlan>> PlanAsync(string fileHash, Guid agencyId, int year, CancellationToken cancellationToken)
    {
        if (await ReadAsync(fileHash, cancellationToken) is not { } content) return BudgetErrors.ImportNotFound;
        var sheet = RupFile.Read(content);
        return sheet.Error is { } refused ? refused : await PlanAsync(sheet.Value, agencyId, year, cancellationToken);
    }

    public async Task<ImportPlan> PlanAsync(RupSheet sheet, Guid agencyId, int year, CancellationToken cancellationToken)
    {
        var own = await db.Set<RupPackage>().AsNoTracking().Where(p => p.AgencyId == agencyId)
            .Select(p => new ExistingPackage(
                p.AgencyId, p.Year,
                new RupLine(p.Code, p.Name, p.Pagu, p.AccountCode, p.FundingSource, p.Method, p.StartMonth, p.EndMonth, p.ForSmallBusiness, p.IsPdn),
                p.Committed))
            .ToListAsync(cancellationToken);
        var others = await db.Set<RupPackage>().AsNoTracking().Where(p => p.AgencyId != agencyId)
            .Select(p => new { p.Code, p.AgencyId, p.Year }).ToListAsync(cancellationToken);

        var existing = own.ToDictionary(package => package.Line.Code, StringComparer.Ordinal);
        var foreign = new RupLine("", "", Rupiah.Zero, "", "", "", 1, 1, ForSmallBusiness: false, IsPdn: false);
        foreach (var other in others) existing[other.Code] = new ExistingPackage(other.AgencyId, other.Year, foreign, Rupiah.Zero);
        return ImportPlan.Of(sheet, agencyId, year, existing);
    }

    private async Task<byte[]?> ReadAsync(string hash, CancellationToken cancellationToken)
    {
        await using var stream = files.Open(hash);
        if (stream is null) return null;
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
