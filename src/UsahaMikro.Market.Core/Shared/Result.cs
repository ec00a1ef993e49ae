namespace UsahaMikro.Market.Shared;

public enum ErrorKind { Invalid, NotFound, Conflict, Forbidden }

/// <summary>A refusal the user can meet and must be told about, in Indonesian. Bugs throw instead.</summary>
public sealed record Error(string Code, ErrorKind Kind, string Message, string? Field = null)
{
    /// <summary>What else stands wrong on the same form, so that all is told at once.</summary>
    public IReadOnlyList<Error> Also { get; init; } = [];

    /// <summary>The first with the others behind it; null when there is none.</summary>
    public static Error? Together(IEnumerable<Error> errors) =>
        errors.SelectMany(error => error.Also.Prepend(error with { Also = [] })).ToList() is { Count: > 0 } all ? all.Count == 1 ? all[0] : all[0] with { Also = all[1..] } : null;

    /// <summary>The same refusal of a form whose fields have longer names.</summary>
    public Error Under(string prefix) => this with { Field = Field is null ? null : prefix + Field, Also = [.. Also.Select(one => one.Under(prefix))] };
}

/// <summary>Done, or a refusal.</summary>
public readonly record struct Result
{
    private Result(Error? error) => Error = error;

    public Error? Error { get; }
    public bool IsSuccess => Error is null;

    public static Result Ok() => default;
    public static implicit operator Result(Error error) => new(error);
}

/// <summary>A value, or a refusal.</summary>
public readonly record struct Result<T>
{
    private readonly T? _value;

    private Result(T value) => _value = value;
    private Result(Error error) => Error = error;

    public Error? Error { get; }
    public bool IsSuccess => Error is null;
    public T Value => IsSuccess ? _value! : throw new InvalidOperationException($"No value: {Error!.Code}.");

    public static Result<T> Ok(T value) => new(value);
    public static implicit operator Result<T>(T value) => new(value);
    public static implicit operator Result<T>(Error error) => new(error);
}
