using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;
using UsahaMikro.Market.Catalog.Queries;
using UsahaMikro.Market.Web.Features.Storefront.Shared;

namespace UsahaMikro.Market.Web.Features.Storefront.Robots;

/// <summary>What machines that read the site may know of it.</summary>
public sealed class RobotsController(SiteUrls urls) : StorefrontController
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [HttpGet("/robots.txt", Name = "robots")]
    public ContentResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: /cari
        Disallow: /favorit
        Disallow: /bandingkan
        Disallow: /terakhir-dilihat
        Disallow: /akun
        Disallow: /instansi
        Disallow: /usaha/
        Disallow: /toko
        Disallow: /dinas
        Disallow: /kurasi
        Disallow: /pengawasan
        Disallow: /pendampingan
        Disallow: /masuk
        Disallow: /bahasa
        Allow: /
        Sitemap: {urls.Of("/sitemap.xml")}

        """, "text/plain", Encoding.UTF8);

    [HttpGet("/sitemap.xml", Name = "sitemap"), OutputCache(PolicyName = StorefrontCache.Policy)]
    public async Task<IActionResult> Sitemap([FromServices] SitemapQuery query, CancellationToken cancellationToken)
    {
        MadeOf(StorefrontCache.Catalogue);
        var facts = await query.ReadAsync(cancellationToken);
        IEnumerable<string> paths =
        [
            "/", "/usaha-mikro", "/peraturan", "/tentang/kurasi",
            .. facts.Occasions.Select(slug => $"/keperluan/{slug}"),
            .. facts.Categories.Select(slug => $"/kategori/{slug}"),
            .. facts.Sellers.Select(slug => $"/usaha-mikro/{slug}"),
            .. facts.Products.Select(product => Cards.ProductUrl(product.Slug, product.Code)),
        ];
        var map = new XElement(Map + "urlset", paths.Select(path => new XElement(Map + "url", new XElement(Map + "loc", urls.Of(path)))));
        return Content("""<?xml version="1.0" encoding="utf-8"?>""" + map.ToString(SaveOptions.DisableFormatting), "application/xml", Encoding.UTF8);
    }
}
