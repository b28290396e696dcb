#!/usr/bin/env bash
# How long a page with navigation and 30 components takes to render, uncached, in one thread.
#
#   bench/render.sh
#
# Reads from memory, then from a PostgreSQL of its own; needs ./mvnw test-compile before.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! -s target/bench.cp ] || [ pom.xml -nt target/bench.cp ]; then
  ./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
fi
java -Xmx512m -cp "target/classes:target/test-classes:$(cat target/bench.cp)" \
  de.wirtschaftsstandort.templating.PageRenderingBench 2>&1 | grep '^render\|Exception\|Error'
