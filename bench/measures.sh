#!/usr/bin/env bash
# How the funded measures answer with 1, 5 and 20 programmes of 60 measures and 5,000 receipts each: cockpit, controlling
# report as data and as PDF, all measure sheets, saving a change of the plan. No figure may grow with the number of other programmes.
#
#   bench/measures.sh [MEASURES RECEIPTS PROGRAMMES …]
#
# Needs ./mvnw test-compile before. Filling twenty programmes takes some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

sizes=("$@")
[ $# -gt 0 ] || sizes=(60 5000 1 5 20)
"$java" -Xmx1g -cp "$classpath" de.wirtschaftsstandort.funding.FundingBench "${sizes[@]}" 2>&1 | grep '^measures\|Exception\|Error\|Caused'
