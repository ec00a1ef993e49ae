-- The market's own login: reads and writes rows, changes no table, and takes nothing away from the audit trail.
-- sqlcmd -v password="…" -i login.sql ; safe to run again.
IF SUSER_ID(N'market') IS NULL
    CREATE LOGIN market WITH PASSWORD = N'$(password)', CHECK_POLICY = ON;
ELSE
    ALTER LOGIN market WITH PASSWORD = N'$(password)';
GO
USE Market;
GO
IF USER_ID(N'market') IS NULL CREATE USER market FOR LOGIN market;
ALTER ROLE db_datareader ADD MEMBER market;
ALTER ROLE db_datawriter ADD MEMBER market;
-- The seal is the one column written after the row (docs/decisions/010).
DENY DELETE, UPDATE ON dbo.SystemAudit TO market;
GRANT UPDATE ON dbo.SystemAudit (Seal) TO market;
GO
