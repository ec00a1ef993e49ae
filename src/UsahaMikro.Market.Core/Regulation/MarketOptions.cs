using System.ComponentModel.DataAnnotations;

namespace UsahaMikro.Market.Regulation;

/// <summary>Which daerah this installation serves, and where its shipped data lies. Section <c>Market</c>.</summary>
public sealed class MarketOptions
{
    public const string Section = "Market";

    /// <summary>Code of the Ministry of Home Affairs without dots, four digits; a profile of that name must ship.</summary>
    [Required, RegularExpression("^[0-9]{4}$")]
    public string Daerah { get; set; } = "3673";

    /// <summary>Folder with the shipped reference and demo data; relative to the working folder or the application's.</summary>
    [Required]
    public string SeedFolder { get; set; } = "seed";

    /// <summary>The folder's absolute path.</summary>
    /// <exception cref="DirectoryNotFoundException">It is neither below the working folder, nor above or beside the application.</exception>
    public string SeedPath()
    {
        if (Path.IsPathRooted(SeedFolder)) return SeedFolder;
        for (var at = new DirectoryInfo(Directory.GetCurrentDirectory()); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, SeedFolder, "reference"))) return Path.Combine(at.FullName, SeedFolder);
        }

        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (Directory.Exists(Path.Combine(at.FullName, SeedFolder, "reference"))) return Path.Combine(at.FullName, SeedFolder);
        }

        throw new DirectoryNotFoundException($"Folder data awal '{SeedFolder}' tidak ditemukan; atur Market:SeedFolder.");
    }
}
