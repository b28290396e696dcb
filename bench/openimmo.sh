#!/usr/bin/env bash
# Measures the import of OpenImmo files with 100 and 1,000 objects that say all they can.
#
#   bench/openimmo.sh
#
# Needs ./mvnw test-compile before. Prints a table for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

exec "$java" -Xmx1g -cp "$classpath" de.wirtschaftsstandort.backoffice.ImportOffersBench
