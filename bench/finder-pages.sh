#!/usr/bin/env bash
# Whole pages of the industry catalogue and suggestions over many companies, over HTTP with 32 connections: how long answers take that
# nobody has asked for yet, and those the page cache has.
#
#   bench/finder-pages.sh [COMPANIES ...]     1000 10000 100000 unless said otherwise
#
# Starts a PostgreSQL and an application of its own, with the options of the image but a larger heap; wrk asks. JAVA_HOME says which Java;
# the image has 25. Needs wrk, and ./mvnw test-compile before. Prints a table for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh
command -v wrk >/dev/null || { echo "wrk is not installed: apt-get install wrk" >&2; exit 1; }

sizes=("$@")
[ $# -gt 0 ] || sizes=(1000 10000 100000)
"$java" @docker/java-options -Xmx1500m -cp "$classpath" de.wirtschaftsstandort.acceptance.FinderPageBench "${sizes[@]}" 2>&1 |
  grep --line-buffered '^|\|Exception\|Caused'
