using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace UsahaMikro.Market.Web.Ui;

/// <summary>A message shown once on the next page.</summary>
public static class Flash
{
    internal const string Key = "flash";

    public static void FlashGood(this Controller controller, string message) => Keep(controller.TempData, "good", message);

    public static void FlashWarning(this Controller controller, string message) => Keep(controller.TempData, "warn", message);

    public static void FlashBad(this Controller controller, string message) => Keep(controller.TempData, "bad", message);

    public static void Keep(ITempDataDictionary tempData, string tone, string message) =>
        tempData[Key] = (tempData[Key] as string[] ?? []).Append($"{tone}|{message}").ToArray();
}
