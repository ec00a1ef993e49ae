using Microsoft.EntityFrameworkCore;

namespace UsahaMikro.Market.Regulation.UseCases;

/// <summary>Two who save the same at once: the unique index refuses the second.</summary>
internal static class Collision
{
    /// <summary>A refused write is tried once more; now it sees the other's row and says so in its own sentence.</summary>
    public static async Task<T> AskedAgainAsync<T>(Func<Task<T>> save)
    {
        try
        {
            return await save();
        }
        catch (DbUpdateException)
        {
            return await save();
        }
    }
}
