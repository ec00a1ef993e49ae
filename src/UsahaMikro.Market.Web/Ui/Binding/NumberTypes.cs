namespace UsahaMikro.Market.Web.Ui.Binding;

/// <summary>The types that people type as numbers; modules add their own (<c>numbers.Add&lt;Rupiah&gt;(…)</c>).</summary>
public sealed class NumberTypes
{
    private readonly Dictionary<Type, Kind> _kinds = new()
    {
        [typeof(int)] = new(IsWhole: true, value => checked((int)value), value => (int)value),
        [typeof(long)] = new(IsWhole: true, value => checked((long)value), value => (long)value),
        [typeof(decimal)] = new(IsWhole: false, value => value, value => (decimal)value),
    };

    public NumberTypes Add<T>(Func<long, T> make, Func<T, long> amount) where T : struct
    {
        _kinds[typeof(T)] = new(IsWhole: true, value => make(checked((long)value)), value => amount((T)value));
        return this;
    }

    public bool Knows(Type? type) => type is not null && _kinds.ContainsKey(type);

    public bool IsWhole(Type? type) => type is null || !_kinds.TryGetValue(type, out var kind) || kind.IsWhole;

    public string? Write(object value) =>
        _kinds.TryGetValue(value.GetType(), out var kind) ? Formats.Number(kind.Plain(value)) : null;

    internal object Make(Type type, decimal value) => _kinds[type].Make(value);

    private sealed record Kind(bool IsWhole, Func<decimal, object> Make, Func<object, decimal> Plain);
}
