#!/usr/bin/env bash
# How long it takes to publish a page with 30 components: checks, version, copy, records, one durable commit.
#
#   bench/publish.sh
#
# Starts a PostgreSQL of its own with fsync on; needs ./mvnw test-compile before.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -s target/bench.cp ] || [ pom.xml -nt target/bench.cp ]; then
  ./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
fi
java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/bench.cp)" \
  de.wirtschaftsstandort.publishing.PublishBench 2>&1 | grep '^publish\|Exception\|Error'
