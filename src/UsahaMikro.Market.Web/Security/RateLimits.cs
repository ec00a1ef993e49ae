using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace UsahaMikro.Market.Web.Security;

/// <summary>How much one address may ask, per minute. Section <c>RateLimits</c>. Generous: an office is one address.</summary>
public sealed class RateLimitOptions
{
    public const string Section = "RateLimits";

    public int SignIn { get; set; } = 60;
    public int Search { get; set; } = 600;
    public int Upload { get; set; } = 60;
    public int Export { get; set; } = 60;
    public int Check { get; set; } = 30;

    /// <summary>Requests worked on at once by this instance; more wait, then are sent away.</summary>
    public int Concurrent { get; set; } = 256;
}

/// <summary>Names of the limits, for <c>[EnableRateLimiting]</c>. Counted in memory, per instance; lockout is counted in the database.</summary>
public static class RateLimits
{
    public const string SignIn = "masuk";
    public const string Search = "cari";
    public const string Upload = "unggah";
    public const string Export = "ekspor";
    public const string Check = "periksa";

    internal static void Configure(RateLimiterOptions limiter, RateLimitOptions options)
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(5);
            context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(_ => RateLimitPartition.GetConcurrencyLimiter(
            "all", _ => new ConcurrencyLimiterOptions { PermitLimit = options.Concurrent, QueueLimit = options.Concurrent * 2 }));
        foreach (var (name, permits) in new[]
        {
            (SignIn, options.SignIn), (Search, options.Search), (Upload, options.Upload), (Export, options.Export), (Check, options.Check),
        })
        {
            limiter.AddPolicy(name, context => RateLimitPartition.GetSlidingWindowLimiter(AddressOf(context), _ =>
                new SlidingWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6 }));
        }
    }

    /// <summary>One household or office: the whole address in IPv4, the /64 network in IPv6.</summary>
    internal static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        return address.AddressFamily is AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes()[..8]) : address.ToString();
    }
}
