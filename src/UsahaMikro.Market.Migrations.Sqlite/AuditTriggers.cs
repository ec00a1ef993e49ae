using Microsoft.EntityFrameworkCore.Migrations;

namespace UsahaMikro.Market.Migrations.Sqlite;

/// <summary>The database itself refuses to change or remove an audit row; sealing an unsealed one is the only update.</summary>
internal static class AuditTriggers
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            CREATE TRIGGER SystemAudit_NoUpdate BEFORE UPDATE ON SystemAudit
            WHEN OLD.Seal IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'SystemAudit is append-only'); END
            """);
        migration.Sql("""
            CREATE TRIGGER SystemAudit_NoDelete BEFORE DELETE ON SystemAudit
            BEGIN SELECT RAISE(ABORT, 'SystemAudit is append-only'); END
            """);
    }
}
