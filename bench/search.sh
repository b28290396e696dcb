#!/usr/bin/env bash
# How the search answers over 1,000, 10,000 and 100,000 generated companies with eight facets: time to build the index,
# heap it holds, and a query's time in one thread.
#
#   bench/search.sh [NUMBER …]
#
# Needs ./mvnw test-compile before. The generated content itself needs the most memory.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -s target/bench.cp ] || [ pom.xml -nt target/bench.cp ]; then
  ./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
fi
sizes=("$@")
[ $# -gt 0 ] || sizes=(1000 10000 100000)
java -Xmx1500m -cp "target/classes:target/test-classes:$(cat target/bench.cp)" \
  de.wirtschaftsstandort.search.CompanySearchBench "${sizes[@]}" 2>&1 | grep '^search\|Exception\|Error'
