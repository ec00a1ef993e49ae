using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using UsahaMikro.Market.Persistence.Audit;
using UsahaMikro.Market.Persistence.Outbox;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Persistence;

/// <summary>Saves very many new rows, audited and announced like any other, by one prepared command per table instead of one command per row.</summary>
public static class ManyRoots
{
    private const int Chunk = 1_000;

    /// <summary>Saves what is tracked, then the roots; afterwards nothing is tracked any more.</summary>
    public static async Task AddManyAsync<TRoot>(this MarketDbContext db, IEnumerable<TRoot> roots, CancellationToken cancellationToken)
        where TRoot : AggregateRoot
    {
        await db.SaveChangesAsync(cancellationToken);
        foreach (var chunk in roots.Chunk(Chunk))
        {
            db.ChangeTracker.Clear();
            db.AddRange(chunk.Cast<object>());
            await db.SaveNewAsync(cancellationToken);
        }
    }

    /// <summary>
    /// Saves the new roots that are tracked with their parts, and new rows outside any root, and forgets them. New parts of
    /// known roots, and all that changed, wait for the usual save.
    /// </summary>
    public static async Task SaveNewAsync(this MarketDbContext db, CancellationToken cancellationToken)
    {
        db.ChangeTracker.DetectChanges();
        using var found = new FoundChanges(db.ChangeTracker);
        var roots = new Roots(db.ChangeTracker);
        var added = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added && (roots.Of(entry) is not { } root || root.State is EntityState.Added)).ToList();
        var newRoots = added.Select(entry => entry.Entity).OfType<AggregateRoot>().ToList();
        foreach (var root in newRoots) root.RaiseVersion();
        var audit = await AuditInterceptor.RowsAsync(db, [EntityState.Added], cancellationToken);
        var news = newRoots.SelectMany(root => OutboxInterceptor.MessagesOf(db, root.Events)).ToList();
        foreach (var root in newRoots) root.ClearEvents();

        foreach (var table in added.GroupBy(entry => entry.Metadata).OrderBy(table => DepthOf(table.Key)))
            await InsertAsync(db, table.Key, [.. table.Select(entry => (Func<IProperty, object?>)(property => entry.Property(property).CurrentValue))], cancellationToken);
        await InsertAsync(db, audit, cancellationToken);
        await InsertAsync(db, news, cancellationToken);
        foreach (var entry in added.OrderByDescending(entry => DepthOf(entry.Metadata))) entry.State = EntityState.Detached;
    }

    /// <summary>Tables that others refer to come first.</summary>
    private static int DepthOf(IEntityType entity) => entity.GetForeignKeys().Select(key => key.PrincipalEntityType)
        .Where(principal => principal != entity).Select(principal => DepthOf(principal) + 1).DefaultIfEmpty().Max();

    private static Task InsertAsync<TRow>(MarketDbContext db, List<TRow> rows, CancellationToken cancellationToken) where TRow : notnull => InsertAsync(
        db, db.Model.FindEntityType(typeof(TRow))!, [.. rows.Select(row => (Func<IProperty, object?>)(property => property.GetGetter().GetClrValue(row)))], cancellationToken);

    private static async Task InsertAsync(
        MarketDbContext db, IEntityType entity, IReadOnlyList<Func<IProperty, object?>> rows, CancellationToken cancellationToken)
    {
        if (entity.GetComplexProperties().Any()) throw new NotSupportedException($"{entity.Name} has complex properties; save it the usual way.");

        var columns = entity.GetProperties().Where(property => !IsMadeByDatabase(db, property)).ToList();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = TextOf(db, entity, columns);
        foreach (var row in rows)
        {
            Fill(command, columns, row);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    /// <summary>Running numbers are, but for those of audit rows that are sealed as they are written.</summary>
    private static bool IsMadeByDatabase(MarketDbContext db, IProperty property) =>
        property.ValueGenerated is not ValueGenerated.Never && property.ClrType == typeof(long)
        && !(property.DeclaringType.ClrType == typeof(AuditEntry) && db.Services.Options.Provider is DatabaseProvider.Sqlite);

    private static string TextOf(MarketDbContext db, IEntityType entity, List<IProperty> columns)
    {
        var sql = db.GetService<ISqlGenerationHelper>();
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var names = columns.Select(column => sql.DelimitIdentifier(column.GetColumnName(table)!));
        return $"INSERT INTO {sql.DelimitIdentifier(table.Name)} ({string.Join(", ", names)}) VALUES ({string.Join(", ", columns.Select((_, at) => "@p" + at))})";
    }

    private static void Fill(DbCommand command, List<IProperty> columns, Func<IProperty, object?> valueOf)
    {
        var isFirst = command.Parameters.Count == 0;
        for (var at = 0; at < columns.Count; at++)
        {
            var mapping = columns[at].GetRelationalTypeMapping();
            var value = valueOf(columns[at]);
            if (isFirst) command.Parameters.Add(mapping.CreateParameter(command, "@p" + at, value, columns[at].IsNullable));
            else command.Parameters[at].Value = value is null ? DBNull.Value : mapping.Converter?.ConvertToProvider(value) ?? value;
        }
    }
}
