# The market with the whole SQL Server client. Build from the repository's root: docker build -t usaha-mikro-market .
FROM node:20-bookworm-slim AS node

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# The web project builds its own assets with npm.
COPY --from=node /usr/local/bin/node /usr/local/bin/node
COPY --from=node /usr/local/lib/node_modules /usr/local/lib/node_modules
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm
WORKDIR /source
COPY .editorconfig BannedSymbols.txt Directory.Build.props Directory.Packages.props global.json ./
COPY wwwroot-assets/ wwwroot-assets/
COPY src/ src/
RUN dotnet publish src/UsahaMikro.Market.Web/UsahaMikro.Market.Web.csproj \
      --configuration Release -p:SqlServerClient=full --output /published

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS runtime
# curl asks the health check, vips makes pictures smaller and draws share cards, with the fonts, libsqlite3 carries the search index.
RUN apt-get update \
 && apt-get install -y --no-install-recommends curl fonts-liberation libsqlite3-0 libvips-tools tzdata \
 && rm -rf /var/lib/apt/lists/*
# Business dates need the time zone and Indonesian text needs ICU; an image without them must not be built.
RUN test -e /usr/share/zoneinfo/Asia/Jakarta && ls /usr/lib/*/libicuuc.so.*
ENV DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=false \
    ASPNETCORE_ENVIRONMENT=Production \
    ASPNETCORE_HTTP_PORTS=8080
WORKDIR /app
COPY --from=build /published ./
COPY LICENSE ./
COPY seed/ seed/
# Files, index and letters are written here; everything else is read-only to the market.
RUN mkdir data && chown "$APP_UID" data
USER $APP_UID
VOLUME /app/data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s --start-period=30s --retries=3 \
  CMD curl --fail --silent --output /dev/null http://localhost:8080/sehat
ENTRYPOINT ["dotnet", "UsahaMikro.Market.Web.dll"]
