using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Assistance.Domain;
using UsahaMikro.Market.Persistence.Conventions;

namespace UsahaMikro.Market.Assistance.Data;

internal sealed class HelpRequestConfiguration : IEntityTypeConfiguration<HelpRequest>
{
    public void Configure(EntityTypeBuilder<HelpRequest> request)
    {
        request.ToTable("AssistanceRequests");
        request.Property(r => r.Id).ValueGeneratedNever();
        request.Property(r => r.Number).HasMaxLength(20);
        request.Property(r => r.ProductCode).HasMaxLength(10);
        request.Property(r => r.Obstacle).HasMaxLength(1000);
        request.Property(r => r.ContactTime).HasMaxLength(200);
        request.Property(r => r.Place).HasMaxLength(200);
        request.Property(r => r.OpenKey).HasMaxLength(80);
        request.Property(r => r.KnownPapers).AsJson().HasMaxLength(2000);
        request.HasIndex(r => r.Number).IsUnique();
        request.HasIndex(r => r.OpenKey).IsUnique();
        request.HasIndex(r => new { r.State, r.AskedAt });
        request.HasIndex(r => new { r.SellerId, r.AskedAt });
        request.HasMany(r => r.Steps).WithOne().HasForeignKey("RequestId").IsRequired();
    }
}

internal sealed class HelpStepConfiguration : IEntityTypeConfiguration<HelpStep>
{
    public void Configure(EntityTypeBuilder<HelpStep> step)
    {
        step.ToTable("AssistanceSteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}
