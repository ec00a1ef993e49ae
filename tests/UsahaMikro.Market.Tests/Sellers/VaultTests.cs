using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UsahaMikro.Market.Persistence;
using UsahaMikro.Market.Sellers;
using UsahaMikro.Market.Sellers.Data;
using UsahaMikro.Market.Sellers.Domain;
using UsahaMikro.Market.Sellers.UseCases;
using UsahaMikro.Market.Shared;
using UsahaMikro.Market.Tests.Ordering;
using UsahaMikro.Market.Tests.Web;

namespace UsahaMikro.Market.Tests.Sellers;

public class VaultTests(MarketApp app) : IClassFixture<MarketApp>
{
    private string Folder => Path.GetDirectoryName(app.SearchFile)!;
    private string KeyFile => Path.Combine(Folder, "pii.key");

    [Fact]
    public async Task A_lost_key_file_is_never_replaced_and_the_market_does_not_start_without_it()
    {
        Assert.Null((await app.RegisterAsync(RegistryStage.Citizen())).Error);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(KeyFile));

        var lost = Path.Combine(Folder, "hilang.key");
        Assert.Equal(SellersErrors.VaultUnfit, await WithAsync(lost, vault => vault.PrepareAsync(CancellationToken.None)));
        Assert.False(File.Exists(lost));

        await using var second = Second(lost);
        var refused = Assert.Throws<InvalidOperationException>(() => second.CreateClient());
        Assert.Contains("Kembalikan berkas kunci yang lama", refused.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(lost));
    }

    [Fact]
    public async Task Another_key_under_the_same_name_is_refused_and_a_second_key_is_taken_in()
    {
        var slug = (await app.RegisterAsync(RegistryStage.Citizen())).Value;
        var foreign = Path.Combine(Folder, "lain.key");
        new VaultKeyFile(Options.Create(new PiiOptions { KeyFile = foreign })).Make();
        Assert.Equal(SellersErrors.VaultUnfit, await WithAsync(foreign, vault => vault.CheckAsync(CancellationToken.None)));

        var turned = Path.Combine(Folder, "putar.key");
        await File.WriteAllTextAsync(turned, await File.ReadAllTextAsync(KeyFile) + $"2 {Convert.ToBase64String(RandomNumberGenerator.GetBytes(32))}\n");
        var row = (await app.RecordAsync(slug)).Private!;
        await WithAsync<bool>(turned, async vault =>
        {
            Assert.Null(await vault.PrepareAsync(CancellationToken.None));
            var sealedAnew = vault.Seal(SecretFields.Nik, "3673011505880001", row.Id);
            Assert.StartsWith("2.", sealedAnew.Cipher, StringComparison.Ordinal);
            Assert.Equal("3673011505880001", vault.Open(SecretFields.Nik, sealedAnew.Cipher, row.Id));
            Assert.Equal(16, vault.Open(SecretFields.Nik, row.NikCipher, row.Id).Length);
            return true;
        });
        // The older file lacks a key that is known by now.
        Assert.Equal(SellersErrors.VaultUnfit, await WithAsync(KeyFile, vault => vault.CheckAsync(CancellationToken.None)));
        Assert.Equal(SellersErrors.VaultUnfit, (await app.RegisterAsync(RegistryStage.Citizen())).Error);
        var officer = RegistryStage.Officer();
        Assert.Equal(SellersErrors.VaultUnfit, (await app.UseAsync<RevealPersonalData, Result<RevealedData>>(use =>
            use.ExecuteAsync(new RevealPersonalDataCommand(slug, "Mencocokkan KTP."), officer, CancellationToken.None))).Error);
        await app.WriteAsync(async db => db.Remove(await db.Set<VaultKeyRow>().SingleAsync(key => key.Name == "2")));
    }

    [Fact]
    public async Task A_cipher_opens_neither_bent_nor_in_another_row_nor_as_another_field()
    {
        var (row, other) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await WithAsync<bool>(KeyFile, async vault =>
        {
            Assert.Null(await vault.PrepareAsync(CancellationToken.None));
            var cipher = vault.Seal(SecretFields.Nik, "3673011505880001", row).Cipher;
            var bytes = Convert.FromBase64String(cipher[2..]);
            bytes[14] ^= 1;
            Assert.Equal("3673011505880001", vault.Open(SecretFields.Nik, cipher, row));
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(SecretFields.Nik, "1." + Convert.ToBase64String(bytes), row));
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(SecretFields.Nik, cipher, other));
            Assert.ThrowsAny<CryptographicException>(() => vault.Open(SecretFields.Npwp, cipher, row));
            return true;
        });
        Assert.Throws<ArgumentException>(() => new SellerPrivate(new PrivateFacts(row, null, "", "", null, "", null, "")).Change(
            new PrivateFacts(other, null, "", "", null, "", null, "")));
    }

    private Task<T> WithAsync<T>(string keyFile, Func<PersonalVault, Task<T>> use) => app.InScopeAsync(services => use(new PersonalVault(
        services.GetRequiredService<MarketDbContext>(), new VaultKeyFile(Options.Create(new PiiOptions { KeyFile = keyFile })), app.Clock)));

    private MarketApp Second(string keyFile) => new()
    {
        Differently = builder =>
        {
            builder.UseSetting("Database:ConnectionString", $"Data Source={Path.Combine(Folder, "market.db")}");
            builder.UseSetting("Pii:KeyFile", keyFile);
        },
    };
}
