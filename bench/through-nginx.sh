#!/usr/bin/env bash
# How many pages a second nginx sends from its one-second cache in front of a running site, set up as docker/nginx.conf
# says, as a share of nginx sending the same bytes from a file.
#
#   bench/through-nginx.sh -u URL [-r ROUNDS] [-s SECONDS]
#
# URL is a page of a running public process, for example http://localhost:8080/standort. Needs wrk, nginx, curl.
set -euo pipefail
cd "$(dirname "$0")/.."

url=
rounds=5
seconds=5
while getopts u:r:s: option; do
  case $option in
    u) url=$OPTARG ;;
    r) rounds=$OPTARG ;;
    s) seconds=$OPTARG ;;
    *) exit 2 ;;
  esac
done
[ -n "$url" ] || { echo "say which page: -u http://localhost:8080/standort" >&2; exit 2; }
authority=${url#http://}
authority=${authority%%/*}
path=/${url#"http://$authority"}
path=/${path#//}

work=$(mktemp -d)
chmod 777 "$work"
nginx_process=
trap '[ -z "$nginx_process" ] || kill "$nginx_process" 2>/dev/null || true; wait 2>/dev/null || true; rm -rf "$work"' EXIT
front=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
host=${authority%%:*}
sed -e "s/server public:8080/server 127.0.0.1:${authority##*:}/" -e "s/listen 8080/listen 127.0.0.1:$front/" \
  -e "s#/var/cache/nginx/pages#$work/pages#" docker/nginx.conf >"$work/nginx.conf"
nginx -e "$work/error.log" -t -c "$work/nginx.conf" -g "pid $work/nginx.pid; error_log $work/error.log;" 2>"$work/check" \
  || { cat "$work/check" >&2; exit 1; }
nginx -e "$work/error.log" -c "$work/nginx.conf" -g "daemon off; pid $work/nginx.pid; error_log $work/error.log;" &
nginx_process=$!
for _ in $(seq 50); do curl -sf -o /dev/null "http://$host:$front$path" && break; sleep 0.1; done
curl -s -o /dev/null -D - "http://$host:$front$path" | grep -qi '^x-cache: \(hit\|stale\|updating\)' \
  || { echo "nginx does not answer $path from its cache" >&2; exit 1; }
bench/cached-page.sh -u "http://$host:$front$path" -r "$rounds" -s "$seconds"
