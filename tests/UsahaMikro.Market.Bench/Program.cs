using System.Globalization;
using UsahaMikro.Market.Bench;

// bench <products> [seconds] [path of UsahaMikro.Market.Web.dll]     fills, starts market and floor, drives both in turn, prints the table
// bench floor <folder> <address>                                     the floor itself, a process of its own
if (args is ["floor", var folder, var address])
{
    await Floor.RunAsync(folder, address);
    return 0;
}

var culture = CultureInfo.InvariantCulture;
var products = args.Length > 0 ? int.Parse(args[0], culture) : 10_000;
var seconds = args.Length > 1 ? int.Parse(args[1], culture) : 10;
var web = args.Length > 2 ? Path.GetFullPath(args[2]) : Path.GetFullPath("src/UsahaMikro.Market.Web/bin/Release/net10.0/UsahaMikro.Market.Web.dll");
await new Bench(web, Path.Combine(Path.GetTempPath(), $"market-bench-{products}"), products, TimeSpan.FromSeconds(seconds)).RunAsync();
return 0;
