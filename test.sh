#!/usr/bin/env bash
# Runs every test. Needs the .NET 10 SDK and Node 20; fetches the rest where it may.
# The last line is "N passed, N failed", with ", N skipped" when a test could not run here.
set -euo pipefail
cd "$(dirname "$0")"

say() { printf '== %s\n' "$*"; }

# Command that must be there → Debian package that brings it. libsqlite3 has no command, see below.
declare -A tools=([chromium]=chromium [vipsthumbnail]=libvips-tools [pdftotext]=poppler-utils [zbarimg]=zbar-tools)

missing_packages() {
  local command
  for command in "${!tools[@]}"; do
    command -v "$command" >/dev/null || echo "${tools[$command]}"
  done
  ldconfig -p 2>/dev/null | grep -q 'libsqlite3\.so\.0' || echo libsqlite3-0
}

install_packages() {
  local root=()
  command -v apt-get >/dev/null || { say "No apt-get here: install by hand: $*"; return 1; }
  if [ "$(id -u)" -ne 0 ]; then
    sudo -n true 2>/dev/null || { say "Neither root nor sudo without a password: install by hand: $*"; return 1; }
    root=(sudo -n)
  fi
  say "Installing $*"
  # A fresh machine has empty package lists, so they come first.
  "${root[@]}" apt-get update -qq &&
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

mapfile -t wanted < <(missing_packages | sort -u)
if [ "${#wanted[@]}" -gt 0 ]; then
  install_packages "${wanted[@]}" || say "Going on without; what needs them is reported as skipped."
fi

# The browser tests read this: without a browser they are skipped, never passed.
if command -v chromium >/dev/null; then
  export MARKET_BROWSER="${MARKET_BROWSER:-$(command -v chromium)}"
else
  export MARKET_BROWSER=missing
  say "No chromium: browser tests are skipped."
fi

for command in dotnet node; do
  command -v "$command" >/dev/null || { say "$command is missing: install the .NET 10 SDK and Node 20."; exit 2; }
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=$PWD/artifacts/tests
rm -rf "$results"
mkdir -p "$results"

say "Building"
dotnet build UsahaMikro.Market.sln --nologo -v quiet -clp:ErrorsOnly || { echo "0 passed, 1 failed"; exit 1; }

status=0
for project in tests/*Tests/*.csproj; do
  name=$(basename "$project" .csproj)
  say "Testing $name"
  dotnet test "$project" --no-build --nologo --logger "console;verbosity=minimal" \
    --logger "trx;LogFileName=$name.trx" --results-directory "$results" "$@" || status=1
done

counter() { grep -o '<Counters [^>]*' "$1" | grep -o " $2=\"[0-9]*\"" | grep -o '[0-9]*'; }

passed=0 failed=0 skipped=0
for project in tests/*Tests/*.csproj; do
  trx=$results/$(basename "$project" .csproj).trx
  if ! [ -s "$trx" ]; then
    # No report means the run itself died; that is a failure, not silence.
    failed=$((failed + 1))
    continue
  fi
  total=$(counter "$trx" total)
  executed=$(counter "$trx" executed)
  ok=$(counter "$trx" passed)
  passed=$((passed + ok))
  failed=$((failed + executed - ok))
  skipped=$((skipped + total - executed))
done

# A project without one test that ran proves nothing.
[ "$passed" -gt 0 ] || status=1
[ "$failed" -eq 0 ] || status=1
summary="$passed passed, $failed failed"
[ "$skipped" -eq 0 ] || summary="$summary, $skipped skipped"
echo "$summary"
exit "$status"
