using UsahaMikro.Market.Accounts.UseCases;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Web.Commands;

/// <summary><c>dotnet run -- create-admin --email … --name …</c>: prints a link that makes the password, once, within seven days.</summary>
public static class CreateAdmin
{
    public static async Task<int> RunAsync(IServiceProvider services, string[] args)
    {
        if (Value(args, "--email") is not { } email || Value(args, "--name") is not { } name)
        {
            await Console.Error.WriteLineAsync("Pakai: create-admin --email nama@instansi.go.id --name \"Nama Lengkap\"");
            return 2;
        }

        await services.GetRequiredService<DatabaseStarter>().MigrateAsync(CancellationToken.None);
        var result = await services.GetRequiredService<CreateFirstAdmin>().ExecuteAsync(email, name, CancellationToken.None);
        if (result.Error is { } error)
        {
            await Console.Error.WriteLineAsync(error.Message);
            return 1;
        }

        Console.WriteLine("Admin dibuat. Buka tautan ini untuk membuat kata sandi (berlaku 7 hari, satu kali):");
        Console.WriteLine(result.Value);
        return 0;
    }

    private static string? Value(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
