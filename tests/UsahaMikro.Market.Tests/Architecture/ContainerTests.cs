using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Tests.Web;
using UsahaMikro.Market.Web.Commands;

namespace UsahaMikro.Market.Tests.Architecture;

public class ContainerTests(MarketApp app) : IClassFixture<MarketApp>
{
    private static readonly IReadOnlyList<DockerStep> Steps = ContainerFiles.Dockerfile(Text("Dockerfile"));
    private static readonly Dictionary<object, object> Compose = ContainerFiles.Compose(Text("docker-compose.yml"));
    private static readonly Dictionary<object, object> Services = ContainerFiles.Map(Compose["services"]);

    /// <summary>The services that run our own image.</summary>
    private static readonly IReadOnlyList<string> Ours =
        [.. Services.Where(one => ContainerFiles.Map(one.Value).GetValueOrDefault("image") is "usaha-mikro-market").Select(one => (string)one.Key)];

    [Fact]
    public void Every_copied_path_is_there()
    {
        var copied = ContainerFiles.CopiedPaths(Steps).ToList();
        Assert.Contains("seed/", copied);
        Assert.All(copied, path => Assert.True(Path.Exists(Path.Combine(Repository.Root, path)), $"COPY {path}: not there."));
        Assert.All(copied, path => Assert.DoesNotContain(path, Text(".dockerignore").Split('\n')));
    }

    [Fact]
    public void The_image_holds_the_whole_client_and_what_the_market_calls()
    {
        Assert.Contains(Steps, step => step.Verb == "RUN" && step.Rest.Contains("-p:SqlServerClient=full", StringComparison.Ordinal));
        var packages = Steps.Single(step => step.Rest.Contains("apt-get install", StringComparison.Ordinal)).Rest;
        Assert.All(["libvips-tools", "tzdata", "libsqlite3-0"], package => Assert.Contains(package, packages));
        Assert.Contains(Steps, step => step.Verb == "RUN" && step.Rest.Contains("libicuuc", StringComparison.Ordinal));
    }

    [Fact]
    public void The_image_does_not_run_as_root()
    {
        var user = Steps.Last(step => step.Verb == "USER").Rest;
        Assert.DoesNotContain(user, new[] { "root", "0" });
        Assert.True(Steps.ToList().FindIndex(step => step.Verb == "USER") < Steps.ToList().FindIndex(step => step.Verb == "ENTRYPOINT"));
    }

