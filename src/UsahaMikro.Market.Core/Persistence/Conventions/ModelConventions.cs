using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence.Conventions;

/// <summary>What holds for every table, so that no configuration has to say it.</summary>
internal static class ModelConventions
{
    public static void Apply(ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().ToList())
        {
            if (typeof(AggregateRoot).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(AggregateRoot.Version))!.IsConcurrencyToken = true;
                builder.Entity(entity.ClrType).Ignore(nameof(AggregateRoot.Events));
            }

            // A part taken out of its aggregate goes; the database itself never cascades.
            foreach (var key in entity.GetForeignKeys().Where(key => !key.IsOwnership))
                key.DeleteBehavior = Roots.IsPart(entity.ClrType) ? DeleteBehavior.ClientCascade : DeleteBehavior.Restrict;
            foreach (var property in Flat(entity)) Name(property);
        }
    }

    private static IEnumerable<IMutableProperty> Flat(IMutableTypeBase type) =>
        type.GetProperties().Concat(type.GetComplexProperties().SelectMany(complex => Flat(complex.ComplexType)));

    private static void Name(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type == typeof(Rupiah)) property.SetColumnName(property.GetColumnName() + "Rupiah");
        if (property.ClrType == typeof(string) && property.GetMaxLength() is null && property.FindAnnotation("Market:Text") is null)
            property.SetMaxLength(200);
    }

    /// <summary>Long text: no length limit.</summary>
    public static Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string> IsText(
        this Microsoft.EntityFrameworkCore.Metadata.Builders.PropertyBuilder<string> property) =>
        property.HasAnnotation("Market:Text", true);
}
