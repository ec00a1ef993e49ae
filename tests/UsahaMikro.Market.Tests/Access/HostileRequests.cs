using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Tests.Accounts;

namespace UsahaMikro.Market.Tests.Access;

/// <summary>Makes requests that a page would never send, from what the pages and actions do take; the seed makes them the same every time.</summary>
internal sealed class HostileRequests(AccessStage stage, int seed)
{
    // Whoever signs out or changes hats cannot go on asking.
    private static readonly string[] Spared = ["/keluar", "/akun/peran", "/akun/sesi"];

    private readonly Random _random = new(seed);

    public async Task<IReadOnlyList<(string Verb, string Url, string? Body)>> MakeAsync(Visit visit, int count)
    {
        var doors = Door.Of(stage.App).Where(door => !Array.Exists(Spared, door.Pattern.StartsWith) && door.Pattern is not "/galat" and not "/galat/{code}").ToList();
        var withIds = doors.Where(door => door.Parameters.Count > 0).ToList();
        var pages = doors.Where(door => door.Verb is "GET").Select(door => stage.Addresses.Of(door, IdKind.Own, visit.SpareSession)).OfType<string>().ToList();
        var (names, forms) = (QueryNames(), await FormsAsync(visit, pages));
        var token = $"__RequestVerificationToken={Uri.EscapeDataString(await visit.TokenAsync())}";
        return [.. Enumerable.Range(0, count).Select(at => (at % 4) switch
        {
            0 => InRoute(One(withIds), visit, token),
            1 => ("GET", $"{One(pages)}?{string.Join('&', Enumerable.Range(0, _random.Next(1, 5)).Select(_ => $"{One(names)}={One(HostileWords.Short)}"))}", null),
            _ => InForm(One(forms), token),
        })];
    }

    private (string, string, string?) InRoute(Door door, Visit visit, string token)
    {
        var url = stage.Addresses.Of(door, IdKind.Own, visit.SpareSession) ?? stage.Addresses.Of(door, IdKind.Missing)!;
        var (ids, parts) = (door.Pattern.Split('/'), url.Split('/'));
        var places = Enumerable.Range(0, ids.Length).Where(at => ids[at].Contains('{', StringComparison.Ordinal)).ToList();
        if (places.Count > 0 && parts.Length == ids.Length) parts[One(places)] = One(HostileWords.InPath);
        return door.IsPost ? ("POST", string.Join('/', parts), token) : ("GET", string.Join('/', parts), null);
    }

    /// <summary>The form as its page filled it in, with one to three fields spoiled, so that the rest comes through.</summary>
    private (string, string, string?) InForm((string Verb, string Url, Dictionary<string, string> Fields) form, string token)
    {
        var parts = form.Fields.Where(field => field.Key is not "__RequestVerificationToken")
            .ToDictionary(field => field.Key, field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}");
        for (var spoiled = _random.Next(1, 4); spoiled > 0 && parts.Count > 0; spoiled--)
        {
            var name = One(parts.Keys.ToList());
            parts[name] = Spoil(Uri.EscapeDataString(name), parts[name], form.Verb is "GET");
        }

        var query = string.Join('&', parts.Values.Where(part => part.Length > 0));
        return form.Verb is "GET" ? ("GET", $"{form.Url}?{query}", null) : ("POST", form.Url, $"{token}&{query}");
    }

    private string Spoil(string name, string honest, bool inAddress)
    {
        var word = inAddress || _random.Next(10) > 0 ? One(HostileWords.Short) : One(HostileWords.Long);
        return One(Enum.GetValues<HostileShape>()) switch
        {
            HostileShape.Twice => $"{honest}&{name}={word}&{name}=2",
            HostileShape.AsArray => $"{name}[]={word}&{name}[0]={word}",
            HostileShape.AsIndexed => $"{name}[-1]={word}&{name}[99999]={word}&{name}.index=a",
            HostileShape.AsInner => $"{name}.Length={word}&{name}.x.y.z={word}",
            HostileShape.Left => "",
            HostileShape.Unknown => $"{honest}&Version={word}&Id={word}&Status={word}&__Invariant={name}",
            HostileShape.DeepName => $"{honest}&{string.Concat(Enumerable.Repeat("a[0].", 60))}x={word}&[={word}&]={word}&.={word}",
            _ => $"{name}={word}",
        };
    }

    /// <summary>Every form of every page the visitor may open.</summary>
    private static async Task<List<(string Verb, string Url, Dictionary<string, string> Fields)>> FormsAsync(Visit visit, IEnumerable<string> pages)
    {
        var forms = new Dictionary<string, (string, string, Dictionary<string, string>)>();
        foreach (var url in pages)
        {
            var page = await visit.Browser.PageAsync(url);
            foreach (var form in page.QuerySelectorAll("form"))
            {
                var (verb, action) = ((form.GetAttribute("method") ?? "get").ToUpperInvariant(), form.GetAttribute("action") ?? url);
                if (!Array.Exists(Spared, action.StartsWith)) forms.TryAdd($"{verb} {action}", (verb, action.Split('?')[0], Browser.FieldsOf(form)));
            }
        }

        return [.. forms.Values];
    }

    /// <summary>Every name that any action reads.</summary>
    private List<string> QueryNames() =>
    [
        .. stage.App.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .SelectMany(action => action.Parameters).Where(one => one.BindingInfo?.BindingSource?.Id is not "Services" and not "Special")
            .SelectMany(one => one.ParameterType.IsPrimitive || one.ParameterType.Namespace == "System" ? [one.Name] : one.ParameterType.GetProperties().Select(property =>
                property.GetCustomAttributes(inherit: true).OfType<Microsoft.AspNetCore.Mvc.ModelBinding.IModelNameProvider>().FirstOrDefault()?.Name ?? property.Name))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    private T One<T>(IReadOnlyList<T> all) => all[_random.Next(all.Count)];
}
