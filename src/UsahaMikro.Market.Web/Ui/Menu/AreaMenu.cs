using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using UsahaMikro.Market.Web.Ui.Site;

namespace UsahaMikro.Market.Web.Ui.Menu;

/// <summary>One line of an area's menu.</summary>
public sealed record MenuEntry(string Text, string Icon, string Url, string? Group, int? Count, bool InBottomBar, bool IsCurrent);

/// <summary>The menu of an area, made from the actions that exist and that the visitor may open.</summary>
public sealed class AreaMenu(
    IActionDescriptorCollectionProvider actions,
    IAuthorizationService authorization,
    IAuthorizationPolicyProvider policies,
    IVisitor visitor)
{
    public async Task<IReadOnlyList<MenuEntry>> ForAsync(string area, HttpContext http, IUrlHelper urls)
    {
        var entries = new List<MenuEntry>();
        foreach (var (action, item) in ItemsOf(area))
        {
            if (!await MayOpenAsync(action, http)) continue;
            if (urls.Action(action.ActionName, action.ControllerName, new { area }) is not { } url) continue;

            int? count = visitor.MenuCounts.TryGetValue(item.CountKey ?? url, out var waiting) && waiting > 0 ? waiting : null;
            entries.Add(new(item.Text, item.Icon, url, item.Group, count, item.InBottomBar, IsCurrent: false));
        }

        return MarkCurrent(entries, http.Request.Path);
    }

    private IEnumerable<(ControllerActionDescriptor Action, MenuItemAttribute Item)> ItemsOf(string area) =>
        from action in actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
        where string.Equals(Area(action), area, StringComparison.OrdinalIgnoreCase)
        let item = action.MethodInfo.GetCustomAttribute<MenuItemAttribute>()
        where item is not null
        orderby item.Order, item.Text
        select (action, item);

    private static string? Area(ControllerActionDescriptor action) =>
        action.RouteValues.TryGetValue("area", out var area) ? area : null;

    private async Task<bool> MayOpenAsync(ControllerActionDescriptor action, HttpContext http)
    {
        if (action.EndpointMetadata.OfType<IAllowAnonymous>().Any()) return true;

        var policy = await AuthorizationPolicy.CombineAsync(policies, action.EndpointMetadata.OfType<IAuthorizeData>())
            ?? await policies.GetFallbackPolicyAsync();
        return policy is null || (await authorization.AuthorizeAsync(http.User, resource: null, policy)).Succeeded;
    }

    private static List<MenuEntry> MarkCurrent(List<MenuEntry> entries, PathString path)
    {
        var current = entries.Where(entry => path.StartsWithSegments(entry.Url, StringComparison.OrdinalIgnoreCase)).MaxBy(entry => entry.Url.Length);
        return current is null ? entries : entries.ConvertAll(entry => entry with { IsCurrent = entry == current });
    }
}
