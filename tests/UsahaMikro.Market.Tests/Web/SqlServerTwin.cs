using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Tests.Web;

/// <summary>
/// Compiles every query that a test runs on SQLite for SQL Server as well, without a server:
/// what does not translate fails the test, and there is no list to keep.
/// </summary>
public sealed class SqlServerTwin : IQueryExpressionInterceptor
{
    private static readonly DatabaseOptions Server = new() { Provider = DatabaseProvider.SqlServer, ConnectionString = "Server=none;Database=Market" };
    private static readonly MethodInfo Compile = typeof(IDatabase).GetMethod(nameof(IDatabase.CompileQuery))!;
    private static int _compiled;

    /// <summary>One for all applications of a run: EF keeps its services per instance of such an interceptor.</summary>
    public static readonly SqlServerTwin Instance = new();

    private SqlServerTwin() { }

    /// <summary>How many queries were compiled so far, so that a test can see the twin at work.</summary>
    public static int Compiled => _compiled;

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
    {
        if (eventData.Context is not MarketDbContext { Services.Options.Provider: DatabaseProvider.Sqlite }) return queryExpression;
        if (SqliteOnly.In(queryExpression)) return queryExpression;

        var options = new DbContextOptionsBuilder<MarketDbContext>();
        options.UseMarketDatabase(Server);
        using var twin = new MarketDbContext(options.Options, new DatabaseServices(Server, TimeProvider.System));
        var rerooted = new Reroot(twin).Visit(queryExpression);
        try
        {
            Compile.MakeGenericMethod(ResultOf(rerooted.Type)).Invoke(twin.GetService<IDatabase>(), [rerooted, false]);
        }
        catch (TargetInvocationException exception)
        {
            throw new InvalidOperationException($"SQL Server cannot run: {queryExpression}", exception.InnerException);
        }

        Interlocked.Increment(ref _compiled);
        return queryExpression;
    }

    private static Type ResultOf(Type type) =>
        type.GetInterfaces().Append(type).FirstOrDefault(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IQueryable<>)) is { } rows
            ? typeof(IEnumerable<>).MakeGenericType(rows.GetGenericArguments())
            : type;

    private sealed class Reroot(MarketDbContext twin) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) => node is EntityQueryRootExpression root
            ? new EntityQueryRootExpression(twin.GetService<IAsyncQueryProvider>(), twin.Model.FindEntityType(root.EntityType.Name)!)
            : node is QueryRootExpression ? node : base.VisitExtension(node);
    }

    /// <summary>Raw SQL has a twin per provider in its own Data class; it is not compiled here.</summary>
    private sealed class SqliteOnly : ExpressionVisitor
    {
        private bool _found;

        public static bool In(Expression expression)
        {
            var visitor = new SqliteOnly();
            visitor.Visit(expression);
            return visitor._found;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node.GetType().Name is "SqlQueryRootExpression" or "FromSqlQueryRootExpression") _found = true;
            return node is QueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
