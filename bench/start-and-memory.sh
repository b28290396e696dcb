#!/usr/bin/env bash
# Start to first page with an existing database, and resident memory of both JVMs (the launching one and the application's)
# after 1,000 requests. Waits once until the archive of classes is made, as an operator would without noticing (ADR 13).
# Usage: bench/start-and-memory.sh [rounds]     JAVA_HOME chooses the JDK. Needs target/wirtschaftsstandort.war.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rounds=${1:-5}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
war=$PWD/target/wirtschaftsstandort.war
folder=$(mktemp -d)
free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])'; }
port=$(free_port)
database_port=$(free_port)
pid=
stop() {
    [ -z "$pid" ] || { kill "$pid" 2> /dev/null || true; wait "$pid" 2> /dev/null || true; }
    pid=
}
trap 'stop; rm -rf "$folder"' EXIT
unset APP_LAUNCH_DIR
cp -r light-modules "$folder/"
cd "$folder"

rss() { awk '/VmRSS/ {print int($2 / 1024)}' "/proc/$1/status"; }
start() { # prints milliseconds to the first 200 on /
    local begin now
    begin=$(date +%s%N)
    "$java" -Xmx512m -jar "$war" --server.port="$port" --app.database.port="$database_port" > log 2>&1 &
    pid=$!
    until [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/" || true)" = 200 ]; do
        kill -0 "$pid" 2> /dev/null || { cat log >&2; exit 1; }
        sleep 0.05
    done
    now=$(date +%s%N)
    elapsed=$(((now - begin) / 1000000))
}

"$java" -version 2>&1 | head -1
start
echo "first start with an empty folder: $elapsed ms"
begin=$(date +%s%N)
until ls data/runtime/*/classes-*.jsa > /dev/null 2>&1; do
    [ $(($(date +%s%N) - begin)) -lt 180000000000 ] || { echo "no archive of classes after 3 minutes" >&2; break; }
    sleep 0.1
done
echo "archive of classes after another $((($(date +%s%N) - begin) / 1000000)) ms"
stop
for ((i = 1; i <= rounds; i++)); do
    start
    for ((request = 0; request < 1000; request++)); do echo "url = \"http://127.0.0.1:$port/?n=$request\""; done > urls
    curl -s -K urls -o /dev/null > /dev/null
    application=$(pgrep -P "$pid" java)
    launcher_rss=$(rss "$pid")
    application_rss=$(rss "$application")
    echo "start with existing database: $elapsed ms, resident after 1,000 requests:" \
        "$((launcher_rss + application_rss)) MB (launcher $launcher_rss MB, application $application_rss MB)"
    stop
done