    [Fact]
    public void Port_and_health_path_are_the_applications_own()
    {
        var port = Steps.Single(step => step.Verb == "EXPOSE").Rest;
        var health = Regex.Match(Steps.Single(step => step.Verb == "HEALTHCHECK").Rest, @"http://localhost:(?<port>\d+)(?<path>/\S+)", RegexOptions.None, TimeSpan.FromSeconds(1));
        Assert.Equal(port, health.Groups["port"].Value);
        Assert.Contains(Steps, step => step.Verb == "ENV" && step.Rest.Contains($"ASPNETCORE_HTTP_PORTS={port}", StringComparison.Ordinal));
        Assert.Contains(ContainerFiles.List(Service("web")["ports"]), published => published.EndsWith(":" + port, StringComparison.Ordinal));

        var routes = app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern.RawText);
        Assert.Contains(health.Groups["path"].Value, routes);
    }

    [Fact]
    public void Every_setting_that_is_passed_exists()
    {
        Assert.NotEmpty(Ours);
        Assert.All(Ours, name => Assert.Empty(UnknownSettings(ContainerFiles.Environment(Service(name)))));
        Assert.NotEmpty(UnknownSettings(new Dictionary<string, string> { ["Database__Provder"] = "SqlServer" }));
        Assert.NotEmpty(UnknownSettings(new Dictionary<string, string> { ["Database__Provider"] = "Oracle" }));
        Assert.NotEmpty(UnknownSettings(new Dictionary<string, string> { ["Databases__Provider"] = "SqlServer" }));
    }

    [Fact]
    public void No_secret_stands_in_a_container_file()
    {
        Assert.All(Services.Values, service => Assert.Empty(ContainerFiles.SecretLiterals(ContainerFiles.Environment(ContainerFiles.Map(service)))));
        Assert.DoesNotContain(Steps, step => step.Verb is "ENV" or "ARG" && Regex.IsMatch(step.Rest, "password|secret|token", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)));

        Assert.All(
            [
                ("MSSQL_SA_PASSWORD", "Rahasia1"), ("MEILI_MASTER_KEY", "${MEILI_MASTER_KEY:-rahasia}"), ("MAIL_PASSWORD", "${MAIL_PASSWORD}"),
                ("Database__ConnectionString", "Server=sqlserver;User Id=sa;Pass" + "word=Rahasia1;Encrypt=True"),
            ],
            ((string Name, string Value) planted) =>
                Assert.NotEmpty(ContainerFiles.SecretLiterals(new Dictionary<string, string> { [planted.Name] = planted.Value })));
    }

    [Fact]
    public void The_services_stand_on_each_other_and_on_volumes_that_exist()
    {
        Assert.All(["web", "migrate", "sqlserver", "meilisearch"], name => Assert.Contains(name, Services.Keys));
        Assert.Equal("40s", Service("web")["stop_grace_period"]);
        var volumes = ContainerFiles.Map(Compose["volumes"]).Keys;
        var secrets = ContainerFiles.Map(Compose["secrets"]).Keys;
        foreach (var service in Services.Values.Select(ContainerFiles.Map))
        {
            Assert.All(ContainerFiles.Map(service.GetValueOrDefault("depends_on")).Keys, other => Assert.Contains(other, Services.Keys));
            Assert.All(ContainerFiles.List(service.GetValueOrDefault("secrets")), secret => Assert.Contains(secret, secrets));
            foreach (var source in ContainerFiles.List(service.GetValueOrDefault("volumes")).Select(volume => volume.Split(':')[0]))
            {
                if (source.StartsWith('.')) Assert.True(File.Exists(Path.Combine(Repository.Root, source)), $"{source}: not there.");
                else Assert.Contains(source, volumes);
            }
        }
    }

    [Fact]
    public void The_one_shot_service_runs_a_command_that_exists()
    {
        var commands = (System.Collections.IDictionary)typeof(MarketCommands).GetField("Commands", BindingFlags.NonPublic | BindingFlags.Static)!.GetValue(null)!;
        Assert.True(commands.Contains(ContainerFiles.List(Service("migrate")["command"])[0]));
        Assert.Equal("no", Service("migrate")["restart"]);
    }

    /// <summary>Binds what is passed to the options classes; the binder itself says what it does not know or cannot read.</summary>
    private static IEnumerable<string> UnknownSettings(IReadOnlyDictionary<string, string> environment)
    {
        var passed = environment.Where(one => one.Key.Contains("__", StringComparison.Ordinal))
            .ToDictionary(one => one.Key.Replace("__", ":", StringComparison.Ordinal), string? (one) => one.Value);
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(passed).Build();
        foreach (var section in configuration.GetChildren())
        {
            if (Settings.ReadDirectly.Keys.Any(key => passed.Keys.Any(name => name.StartsWith(key, StringComparison.Ordinal) && name.StartsWith(section.Key, StringComparison.Ordinal)))) continue;
            if (!Settings.Classes.TryGetValue(section.Key, out var options))
            {
                yield return $"{section.Key}: no such section.";
                continue;
            }

            if (Refusal(section, options) is { } refusal) yield return refusal;
        }
    }

    private static string? Refusal(IConfigurationSection section, Type options)
    {
        try
        {
            section.Get(options, binder => binder.ErrorOnUnknownConfiguration = true);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return exception.Message;
        }
    }

    private static Dictionary<object, object> Service(string name) => ContainerFiles.Map(Services[name]);

    private static string Text(string file) => File.ReadAllText(Path.Combine(Repository.Root, file));
}
