#!/usr/bin/env bash
# How many cached pages a second, as a share of nginx serving the same gzip bytes, in alternating rounds of one run.
#
#   bench/cached-page.sh [-j JAVA_HOME] [-u URL] [-r ROUNDS] [-s SECONDS]
#
# Without -u a bare Jetty with the page cache's handler and one 30 kB page is started (needs ./mvnw test-compile before);
# with -u the page of a running site is measured. Needs wrk and nginx. Everything listens on 127.0.0.1 only.
set -euo pipefail
cd "$(dirname "$0")/.."

java_home=${JAVA_HOME:-}
url=
rounds=5
seconds=5
while getopts j:u:r:s: option; do
  case $option in
    j) java_home=$OPTARG ;;
    u) url=$OPTARG ;;
    r) rounds=$OPTARG ;;
    s) seconds=$OPTARG ;;
    *) exit 2 ;;
  esac
done
for tool in wrk nginx curl; do
  command -v $tool >/dev/null || { echo "$tool is not installed: apt-get install $tool" >&2; exit 1; }
done

work=$(mktemp -d)
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait 2>/dev/null || true; rm -rf "$work"' EXIT

if [ -z "$url" ]; then
  java=${java_home:+$java_home/bin/}java
  "$java" -version 2>&1 | head -1
  if [ ! -s target/bench.cp ] || [ pom.xml -nt target/bench.cp ]; then
    ./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench.cp -Dmdep.includeScope=test
  fi
  "$java" -Xmx512m -cp "target/classes:target/test-classes:$(cat target/bench.cp)" \
    de.wirtschaftsstandort.delivery.CachedPageServer >"$work/server.out" 2>"$work/server.err" &
  pids+=($!)
  for _ in $(seq 100); do grep -q '^port' "$work/server.out" && break; sleep 0.1; done
  url="http://127.0.0.1:$(sed -n 's/^port //p' "$work/server.out")/seite"
fi

# The same bytes for nginx: taken from our own answer, once it comes from the cache.
mkdir "$work/root"
for _ in 1 2; do curl -sf -H 'Accept-Encoding: gzip' -D "$work/head" -o "$work/root/page.gz" "$url"; done
grep -qi '^content-encoding: gzip' "$work/head" || { echo "$url does not answer gzip" >&2; exit 1; }
echo "page: $(gzip -dc <"$work/root/page.gz" | wc -c) bytes, gzip: $(wc -c <"$work/root/page.gz") bytes"

port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
headers=$(tr -d '\r' <"$work/head" | sed -n 's/^\(Content-Security-Policy\|Cache-Control\|X-[A-Za-z-]*\|Referrer-Policy\|Permissions-Policy\|Vary\): \(.*\)$/      add_header \1 "\2";/Ip')
cat >"$work/nginx.conf" <<CONF
pid $work/nginx.pid;
error_log $work/error.log;
worker_processes auto;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 10000000;
  open_file_cache max=10;
  client_body_temp_path $work/body;
  proxy_temp_path $work/proxy;
  fastcgi_temp_path $work/fastcgi;
  uwsgi_temp_path $work/uwsgi;
  scgi_temp_path $work/scgi;
  server {
    listen 127.0.0.1:$port;
    root $work/root;
    location = /page.gz {
      default_type "text/html;charset=UTF-8";
      types { }
      add_header Content-Encoding gzip;
$headers
    }
  }
}
CONF
chmod 755 "$work" "$work/root"
nginx -c "$work/nginx.conf" -g 'daemon off;' >"$work/nginx.out" 2>&1 &
pids+=($!)
nginx_url="http://127.0.0.1:$port/page.gz"
for _ in $(seq 50); do curl -sf -o /dev/null "$nginx_url" && break; sleep 0.1; done

rate() {
  wrk -t1 -c32 -d"$2"s -H 'Accept-Encoding: gzip' --latency "$1" >"$work/wrk"
  if grep -qE 'Non-2xx|Socket errors' "$work/wrk"; then grep -E 'Non-2xx|Socket errors' "$work/wrk" >&2; exit 1; fi
  awk '/Requests\/sec/ { rate = $2 } /99%/ { p99 = $2 } END { print rate, p99 }' "$work/wrk"
}

rate "$url" 10 >/dev/null # warm-up
rate "$nginx_url" 2 >/dev/null
ratios=()
for round in $(seq "$rounds"); do
  read -r ours our_p99 < <(rate "$url" "$seconds")
  read -r theirs their_p99 < <(rate "$nginx_url" "$seconds")
  ratio=$(awk -v a="$ours" -v b="$theirs" 'BEGIN { printf "%.3f", a / b }')
  ratios+=("$ratio")
  echo "round $round: ours $ours/s (p99 $our_p99), nginx $theirs/s (p99 $their_p99), ratio $ratio"
done
printf '%s\n' "${ratios[@]}" | sort -n | awk '{ r[NR] = $1 } END { print "median ratio " r[int((NR + 1) / 2)] }'
