using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;
using UsahaMikro.Market.Shared;

namespace UsahaMikro.Market.Web.Ui.Binding;

/// <summary>One binder for all typed numbers, the same under every UI culture.</summary>
public sealed class NumberBinder(Type type, NumberTypes numbers) : IModelBinder
{
    private const string InvariantKey = "__Invariant";

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var found = bindingContext.ValueProvider.GetValue(name);
        if (found == ValueProviderResult.None) return Task.CompletedTask;

        var state = bindingContext.ModelState;
        state.SetModelValue(name, found);
        var messages = bindingContext.ModelMetadata.ModelBindingMessageProvider;
        if (found.FirstValue is not { } text || string.IsNullOrWhiteSpace(text))
        {
            if (bindingContext.ModelMetadata.IsReferenceOrNullableType) bindingContext.Result = ModelBindingResult.Success(null);
            else state.TryAddModelError(name, messages.ValueMustNotBeNullAccessor(found.FirstValue ?? ""));
            return Task.CompletedTask;
        }

        var reading = Read(bindingContext, text, out var value);
        if (reading == NumberReading.Good && TryMake(value, out var model)) bindingContext.Result = ModelBindingResult.Success(model);
        else state.TryAddModelError(name, NumberMessages.For(reading, text));
        return Task.CompletedTask;
    }

    private NumberReading Read(ModelBindingContext context, string text, out decimal value)
    {
        if (!IsInvariant(context)) return numbers.IsWhole(type) ? IndonesianNumber.ReadWhole(text, out value) : IndonesianNumber.Read(text, out value);

        var reading = IndonesianNumber.ReadInvariant(text, out value);
        return reading == NumberReading.Good && numbers.IsWhole(type) && !decimal.IsInteger(value) ? NumberReading.NotWhole : reading;
    }

    private static bool IsInvariant(ModelBindingContext context)
    {
        var request = context.HttpContext.Request;
        if (context.ActionContext.RouteData.Values.ContainsKey(context.ModelName)) return true;

        StringValues marked = request.HasFormContentType ? request.Form[InvariantKey] : request.Query[InvariantKey];
        return marked.Contains(context.ModelName);
    }

    private bool TryMake(decimal value, out object? model)
    {
        try
        {
            model = numbers.Make(type, value);
            return true;
        }
        catch (OverflowException)
        {
            model = null;
            return false;
        }
    }
}

/// <summary>Gives every known number type our binder.</summary>
public sealed class NumberBinderProvider(NumberTypes numbers) : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var type = context.Metadata.UnderlyingOrModelType;
        return numbers.Knows(type) ? new NumberBinder(type, numbers) : null;
    }
}
