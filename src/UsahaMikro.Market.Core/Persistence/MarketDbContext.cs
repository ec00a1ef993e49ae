using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using UsahaMikro.Market.Accounts.Data;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>
/// The one database of the market. Modules add their tables through their own
/// <see cref="IEntityTypeConfiguration{TEntity}"/> classes, found by assembly scan.
/// </summary>
public sealed class MarketDbContext(DbContextOptions<MarketDbContext> options, DatabaseServices services)
    : IdentityUserContext<Account, Guid>(options)
{
    public DatabaseServices Services { get; } = services;

    /// <summary>Who writes; set by <see cref="Transactions"/> for the length of one transaction.</summary>
    internal Actor? Writer { get; set; }

    /// <summary>The use case that writes, for the audit trail.</summary>
    internal string WriterAction { get; set; } = "";

    /// <summary>Events of changes that have no aggregate (guarded counters); written to the outbox by the next save.</summary>
    internal List<IDomainEvent> Announced { get; } = [];

    protected override Version SchemaVersion => new(2, 0);

    internal void Announce(IDomainEvent happened)
    {
        if (!Announced.Contains(happened)) Announced.Add(happened);
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(MarketDbContext).Assembly);
        ModelConventions.Apply(builder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Rupiah>().HaveConversion<RupiahConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40).AreUnicode(false);
        configurationBuilder.Properties<Guid>().HaveConversion<GuidBytes>().HaveMaxLength(16).AreFixedLength();
    }
}
