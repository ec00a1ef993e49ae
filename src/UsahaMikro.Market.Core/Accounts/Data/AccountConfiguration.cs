using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace UsahaMikro.Market.Accounts.Data;

internal sealed class AccountConfiguration : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("AccountsUsers");
        account.Property(a => a.Id).ValueGeneratedNever();
        account.Property(a => a.DemoBlurb!).HasMaxLength(300);
        account.HasIndex(a => a.NormalizedEmail).IsUnique().HasDatabaseName("EmailIndex");
    }
}

internal sealed class ClaimConfiguration : IEntityTypeConfiguration<IdentityUserClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim) => claim.ToTable("AccountsUserClaims");
}

internal sealed class LoginConfiguration : IEntityTypeConfiguration<IdentityUserLogin<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login) => login.ToTable("AccountsUserLogins");
}

internal sealed class TokenConfiguration : IEntityTypeConfiguration<IdentityUserToken<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("AccountsUserTokens");
        token.Property(t => t.Value).HasMaxLength(2000);
    }
}
