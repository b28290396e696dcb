#!/usr/bin/env bash
# Measures the content store on a durable PostgreSQL of its own: writes, look-ups, lists, publishing one page.
#
#   bench/content-store.sh
#
# Needs ./mvnw test-compile before. Prints a table for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

exec "$java" -Xmx1g -cp "$classpath" de.wirtschaftsstandort.bench.ContentStoreBench
