using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Persistence.Conventions;
using UsahaMikro.Market.Ratio.Domain;

namespace UsahaMikro.Market.Ratio.Data;

internal sealed class CommitmentRowConfiguration : IEntityTypeConfiguration<CommitmentRow>
{
    public void Configure(EntityTypeBuilder<CommitmentRow> row)
    {
        row.ToTable("RatioCommitments");
        row.IsRatioRow();
        row.HasIndex(r => new { r.OrderId, r.SourceId, r.LineNumber }).IsUnique();
        row.Property(r => r.Reason).HasMaxLength(1000);
    }
}

internal sealed class RealisationConfiguration : IEntityTypeConfiguration<Realisation>
{
    public void Configure(EntityTypeBuilder<Realisation> row)
    {
        row.ToTable("RatioRealisations");
        row.IsRatioRow();
        row.HasIndex(r => new { r.DeliveryId, r.LineNumber }).IsUnique();
        row.HasIndex(r => r.OrderId);
        row.Property(r => r.BastNumber).HasMaxLength(100);
    }
}

internal sealed class RatioTotalConfiguration : IEntityTypeConfiguration<RatioTotal>
{
    public void Configure(EntityTypeBuilder<RatioTotal> total)
    {
        total.ToTable("RatioTotals");
        total.HasKey(t => new
        {
            t.FiscalYear,
            t.AgencyId,
            t.BuyerKind,
            t.Month,
            t.Scale,
            t.LegalForm,
            t.Registry,
            t.KecamatanCode,
            t.Maker,
            t.IsPdn,
        });
        total.Property(t => t.KecamatanCode).HasMaxLength(6).IsUnicode(false);
        total.Ignore(t => t.Facts);
        total.Ignore(t => t.Key);
    }
}

internal sealed class KnownOrderConfiguration : IEntityTypeConfiguration<KnownOrder>
{
    public void Configure(EntityTypeBuilder<KnownOrder> order)
    {
        order.ToTable("RatioOrders");
        order.HasKey(o => o.OrderId);
        order.Property(o => o.OrderId).ValueGeneratedNever();
    }
}

internal sealed class EarlyEventConfiguration : IEntityTypeConfiguration<EarlyEvent>
{
    public void Configure(EntityTypeBuilder<EarlyEvent> early)
    {
        early.ToTable("RatioEarlyEvents");
        early.HasKey(e => new { e.OrderId, e.SourceId });
        early.Property(e => e.Kind).HasMaxLength(40);
        early.Property(e => e.Payload).IsText();
    }
}

internal static class RatioRowShape
{
    public static void IsRatioRow<TRow>(this EntityTypeBuilder<TRow> row) where TRow : RatioRow
    {
        row.Property(r => r.Id).ValueGeneratedNever();
        row.Property(r => r.OrderNumber).HasMaxLength(40);
        row.Property(r => r.Unit).HasMaxLength(40);
        row.Ignore(r => r.Key);
        row.HasIndex(r => new { r.FiscalYear, r.AgencyId, r.OrderNumber });
        row.HasIndex(r => r.PackageId);
        row.ComplexProperty(r => r.Facts, facts =>
        {
            facts.Property(f => f.Nib).HasMaxLength(13);
            facts.Property(f => f.DomicileCode).HasMaxLength(10);
            facts.Property(f => f.Category).HasMaxLength(100);
            facts.Ignore(f => f.IsCooperative);
        });
    }
}
