using Microsoft.EntityFrameworkCore.Migrations;

namespace UsahaMikro.Market.Migrations.SqlServer;

/// <summary>The database itself refuses to change or remove an audit row; sealing an unsealed one is the only update.</summary>
internal static class AuditTriggers
{
    public static void Create(MigrationBuilder migration)
    {
        migration.Sql("""
            EXEC('CREATE TRIGGER SystemAudit_NoUpdate ON SystemAudit AFTER UPDATE AS
            IF EXISTS (SELECT 1 FROM deleted WHERE Seal IS NOT NULL)
            BEGIN ROLLBACK; THROW 51000, ''SystemAudit is append-only'', 1; END')
            """);
        migration.Sql("""
            EXEC('CREATE TRIGGER SystemAudit_NoDelete ON SystemAudit AFTER DELETE AS
            BEGIN ROLLBACK; THROW 51000, ''SystemAudit is append-only'', 1; END')
            """);
    }
}
