#!/usr/bin/env bash
# Measures pages of a list of 10,000 items with long texts: in the order of the tree, sorted, searched.
#
#   bench/lists.sh
#
# Needs ./mvnw test-compile before. Prints a table for docs/benchmarks.md.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

exec "$java" -Xmx1g -cp "$classpath" de.wirtschaftsstandort.backoffice.ItemListsBench
