using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using UsahaMikro.Market.Favourites.Domain;

namespace UsahaMikro.Market.Favourites.Data;

internal sealed class FavouriteListConfiguration : IEntityTypeConfiguration<FavouriteList>
{
    public void Configure(EntityTypeBuilder<FavouriteList> list)
    {
        list.ToTable("FavouritesLists");
        list.Property(l => l.Id).ValueGeneratedNever();
        list.HasIndex(l => l.AccountId).IsUnique();
        list.HasMany(l => l.Items).WithOne().HasForeignKey("ListId").IsRequired();
    }
}

internal sealed class FavouriteConfiguration : IEntityTypeConfiguration<Favourite>
{
    public void Configure(EntityTypeBuilder<Favourite> favourite)
    {
        favourite.ToTable("FavouritesItems");
        favourite.Property(f => f.Id).ValueGeneratedNever();
        favourite.Property(f => f.Code).HasMaxLength(10);
        favourite.Property(f => f.Name).HasMaxLength(200);
        favourite.Property<Guid>("ListId");
        favourite.HasIndex("ListId", nameof(Favourite.Code)).IsUnique();
    }
}
