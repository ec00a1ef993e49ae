namespace UsahaMikro.Market.Web.Ui.Menu;

/// <summary>Puts an action into the menu of its area.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MenuItemAttribute(string text) : Attribute
{
    public string Text { get; } = text;
    public string Icon { get; set; } = "circle";
    public int Order { get; set; }
    public string? Group { get; set; }
    public string? CountKey { get; set; }
    public bool InBottomBar { get; set; }
}
