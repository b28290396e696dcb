#!/usr/bin/env bash
# Lighthouse on one page of each kind of a running site, as a phone with simulated throttling: the four scores, largest
# contentful paint, layout shift, and the bytes of everything the page loads, fonts included.
#
#   bench/lighthouse.sh -u URL [-d FOLDER] [-r RUNS] [PATH ...]
#
# FOLDER has or gets lighthouse 12.8.2 from npm (a temporary one without -d). With several runs the median of each figure
# counts. Needs node 20, npm and Chromium (CHROME_PATH, else /usr/bin/chromium).
set -euo pipefail

version=12.8.2
url=
folder=
runs=1
while getopts u:d:r: option; do
  case $option in
    u) url=${OPTARG%/} ;;
    d) folder=$OPTARG ;;
    r) runs=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ -n "$url" ] || { echo "say where the site runs: -u http://localhost:8080" >&2; exit 2; }
export CHROME_PATH=${CHROME_PATH:-/usr/bin/chromium}
[ -x "$CHROME_PATH" ] || { echo "no Chromium at $CHROME_PATH" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
folder=${folder:-$work/npm}
lighthouse=$folder/node_modules/lighthouse/cli/index.js
if [ ! -f "$lighthouse" ]; then
  mkdir -p "$folder"
  npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error "lighthouse@$version" >/dev/null
fi

# The first address of the sitemap that the pattern finds.
curl -sf "$url/sitemap.xml" | grep -o '<loc>[^<]*' | sed -e 's/<loc>//' -e "s#^https\{0,1\}://[^/]*##" -e 's#^$#/#' >"$work/sitemap"
first() { grep -m1 -E "$1" "$work/sitemap" || { echo "the sitemap has nothing like $1" >&2; exit 1; }; }
if [ $# = 0 ]; then
  set -- / /standort /branchen/glas-und-keramik /branchenkatalog /gewerbeflaechen/flaechen /aktuell/veranstaltungen \
    /aktuell/erfolgsgeschichten /service/nachfolge /massnahmen /kontakt /barrierefreiheit /suche /leichte-sprache \
    "$(first '^/standort/gemeinden/.')" "$(first '^/branchenkatalog/.')" "$(first '^/branchen/produkte/.')" \
    "$(first '^/branchen/projekte/.')" "$(first '^/gewerbeflaechen/flaechen/.')" "$(first '^/gewerbeflaechen/immobilien/.')" \
    "$(first '^/gewerbeflaechen/gebiete/.')" "$(first '^/aktuell/veranstaltungen/.')" "$(first '^/aktuell/erfolgsgeschichten/.')" \
    "$(first '^/aktuell/kampagnen/.')" "$(first '^/aktuell/publikationen/.')" "$(first '^/aktuell/podcast/.')" \
    "$(first '^/service/leistungen/.')" /en
fi

echo "lighthouse $(node "$lighthouse" --version), $("$CHROME_PATH" --version), $runs run(s) each"
printf '%-62s %4s %4s %4s %4s %7s %6s %6s\n' page perf a11y best seo "LCP ms" CLS kB
for path in "$@"; do
  # What the site keeps ready for the second visitor is what is measured.
  curl -sf -o /dev/null "$url$path"
  for run in $(seq "$runs"); do
    # Now and then Chromium loses a trace ("NO_NAVSTART"): that says nothing of the page, so a run may be tried again.
    for try in 1 2 3; do
      node "$lighthouse" "$url$path" --quiet --output=json --output-path="$work/$run.json" \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu" >/dev/null 2>"$work/log" && break
      [ "$try" -lt 3 ] || { cat "$work/log" >&2; exit 1; }
    done
  done
  node - "$path" "$work" "$runs" <<'NODE'
const [path, work, runs] = process.argv.slice(2);
const reports = Array.from({ length: Number(runs) }, (_, run) => require(`${work}/${run + 1}.json`));
const median = (figure) => reports.map(figure).sort((a, b) => a - b)[Math.floor((reports.length - 1) / 2)];
const score = (name) => Math.round(100 * median((report) => report.categories[name].score));
const audit = (name) => median((report) => report.audits[name].numericValue);
const cells = [
  path.padEnd(62),
  ...["performance", "accessibility", "best-practices", "seo"].map((name) => String(score(name)).padStart(4)),
  audit("largest-contentful-paint").toFixed(0).padStart(7),
  audit("cumulative-layout-shift").toFixed(3).padStart(6),
  (audit("total-byte-weight") / 1000).toFixed(1).padStart(6),
];
console.log(cells.join(" "));
for (const { id, title, score, scoreDisplayMode } of Object.values(reports[0].audits)) {
  const weighs = Object.values(reports[0].categories).some((category) =>
    category.auditRefs.some((ref) => ref.id === id && ref.weight > 0));
  if (weighs && scoreDisplayMode !== "notApplicable" && score !== null && score < 0.9) console.log(`    ${id}: ${title}`);
}
NODE
done
