using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Sellers.Contracts;
using UsahaMikro.Market.Sellers.Domain;

namespace UsahaMikro.Market.Sellers.Data;

internal sealed class CooperativeMemberConfiguration : IEntityTypeConfiguration<CooperativeMember>
{
    public void Configure(EntityTypeBuilder<CooperativeMember> member)
    {
        member.ToTable("SellersCooperativeMembers");
        member.Property(m => m.Id).ValueGeneratedNever();
        member.HasIndex(m => new { m.CooperativeId, m.MemberId }).IsUnique()
            .HasFilter($"State IN ('{nameof(CooperativeMemberState.Proposed)}', '{nameof(CooperativeMemberState.Active)}')");
        member.HasIndex(m => m.MemberId);
        member.HasIndex(m => m.State);
        member.HasMany(m => m.Steps).WithOne().HasForeignKey("CooperativeMemberId").IsRequired();
    }
}

internal sealed class CooperativeMemberStepConfiguration : IEntityTypeConfiguration<CooperativeMemberStep>
{
    public void Configure(EntityTypeBuilder<CooperativeMemberStep> step)
    {
        step.ToTable("SellersCooperativeMemberSteps");
        step.Property(s => s.Note).HasMaxLength(1000);
    }
}

internal sealed class BoardSeatConfiguration : IEntityTypeConfiguration<BoardSeat>
{
    public void Configure(EntityTypeBuilder<BoardSeat> seat)
    {
        seat.ToTable("SellersBoardSeats");
        seat.Property(s => s.Id).ValueGeneratedNever();
        seat.Property(s => s.EndReason).HasMaxLength(1000);
        seat.HasIndex(s => new { s.CooperativeId, s.Office });
    }
}
