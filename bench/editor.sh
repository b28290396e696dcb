#!/usr/bin/env bash
# What editors wait for, over HTTP with durable commits: a dialog, saving, moving a component, a level of 2,000 siblings.
#
#   bench/editor.sh
#
# Starts a PostgreSQL and a backoffice of its own with all start content; needs ./mvnw test-compile before. Prints a table
# for docs/benchmarks.md. Lists of 10,000 are measured by bench/lists.sh, publishing by bench/publish.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

"$java" -Xmx1g -cp "$classpath" de.wirtschaftsstandort.acceptance.EditorBench 2>&1 | grep '^|\|Exception\|Caused'
