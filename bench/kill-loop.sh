#!/usr/bin/env bash
# Kills a process that writes content, and then process and database together, and counts acknowledged writes that are
# gone afterwards. The control acknowledges before the commit and must report losses.
#
#   bench/kill-loop.sh [KILLS]        (10 of each kind)
#
# Needs ./mvnw test-compile before. Uses a folder and a port of its own and kills only what it has started.
set -euo pipefail
cd "$(dirname "$0")/.."
source bench/classpath.sh

exec "$java" -Xmx256m -cp "$classpath" de.wirtschaftsstandort.bench.KillLoop "${1:-10}"
