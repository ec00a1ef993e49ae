namespace UsahaMikro.Market.Regulation.Domain;

/// <summary>The middle of an area, in degrees.</summary>
internal readonly record struct Centroid(double Latitude, double Longitude)
{
    private const double EarthRadius = 6371;

    /// <summary>Along the great circle (haversine): what a bird flies, not what a road takes.</summary>
    public double KilometresTo(Centroid other)
    {
        var (from, to) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var (north, east) = (Math.Sin((to - from) / 2), Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2));
        return 2 * EarthRadius * Math.Asin(Math.Sqrt(north * north + Math.Cos(from) * Math.Cos(to) * east * east));
    }
}
