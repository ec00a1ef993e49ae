using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using UsahaMikro.Market.Persistence;

namespace UsahaMikro.Market.Web.Security;

/// <summary>Where the keys of cookies and tokens live. Section <c>Keys</c>.</summary>
public sealed class KeysOptions
{
    public const string Section = "Keys";

    /// <summary>Empty: in the database (<c>SystemKeys</c>), shared by all instances.</summary>
    public string Folder { get; set; } = "";

    /// <summary>A PKCS #12 file that encrypts the keys at rest; a public market needs one.</summary>
    public string CertificateFile { get; set; } = "";

    public string CertificatePassword { get; set; } = "";
}

internal static class DataKeys
{
    public static void Add(IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection(KeysOptions.Section).Get<KeysOptions>() ?? new KeysOptions();
        var protection = services.AddDataProtection().SetApplicationName("usaha-mikro");
        if (options.Folder.Length > 0) protection.PersistKeysToFileSystem(new DirectoryInfo(options.Folder));
        else
        {
            services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>(
                (keys, scopes) => keys.XmlRepository = new DatabaseKeyRepository(scopes));
        }

        if (options.CertificateFile.Length > 0)
            protection.ProtectKeysWithCertificate(X509CertificateLoader.LoadPkcs12FromFile(options.CertificateFile, options.CertificatePassword));
    }
}
