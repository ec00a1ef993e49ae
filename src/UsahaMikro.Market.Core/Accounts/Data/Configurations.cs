using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Accounts.Domain;

namespace UsahaMikro.Market.Accounts.Data;

internal sealed class MembershipConfiguration : IEntityTypeConfiguration<Membership>
{
    public void Configure(EntityTypeBuilder<Membership> membership)
    {
        membership.ToTable("AccountsMemberships");
        membership.Property(m => m.Id).ValueGeneratedNever();
        membership.Property(m => m.AppointmentNumber).HasMaxLength(100);
        membership.Property(m => m.EndReason).HasMaxLength(1000);
        membership.HasIndex(m => m.AccountId);
        membership.HasIndex(m => new { m.OrganisationId, m.Role });
    }
}

internal sealed class LetterConfiguration : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("AccountsLetters");
        letter.Property(l => l.Id).ValueGeneratedNever();
        letter.Property(l => l.About).HasMaxLength(Letter.LongestAbout);
        letter.HasIndex(l => new { l.AccountId, l.Purpose });
    }
}

internal sealed class SessionConfiguration : IEntityTypeConfiguration<Session>
{
    public void Configure(EntityTypeBuilder<Session> session)
    {
        session.ToTable("AccountsSessions");
        session.Property(s => s.Id).ValueGeneratedNever();
        session.Property(s => s.KeyHash).HasMaxLength(32).IsFixedLength();
        session.Property(s => s.Address).HasMaxLength(64);
        session.Property(s => s.Agent).HasMaxLength(300);
        session.HasIndex(s => s.KeyHash).IsUnique();
        session.HasIndex(s => new { s.AccountId, s.EndedAt });
        session.HasIndex(s => s.ExpiresAt);
    }
}

internal sealed class SignInEntryConfiguration : IEntityTypeConfiguration<SignInEntry>
{
    public void Configure(EntityTypeBuilder<SignInEntry> entry)
    {
        entry.ToTable("AccountsSignInLog");
        entry.Property(e => e.Id).ValueGeneratedNever();
        entry.Property(e => e.NameHash).HasMaxLength(32).IsFixedLength();
        entry.Property(e => e.Address).HasMaxLength(64);
        entry.Property(e => e.Agent).HasMaxLength(300);
        entry.HasIndex(e => new { e.AccountId, e.At });
        entry.HasIndex(e => e.At);
    }
}

/// <summary>A fact about this database as a whole: that it is a demo.</summary>
public sealed class Mark
{
    public const string Demo = "demo";

    public required string Name { get; init; }
    public required DateTimeOffset SetAt { get; init; }
}

internal sealed class MarkConfiguration : IEntityTypeConfiguration<Mark>
{
    public void Configure(EntityTypeBuilder<Mark> mark)
    {
        mark.ToTable("AccountsMarks");
        mark.HasKey(m => m.Name);
        mark.Property(m => m.Name).HasMaxLength(40);
    }
}
