using Microsoft.Extensions.DependencyInjection;
using UsahaMikro.Market.Documents.Contracts;
using UsahaMikro.Market.Documents.Data;

namespace UsahaMikro.Market.Documents;

public static class DocumentsModule
{
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        return services.AddSingleton<IFileStore, FolderFileStore>().AddSingleton<IUploadDesk, UploadDesk>().AddSingleton<ISheetDesk, SheetDesk>()
            .AddSingleton<Vips>().AddSingleton<IPhotoWorkshop, VipsPhotoWorkshop>().AddSingleton<IShareCardWorkshop, ShareCardWorkshop>();
    }
}
