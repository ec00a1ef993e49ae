using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Agencies.Contracts;
using UsahaMikro.Market.Agencies.Domain;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Agencies.Data;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.ToTable("AgenciesAgencies");
        agency.Property(a => a.Id).ValueGeneratedNever();
        agency.Property(a => a.Code).HasMaxLength(20);
        agency.HasIndex(a => a.Code).IsUnique();
        agency.Property(a => a.Address).HasMaxLength(400);
        agency.HasMany(a => a.Units).WithOne().HasForeignKey("AgencyId").IsRequired();
    }
}

internal sealed class AgencyUnitConfiguration : IEntityTypeConfiguration<AgencyUnit>
{
    public void Configure(EntityTypeBuilder<AgencyUnit> unit)
    {
        unit.ToTable("AgenciesUnits");
        unit.Property<Guid>("AgencyId");
        unit.Property(u => u.Code).HasMaxLength(20);
        unit.HasKey("AgencyId", nameof(AgencyUnit.Code));
    }
}

internal sealed class AgencyDirectory(MarketDbContext db) : IAgencyDirectory
{
    private static readonly Expression<Func<Agency, AgencyCard>> Card =
        a => new AgencyCard(a.Id, a.Code, a.Name, a.ShortName, a.Kind, a.KecamatanCode, a.Address);

    public Task<AgencyCard?> FindAsync(Guid agencyId, CancellationToken cancellationToken) =>
        db.Set<Agency>().AsNoTracking().Where(a => a.Id == agencyId).Select(Card).SingleOrDefaultAsync(cancellationToken)!;

    public Task<AgencyCard?> FindByCodeAsync(string code, CancellationToken cancellationToken) =>
        db.Set<Agency>().AsNoTracking().Where(a => a.Code == code).Select(Card).SingleOrDefaultAsync(cancellationToken)!;

    public async Task<IReadOnlyList<AgencyCard>> AllAsync(CancellationToken cancellationToken) =>
        await db.Set<Agency>().AsNoTracking().OrderBy(a => a.Kind).ThenBy(a => a.Name).Select(Card).ToListAsync(cancellationToken);
}
