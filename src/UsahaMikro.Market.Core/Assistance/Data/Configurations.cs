using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Assistance.Domain;

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
        request.Property(r => r.KnownPapers).HasMaxLength(2000).HasConversion(
            ids => JsonSerializer.Serialize(ids, JsonSerializerOptions.Web), text => JsonSerializer.Deserialize<List<Guid>>(text, JsonSerializerOptions.Web)!,
            new ValueComparer<IReadOnlyList<Guid>>((left, right) => left!.SequenceEqual(right!), ids => ids.Count, ids => ids.ToList()));
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
